import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readPlanJson } from '../../../src/core/plan/read-plan-json.ts';
import { runRules } from '../../../src/core/rules/run-rules.ts';
import { findingsOf } from './test-rule.ts';

const EXAMPLE = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../examples/sections-inside-memo.json'), 'utf8'),
);
const LONGEST_CELL = 50_000;
const FILLED = ['no', 'indicator', 'measure', 'steps', 'responsible', 'results', 'outcome', 'evidence'];

/** As many measures as asked for, all different, from those of the example. */
function measures(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => {
    const measure = EXAMPLE.measures[index % EXAMPLE.measures.length];
    return { ...measure, no: `${index + 1}.`, measure: `${measure.measure} หมู่ที่ ${index}`, group: 'กลุ่มเดียว' };
  });
}

describe('a plan that is hardly filled in', () => {
  test('without settings, measures or memo names only the settings that are missing', () => {
    expect(findingsOf({ measures: [] }).map(({ rule }) => rule)).toEqual(['REQ-006', 'REQ-006']);
  });

  test('with one measure and nothing else asks for what a measure needs', () => {
    const rules = findingsOf({ fiscalYearBE: 2569, measures: [{ measure: 'จัดอบรม' }] }).map(
      ({ rule }) => rule,
    );
    expect(new Set(rules)).toEqual(new Set(['REQ-001', 'REQ-002', 'REQ-003', 'REQ-006']));
  });

  test('whose fiscal year no calendar has is told so once', () => {
    const findings = findingsOf({
      organisation: { name: 'เทศบาลตำบลทุ่งสายลม' },
      fiscalYearBE: 256,
      measures: [],
    });
    expect(findings.map(({ field }) => field)).toEqual(['fiscalYearBE']);
  });
});

describe('names of offices', () => {
  const nameFindings = (organisation: object, text: string) =>
    findingsOf({ organisation, fiscalYearBE: 2569, measures: [], report: { introduction: text } }).filter(
      ({ rule }) => rule.startsWith('NAME'),
    );

  test('may hold characters that mean something to a pattern', () => {
    const organisation = { name: 'เทศบาลตำบลทุ่ง(ใหม่)+[ก.*', place: 'ทุ่ง(ใหม่)+[ก.*', kindAbbr: 'ทต.' };
    expect(nameFindings(organisation, 'รายงานของเทศบาลตำบลทุ่ง(ใหม่)+[ก.* ดังนี้')).toEqual([]);
  });

  test('may contain the name of another office', () => {
    const organisation = { name: 'องค์การบริหารส่วนตำบลบ้านโคกสูงใต้' };
    expect(nameFindings(organisation, 'องค์การบริหารส่วนตำบลบ้านโคกสูงใต้ ขอรายงานผล')).toEqual([]);
    expect(nameFindings(organisation, 'เว็บไซต์ขององค์การบริหารส่วนตำบลหนองโคก ต่อไป')).toHaveLength(1);
  });

  test('work without a short name or a kind', () => {
    expect(nameFindings({ name: 'เมืองตากอากาศริมเขา' }, 'เมืองตากอากาศริมเขา ขอรายงานผล')).toEqual([]);
    expect(nameFindings({ place: 'ทุ่งสายลม' }, 'อบต.ทุ่งสายลม ขอรายงานผล')).toEqual([]);
  });

  test('are not seen in titles that end without a name', () => {
    const organisation = { name: 'องค์การบริหารส่วนตำบลทุ่งสายลม' };
    const texts = ['ทราบ', 'พิจารณา', 'ลงนาม', 'อย่างต่อเนื่อง', ' สภาองค์การบริหารส่วนตำบล', 'ติดตามผล', 'จึงเสนอ'];
    for (const text of texts) {
      expect(nameFindings(organisation, `เสนอนายกองค์การบริหารส่วนตำบล${text}`)).toEqual([]);
    }
  });

  test('are the same however they are spaced and numbered', () => {
    const organisation = { name: 'องค์การบริหารส่วนตำบลทุ่งสายลม ๒' };
    expect(nameFindings(organisation, 'องค์การบริหาร ส่วนตำบลทุ่ง\u200bสายลม2 ขอรายงานผล')).toEqual([]);
  });
});

describe('size', () => {
  test('2,000 measures are checked to the last one', () => {
    const outcome = readPlanJson({ ...EXAMPLE, measures: [...measures(1999), { measure: 'มาตรการสุดท้าย' }] });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
    const findings = runRules(outcome.plan, { year: 2026, month: 11, day: 30 });
    expect(findings.filter(({ row, field }) => row === 2000 && field === 'responsible')).not.toEqual([]);
  });

  test.each([
    'ก',
    'การ',
    '1) ',
    '1.',
    'ประชาชน ',
    'องค์การบริหารส่วนตำบล',
    'เผยแพร่',
    'http://',
    '(ระบุ',
    'ปีงบประมาณ2566',
    'a',
    'aa@',
    '<p ',
    ' ',
    '\n',
    '\u200b',
    'รอบ',
    '๒๕๖๖',
  ])(
    'a cell filled to the brim with "%s" is checked',
    (piece) => {
      const cell = `${piece.repeat(Math.floor((LONGEST_CELL - 1) / piece.length))}ก`;
      const filled = Object.fromEntries(FILLED.map((field) => [field, cell]));
      const plan = {
        ...EXAMPLE,
        evidence: [],
        measures: [filled],
        report: { ...EXAMPLE.report, title: cell, introduction: cell },
        memo: { ...EXAMPLE.memo, number: cell, sections: [{ heading: cell, paragraphs: [cell] }] },
      };
      expect(Array.isArray(findingsOf(plan))).toBe(true);
    },
    60_000,
  );
});

test('zero-width characters, doubled spaces and the script of digits change no finding about words', () => {
  const aboutWords = /^(?:TEXT-00[1-4]|NAME|LAW|YEAR|ROUND|DUP|IND|RESP)/;
  const keys = (json: unknown) =>
    findingsOf(json)
      .filter(({ rule }) => aboutWords.test(rule))
      .map(({ rule, row, field }) => `${rule} ${row} ${field}`);
  const disguised = JSON.parse(
    JSON.stringify(EXAMPLE, (_, value) =>
      typeof value === 'string' && /[ก-ฮ]/.test(value) && !/^(?:จบ|อบต)/.test(value)
        ? value
            .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
            .replace(/ /g, '  ')
            .replace(/(?<=[ก-ฮ])(?=[ก-ฮเ-ไ])/g, '\u200b')
        : value,
    ),
  );
  expect(keys({ ...disguised, organisation: EXAMPLE.organisation })).toEqual(keys(EXAMPLE));
});
