import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { writeMemo, writeReport } from '../../src/docx/index.ts';
import { bodyOf, readPart, wordsOf } from './read-document.ts';
import { cells, columns, reportOf, sampleMemo, sampleReport, sampleStep } from './sample-content.ts';

const LITERAL = `{ชื่อ} {{#x}} } < & > " ' ]]> {/} {@raw} <!--table--> <w:br/>`;

describe('a document', () => {
  test('survives control characters, broken characters and emoji in a cell', async () => {
    const words = await wordsOf(writeReport(reportOf('ก\u0000ข\u000Bค\uFFFFง\uD800จ 😀 \u{20000}')));
    expect(words).toContain('กข\n\nคงจ 😀 \u{20000}');
  });

  test('prints braces and XML signs as they were typed, everywhere', async () => {
    const step = sampleStep({
      heading: LITERAL,
      opinion: LITERAL,
      name: LITERAL,
      position: LITERAL,
      decisionOptions: [LITERAL],
    });
    const texts = {
      department: LITERAL,
      number: LITERAL,
      subject: LITERAL,
      addressee: LITERAL,
      closing: LITERAL,
    };
    const section = { heading: LITERAL, paragraphs: [LITERAL] };
    const memo = writeMemo(sampleMemo({ ...texts, steps: [step], sections: [section] }));
    expect((await wordsOf(memo)).split(LITERAL)).toHaveLength(5 + 5 + 2 + 1);
    expect(await wordsOf(writeReport(reportOf(LITERAL)))).toContain(LITERAL);
  });

  test('turns every kind of line break into the same', () => {
    expect(bodyOf(writeReport(reportOf('ก\r\nข')))).toBe(bodyOf(writeReport(reportOf('ก\nข'))));
    expect(bodyOf(writeMemo(sampleMemo({ subject: 'ก\rข' })))).not.toContain('\r');
  });

  test('prints nothing for what is missing', async () => {
    const nothing = { department: '', number: '', date: '', subject: '', addressee: '' };
    const step = { dottedLines: 0, decisionOptions: [], position: '' };
    const words = await wordsOf(
      writeMemo(sampleMemo({ ...nothing, sections: [{ paragraphs: [] }], steps: [step] })),
    );
    expect(words).not.toMatch(/undefined|null|[{}]/);
    expect(await wordsOf(writeReport(sampleReport()))).not.toMatch(/undefined|null|[{}]/);
  });

  test('holds a cell of 50,000 characters', async () => {
    const text = 'มาตรการ '.repeat(6250);
    expect(await wordsOf(writeReport(reportOf(text)))).toContain(text);
  });

  test('holds 5,000 rows, the last one like the first', async () => {
    const table = {
      columns: columns(7),
      rows: Array.from({ length: 5000 }, (_, row) => cells(...Array(7).fill(`แถวที่ ${row + 1}`))),
    };
    expect(await wordsOf(writeReport(sampleReport({ table })))).toMatch(/แถวที่ (?:5000|๕๐๐๐)/);
  });

  test('is the same, byte for byte, whenever it is made', () => {
    const bytes = () => Buffer.from(writeMemo(sampleMemo({ steps: [sampleStep()] }))).toString('base64');
    expect(bytes()).toBe(bytes());
  });

  test('names its title, subject and organisation, and no hour', () => {
    const core = readPart(writeReport(sampleReport()), 'docProps/core.xml');
    expect(core).toContain('<dc:title>ชื่อเอกสาร</dc:title>');
    expect(core).toContain('<dc:subject>เรื่องของเอกสาร</dc:subject>');
    expect(core).toContain('<dc:creator>เทศบาลตำบลทุ่งแสง</dc:creator>');
    expect(core).not.toMatch(/Un-named|dcterms|20[0-9]{2}-/);
  });

  test('does not change its content', () => {
    const content = Object.freeze(sampleMemo({ look: { font: 'Sarabun', digits: 'thai' } }));
    const before = JSON.stringify(content);
    writeMemo(content);
    expect(JSON.stringify(content)).toBe(before);
  });

  test('keeps the digits an officer typed when Arabic ones are asked for', async () => {
    const words = await wordsOf(writeMemo(sampleMemo({ subject: 'ปี ๒๕๖๖ และ 2567' })));
    expect(words).toContain('ปี ๒๕๖๖ และ 2567');
  });
});
