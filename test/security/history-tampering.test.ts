import { describe, expect, test } from '@jest/globals';
import type { Cell, Sheet } from '../../local/workbook/workbook.ts';
import { type Office, officeWith } from '../bundle/office.ts';

type Row = Map<number, Cell>;
const CHAIN = 6;

/** An office with four lines in ประวัติ, and the tab they are in. */
function officeWithHistory(): { office: Office; history: Sheet } {
  const office = officeWith();
  for (const command of ['runSubmit', 'runSubmit', 'runSubmit', 'runSubmit']) office.opens().run(command);
  const history = office.book.sheets.find(({ name }) => name === 'ประวัติ');
  if (!history) throw new Error('no history');
  return { office, history };
}

function rowOf(history: Sheet, row: number): Row {
  const cells = history.cells.get(row);
  if (!cells) throw new Error(`no row ${row}`);
  return cells;
}

function write(history: Sheet, row: number, column: number, value: string): void {
  const cells = rowOf(history, row);
  const format = cells.get(1)?.format ?? {};
  cells.set(column, { content: { kind: 'text', value }, format, note: undefined });
}

const found = (office: Office) =>
  (office.opens().run('runHistory') as { broken: readonly object[] }).broken.length > 0;

describe('ประวัติ that a colleague has worked on by hand', () => {
  test('is whole as long as nobody has', () => {
    expect(found(officeWithHistory().office)).toBe(false);
  });

  test.each([1, 2, 3, 4, 5, CHAIN])('tells that column %i of a line was changed', (column) => {
    const { office, history } = officeWithHistory();
    write(history, 3, column, 'เปลี่ยน');
    expect(found(office)).toBe(true);
  });

  test('tells that a line was taken out', () => {
    const { office, history } = officeWithHistory();
    history.cells.delete(3);
    expect(found(office)).toBe(true);
  });

  test('tells that two lines changed places', () => {
    const { office, history } = officeWithHistory();
    const [one, other] = [rowOf(history, 3), rowOf(history, 4)];
    history.cells.set(3, other).set(4, one);
    expect(found(office)).toBe(true);
  });

  test('tells that the code of a line was wiped', () => {
    const { office, history } = officeWithHistory();
    rowOf(history, 5).delete(CHAIN);
    expect(found(office)).toBe(true);
  });

  test('tells that a line was typed below the others', () => {
    const { office, history } = officeWithHistory();
    history.cells.set(6, new Map());
    for (const column of [1, 2, 3, 4]) write(history, 6, column, 'แต่งขึ้น');
    expect(found(office)).toBe(true);
  });
});
