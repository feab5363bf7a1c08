import { describe, expect, test } from '@jest/globals';
import { writeMemo } from '../../src/docx/index.ts';
import { bodyOf, countOf, readPart, wordsOf } from './read-document.ts';
import { cells, columns, sampleMemo, sampleStep } from './sample-content.ts';

const LINE = '<w:pStyle w:val="Line"/>';

const words = (...changes: Parameters<typeof sampleMemo>) => wordsOf(writeMemo(sampleMemo(...changes)));

describe('a memo', () => {
  test('has the four fields of the state paper and the addressee', async () => {
    const text = await words();
    for (const printed of [
      'บันทึกข้อความ',
      'ส่วนราชการ',
      'สำนักปลัด',
      'ที่',
      'ทส 52000/',
      'วันที่',
      '1 เมษายน 2567',
      'เรื่อง',
      'รายงานผล',
    ])
      expect(text).toContain(printed);
    expect(text).toContain('เรียน  นายกเทศมนตรี');
  });

  test.each([0, 1, 8, 12])('has room for %i steps of opinion', async (count) => {
    const text = await words({
      steps: Array.from({ length: count }, (_, index) => sampleStep({ position: `ตำแหน่ง ${index}.` })),
    });
    expect(countOf(text, 'ลงชื่อ')).toBe(count);
    expect(countOf(text, 'ตำแหน่ง ')).toBe(count);
  });

  test('leaves a dotted line between the brackets for a missing name', async () => {
    const { name: _, ...nameless } = sampleStep();
    expect(await words({ steps: [nameless] })).toMatch(/\(\.{20,}\)/);
  });

  test('puts a rank where the hand begins to sign, and the acting title last', async () => {
    const text = await words({
      steps: [sampleStep({ rank: 'จ.อ.', position: 'ปลัด', acting: 'รักษาราชการแทนนายก' })],
    });
    expect(text).toMatch(/จ\.อ\. \.+\s+\(นายสมหวัง ตั้งใจ\)\s+ปลัด\s+รักษาราชการแทนนายก/);
    expect(text).not.toContain('ลงชื่อ');
  });

  test('prints words that were given and otherwise draws lines', () => {
    const given = bodyOf(writeMemo(sampleMemo({ steps: [sampleStep({ opinion: 'ทราบ', dottedLines: 3 })] })));
    const drawn = bodyOf(writeMemo(sampleMemo({ steps: [sampleStep({ dottedLines: 3 })] })));
    expect(given).toContain('ทราบ');
    expect([countOf(given, LINE), countOf(drawn, LINE)]).toEqual([0, 3]);
  });

  test('has an empty box before each decision and a line after the one that asks why', async () => {
    const steps = [sampleStep({ decisionOptions: ['อนุมัติ', 'ไม่อนุมัติ เพราะ'] })];
    const text = await words({ steps });
    expect(countOf(text, '☐')).toBe(2);
    expect(text).toMatch(/☐ อนุมัติ\n/);
    expect(text).toMatch(/☐ ไม่อนุมัติ เพราะ \.{60,}\n/);
  });

  test('keeps each step on one page: its words, the signature, the name and the position', () => {
    const steps = [sampleStep({ heading: 'ความเห็นปลัด', dottedLines: 2 }), sampleStep({ position: 'นายก' })];
    const rows = bodyOf(writeMemo(sampleMemo({ steps })))
      .split('<w:tr>')
      .slice(-2);
    expect(rows[0]).toMatch(/^<w:trPr><w:cantSplit\/>.*ความเห็นปลัด.*ลงชื่อ.*นิติกร.*<\/w:tr>/s);
    expect(rows[1]).toMatch(/^<w:trPr><w:cantSplit\/>.*ลงชื่อ.*นายก.*<\/w:tr>/s);
  });

  test('keeps the closing with the first signature, and a signature with its name', () => {
    const styles = readPart(writeMemo(sampleMemo()), 'word/styles.xml');
    for (const style of [
      'Closing',
      'BeforeStep',
      'StepHeading',
      'Opinion',
      'Line',
      'Decision',
      'Signature',
    ]) {
      expect(styles).toMatch(new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*<w:keepNext/>`));
    }
  });

  test('prints its sections before and after the table in order', async () => {
    const text = await words({
      sections: [{ heading: 'เรื่องเดิม', paragraphs: ['ก่อน'] }],
      table: { columns: columns(2), rows: [cells('ใน', 'ตาราง')] },
      sectionsAfterTable: [{ paragraphs: ['หลัง'] }],
      closing: 'จึงเรียนมา',
    });
    const places = ['เรื่องเดิม', 'ก่อน', 'ตาราง', 'หลัง', 'จึงเรียนมา'].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('turns only the pages of a wide table', () => {
    const narrow = { columns: columns(4), rows: [] };
    const wide = { columns: columns(5), rows: [] };
    const orientations = (table: typeof narrow) =>
      [...bodyOf(writeMemo(sampleMemo({ table }))).matchAll(/w:orient="([a-z]+)"/g)].map(([, side]) => side);
    expect(orientations(narrow)).toEqual(['portrait']);
    expect(orientations(wide)).toEqual(['portrait', 'landscape', 'portrait']);
  });

  test('has no number on its first page, and a Thai one in Word on the others', () => {
    const document = bodyOf(writeMemo(sampleMemo({ look: { font: 'TH SarabunPSK', digits: 'thai' } })));
    expect(document).toContain('<w:titlePg/>');
    expect(document).toContain('<w:pgNumType w:fmt="thaiNumbers"/>');
  });
});
