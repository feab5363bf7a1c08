import { describe, expect, test } from '@jest/globals';
import { type TableRow, writeReport } from '../../src/docx/index.ts';
import { bodyOf, countOf } from './read-document.ts';
import { cells, columns, reportOf, sampleReport } from './sample-content.ts';

const tableOf = (count: number, rows: readonly TableRow[]): string =>
  bodyOf(writeReport(sampleReport({ table: { columns: columns(count), rows } })));

const merged = (text: string) => ({ text, merge: 'above' }) as const;

describe('the table of measures', () => {
  test('repeats its headings on every page', () => {
    expect(countOf(tableOf(3, [cells('ก', 'ข', 'ค')]), '<w:tblHeader/>')).toBe(1);
  });

  test('lies on the long side of the paper from five columns on', () => {
    expect(tableOf(4, [])).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(tableOf(5, [])).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  test('fills the width between the margins to the last twentieth of a point', () => {
    const widths = [...tableOf(7, []).matchAll(/<w:gridCol w:w="([0-9]+)"\/>/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 1134);
  });

  test('shows a band across all columns and keeps it with the row below', () => {
    const xml = tableOf(3, [{ kind: 'band', text: 'กลุ่มที่หนึ่ง', level: 1 }, cells('ก', 'ข', 'ค')]);
    expect(xml).toContain('<w:gridSpan w:val="3"/>');
    expect(xml).toContain('<w:pStyle w:val="Band"/></w:pPr><w:r><w:t>กลุ่มที่หนึ่ง');
  });

  test('merges a cell with those over it and prints the first text only', () => {
    const xml = tableOf(2, [
      cells('บน', '1'),
      { kind: 'cells', cells: [merged('ซ่อน'), { text: '2' }] },
      { kind: 'cells', cells: [merged('ซ่อน'), { text: '3' }] },
    ]);
    expect(countOf(xml, '<w:vMerge w:val="restart"/>')).toBe(1);
    expect(countOf(xml, '<w:vMerge/>')).toBe(2);
    expect(xml).not.toContain('ซ่อน');
  });

  test('prints a cell that has nothing over it to share', () => {
    const band = { kind: 'band', text: 'กลุ่ม', level: 1 } as const;
    const xml = tableOf(1, [band, { kind: 'cells', cells: [merged('ไม่หาย')] }]);
    expect(xml).toContain('ไม่หาย');
    expect(xml).not.toContain('<w:vMerge/>');
  });

  test('keeps the lines of a cell and hangs its numbered items', () => {
    const xml = bodyOf(writeReport(reportOf('นำ\n๑. ข้อหนึ่ง\n๒. ข้อสอง')));
    expect(countOf(xml, '<w:pStyle w:val="CellItem"/><w:ind w:left="232" w:hanging="232"/>')).toBe(2);
    expect(xml).toContain('>๑. ข้อหนึ่ง</w:t>');
  });

  test('keeps spaces that a reader of the file would drop', () => {
    const textsOf = (typed: string) => bodyOf(writeReport(reportOf(typed))).match(/<w:t[^>]*>[^<]*(?=<)/g);
    for (const spaced of [' นำ', 'ตาม ', 'ก  ข', ' ']) {
      expect(textsOf(spaced)).toContain(`<w:t xml:space="preserve">${spaced}`);
    }
    expect(textsOf('ก ข')).toContain('<w:t>ก ข');
  });

  test('keeps short rows on one page and lets long ones run on', () => {
    const unsplit = '<w:trPr><w:cantSplit/></w:trPr>';
    expect(countOf(bodyOf(writeReport(reportOf('สั้น'))), unsplit)).toBe(1);
    expect(countOf(bodyOf(writeReport(reportOf('ยาว\n'.repeat(30)))), unsplit)).toBe(0);
  });

  test('fills up a row with too few cells and refuses one with too many', () => {
    expect(countOf(tableOf(3, [cells('ก')]), '<w:tc>')).toBe(6);
    expect(() => tableOf(1, [cells('ก', 'ข')])).toThrow('2 cells in 1 columns');
  });
});
