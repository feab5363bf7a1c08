import { describe, expect, test } from '@jest/globals';
import type { Office } from '../bundle/office.ts';
import { officeFilledFull } from './hostile-office.ts';
import { menuNames } from './menu-names.ts';

const OUR_LINK = /^=HYPERLINK\("#gid=\d+&range=A\d+","แถว \d+"\)$/;
const HOSTILE = [
  '=HYPERLINK("https://a.example","ก")',
  '=IMPORTXML("https://a.example","//a")',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  "''=1+1",
];

describe('a text that begins as a formula does', () => {
  const office = officeFilledFull(HOSTILE);

  test('is written as it was given', () => {
    const measures = office.book.sheets.find(({ name }) => name === 'มาตรการ');
    const held = [2, 3, 4].flatMap((row) =>
      [...(measures?.cells.get(row)?.values() ?? [])].flatMap(({ content }) =>
        content?.kind === 'text' ? [content.value] : [],
      ),
    );
    for (const text of HOSTILE) expect(held.map((value) => value.trim())).toContain(text.trim());
  });

  test('cannot begin a field of the CSV', () => {
    const { text } = office.opens().run('runExportLines', 'csv') as { text: string };
    expect(text).toContain('IMPORTXML');
    expect(text).not.toMatch(/(?:^|,|\n)"?[=+@\t\r]/);
  });

  test('stays text in every cell, whatever is run', () => {
    for (const name of menuNames(office.opens())) office.opens().menu(name);
    expect(foreignFormulas(office)).toEqual([]);
    expect(unguarded(office)).toEqual([]);
  });
});

function foreignFormulas({ book }: Office): readonly string[] {
  return texts(book).flatMap(({ content }) =>
    content?.kind === 'formula' && !OUR_LINK.test(content.formula) ? [content.formula] : [],
  );
}

/** Text that a later touch could turn into something else. */
function unguarded({ book }: Office): readonly string[] {
  return texts(book).flatMap(({ content, format }) =>
    content?.kind === 'text' && /^[=+\-@\t\r]/.test(content.value) && format.numberFormat !== '@'
      ? [content.value]
      : [],
  );
}

function texts(book: Office['book']) {
  return book.sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((cells) => [...cells.values()]));
}
