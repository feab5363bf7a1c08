import { describe, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../local/host.ts';
import type { Button } from '../../local/screen.ts';
import { openCell } from '../../local/workbook/sheet.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { newFolder, planOf } from '../command-line/command.ts';
import { DIST, officeWith } from './office.ts';

/** A run that Google ends in the middle: nothing after this call is done, and nobody catches anything. */
class Killed extends Error {}

const NOW = new Date('2026-04-01T03:00:00Z');

/** Between two calls that change something, it makes no difference where a run ends. */
const CHANGES = /\.(?:set|append|insert|delete|remove|create|hide|show|merge|clear|release|build|send)/i;

/** Says yes, but not to doing a thing twice. */
const careful = ({ prompt }: { readonly prompt: string }): Button => (/ซ้ำ/.test(prompt) ? 'NO' : 'YES');

export function opened(workbook: Workbook, onCall: (name: string) => void = () => undefined): Host {
  return openHost({
    dist: DIST,
    workbook,
    driveFolder: newFolder(),
    now: NOW,
    onCall,
    alertAnswers: careful,
  });
}

/** The texts of a tab, row by row; rows and cells that hold nothing are not there. */
function textsOf(book: Workbook, name: string): readonly string[] {
  const rows = book.sheets.find((sheet) => sheet.name === name)?.cells ?? new Map();
  return [...rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, cells]) => {
      const texts = [...cells]
        .sort(([one], [other]) => one - other)
        .flatMap(([column, { content }]: [number, { content?: { value?: unknown } }]) =>
          content === undefined || content.value === '' ? [] : [`${column}=${JSON.stringify(content.value)}`],
        );
      return texts.length === 0 ? [] : [`${row}: ${texts.join(' ')}`];
    });
}

/** What one whole run makes of a workbook, and the number of each of its calls that change something. */
function runWhole(before: Workbook, run: (host: Host) => unknown) {
  const book = structuredClone(before);
  const names: string[] = [];
  run(opened(book, (name) => names.push(name)));
  return { book, ends: names.flatMap((name, index) => (CHANGES.test(name) ? [index + 1] : [])) };
}

/** The same workbook after a run that was ended at its call number `end`. */
function runKilled(before: Workbook, run: (host: Host) => unknown, end: number): Workbook {
  const book = structuredClone(before);
  let made = 0;
  const host = opened(book, () => {
    made += 1;
    if (made === end) throw new Killed();
  });
  try {
    run(host);
  } catch {
    return book;
  }
  throw new Error(`the run was not ended at its call ${end}`);
}

const OFFICERS_TABS = ['มาตรการ', 'ตั้งค่า', 'ผู้ลงนาม', 'ข้อความ', 'หลักฐาน'];

export interface Command {
  readonly name: string;
  readonly run: (host: Host) => unknown;
  /** What was done before, by runs that were not ended. */
  readonly prepare?: (book: Workbook) => void;
  /** Tabs of ours that the command makes. */
  readonly makes?: readonly string[];
}

export const page =
  (entry: string, ...given: readonly unknown[]) =>
  (host: Host) =>
    host.run(entry, ...given);
export const menu = (entry: string) => (host: Host) => host.menu(entry);

export function put(book: Workbook, tab: string, row: number, column: number, value: string): void {
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  openCell(sheet, row, column).content = { kind: 'text', value };
}

const OFFICE = officeWith({
  ...planOf(2),
  preferences: { reviewerEmail: 'palad@example.go.th' },
  measures: [
    { measure: 'อบรม', steps: 'ประชุม', responsible: 'สำนักปลัด', period: 'ต.ค. ๒๕๖๘', review: 'เห็นชอบ' },
    { measure: 'เผยแพร่', steps: 'ประกาศ', responsible: 'กองคลัง', period: 'ตลอดปีงบประมาณ' },
  ],
  evidence: [{ measure: '๑', caption: 'ประกาศ', link: 'https://example.go.th/a' }],
}).book;

/** Each command is ended at each of its calls that change something, in a sheet of two measures, and clicked again. */
export function describeKilled(commands: readonly Command[]): void {
  describe.each(commands)('$name, ended by Google at any of its calls', ({ run, prepare, makes = [] }) => {
    const start = structuredClone(OFFICE);
    prepare?.(start);
    const tabs = [...OFFICERS_TABS, ...makes];
    const wordsIn = (book: Workbook) => Object.fromEntries(tabs.map((tab) => [tab, textsOf(book, tab)]));
    const whole = runWhole(start, run);

    test('done again comes to what one whole run would have, and nothing that was written is lost', () => {
      expect(whole.ends.length).toBeGreaterThan(2);
      const wanted = wordsIn(whole.book);
      for (const end of whole.ends) {
        const book = runKilled(start, run, end);
        run(opened(book));
        expect([end, wordsIn(book)]).toEqual([end, wanted]);
      }
    });
  });
}
