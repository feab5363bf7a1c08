import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { changeWords } from '../../../src/core/new-year/change-words.ts';
import { nextYear } from '../../../src/core/new-year/next-year.ts';
import type { Measure, Plan } from '../../../src/core/plan/plan.ts';
import { DEFAULT_PREFERENCES } from '../../../src/core/plan/preferences.ts';
import { readPlanJson } from '../../../src/core/plan/read-plan-json.ts';
import { writePlanJson } from '../../../src/core/plan/write-plan-json.ts';

const MEASURE: Measure = {
  no: '๑.',
  measure: 'จัดทำแผนตามพระราชบัญญัติ พ.ศ. ๒๕๔๐',
  steps: '๑. เผยแพร่ประกาศภายในเดือนมกราคม ๒๕๖๙',
  responsible: 'สำนักปลัด',
  period: 'ต.ค.๖๘ - ก.ย.๖๙',
  monitoring: 'รายงานภายใน ๓๐ เมษายน 2569',
  results: 'ประชุมเมื่อวันที่ ๕ มกราคม ๒๕๖๙',
  completed: '๕ ม.ค. ๖๙',
  outcome: 'ประชาชนเข้าถึงข้อมูล',
  suggestion: 'ควรเพิ่มช่องทาง',
  evidence: 'https://www.example.go.th/1',
  dueOverride: { year: 2026, month: 4, day: 30 },
  exemptions: 'TEXT-003: คำเฉพาะของหน่วยงาน',
  review: 'เห็นชอบ',
  reviewNote: 'ดีมาก',
};

const PLAN: Plan = {
  organisation: { name: 'องค์การบริหารส่วนตำบลบึงทดลอง' },
  fiscalYearBE: 2569,
  analysedFiscalYearBE: 2568,
  round: 12,
  documentDate: { year: 2026, month: 10, day: 7 },
  memo: {
    number: 'ขก ๗๐๐๐๑/๔๘๒',
    dateText: '๗ ตุลาคม ๒๕๖๙',
    subject: 'รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
    sections: [],
    approvals: [{ role: 'proposer', name: 'นายทดลอง ตัวอย่าง', decisionOptions: [] }],
  },
  report: { coverLines: [], columns: [] },
  scores: { IIT: 90, EIT: 88.5, OIT: 92, total: 90.1, grade: 'ผ่านดี', yearBE: 2568, targetMin: 95 },
  measures: [MEASURE],
  evidence: [{ measure: '๑', caption: 'ภาพการประชุม', link: 'https://www.example.go.th/2' }],
  preferences: DEFAULT_PREFERENCES,
};

describe('the plan of the next year', () => {
  const { plan, changes, oldYears } = nextYear(PLAN);

  test('has its times a year later and nothing told as done', () => {
    expect(plan.measures).toEqual([
      {
        no: '๑.',
        measure: 'จัดทำแผนตามพระราชบัญญัติ พ.ศ. ๒๕๔๐',
        steps: '๑. เผยแพร่ประกาศภายในเดือนมกราคม ๒๕๗๐',
        responsible: 'สำนักปลัด',
        period: 'ต.ค.๖๙ - ก.ย.๗๐',
        monitoring: 'รายงานภายใน ๓๐ เมษายน 2570',
        dueOverride: { year: 2027, month: 4, day: 30 },
        exemptions: 'TEXT-003: คำเฉพาะของหน่วยงาน',
      },
    ]);
    expect(plan.evidence).toEqual([]);
  });

  test('is for the year after, without the scores, the date and the register number of the old', () => {
    expect(plan).toMatchObject({ fiscalYearBE: 2570, analysedFiscalYearBE: 2569, round: 12 });
    expect(plan.documentDate).toBeUndefined();
    expect(plan.scores).toEqual({ targetMin: 95 });
    expect(plan.memo).toEqual({
      number: 'ขก ๗๐๐๐๑/',
      subject: 'รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
      sections: [],
      approvals: PLAN.memo?.approvals,
    });
  });

  test('comes with every change, before and after', () => {
    expect(changes).toContainEqual({ field: 'fiscalYearBE', before: '2569', after: '2570' });
    expect(changes).toContainEqual({
      row: 1,
      field: 'period',
      before: 'ต.ค.๖๘ - ก.ย.๖๙',
      after: 'ต.ค.๖๙ - ก.ย.๗๐',
    });
    expect(changes).toContainEqual({ row: 1, field: 'suggestion', before: 'ควรเพิ่มช่องทาง' });
    expect(changes).toContainEqual({ field: 'memo.number', before: 'ขก ๗๐๐๐๑/๔๘๒', after: 'ขก ๗๐๐๐๑/' });
    expect(changes.filter(({ row }) => row === 1).map(({ field }) => field)).toEqual([
      'steps',
      'period',
      'monitoring',
      'dueOverride',
      'results',
      'completed',
      'outcome',
      'suggestion',
      'evidence',
      'review',
      'reviewNote',
    ]);
  });

  test('names the texts that are kept and still say the old year', () => {
    expect(oldYears).toEqual([{ field: 'memo.subject', text: 'รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙' }]);
  });

  test('leaves the plan it was made from as it was', () => {
    const before = structuredClone(PLAN);
    nextYear(PLAN);
    expect(PLAN).toEqual(before);
  });

  test('a cell shared by several measures is one change, and is shared still', () => {
    const second: Measure = { ...MEASURE, sharedWithAbove: ['period', 'results'] };
    const { plan, changes } = nextYear({ ...PLAN, measures: [MEASURE, second] });
    expect(plan.measures[1]).toMatchObject({ period: 'ต.ค.๖๙ - ก.ย.๗๐', sharedWithAbove: ['period'] });
    expect(changes.filter(({ field }) => field === 'period' || field === 'results')).toHaveLength(2);
  });

  test('a plan with nothing in it has nothing to change', () => {
    const { fiscalYearBE, analysedFiscalYearBE, documentDate, memo, scores, ...rest } = PLAN;
    const empty: Plan = { ...rest, measures: [], evidence: [] };
    expect(nextYear(empty)).toEqual({ plan: empty, changes: [], oldYears: [] });
  });
});

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');

function planFrom(json: unknown): Plan {
  const outcome = readPlanJson(json);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.plan;
}

describe('the plans of the examples', () => {
  test.each(readdirSync(EXAMPLES))('%s begins a next year, and that one another', (name) => {
    const old = planFrom(JSON.parse(readFileSync(join(EXAMPLES, name), 'utf8')));
    const next = planFrom(writePlanJson(nextYear(old).plan));
    const afterNext = nextYear(next);
    expect(afterNext.plan.fiscalYearBE).toBe((old.fiscalYearBE ?? 0) + 2);
    expect(afterNext.plan.measures.map(({ measure }) => measure)).toEqual(
      old.measures.map(({ measure }) => measure),
    );
    const moved = new Set([
      'fiscalYearBE',
      'analysedFiscalYearBE',
      'steps',
      'period',
      'monitoring',
      'dueOverride',
    ]);
    expect(afterNext.changes.filter(({ field }) => !moved.has(field))).toEqual([]);
  });
});

describe('a change in words', () => {
  test('says where, what it was and what it is', () => {
    expect(changeWords({ row: 3, field: 'period', before: 'ก.ย. ๖๙', after: 'ก.ย. ๗๐' })).toBe(
      'มาตรการที่ 3 ระยะเวลาดำเนินการ: “ก.ย. ๖๙” เป็น “ก.ย. ๗๐”',
    );
    expect(changeWords({ field: 'scores.IIT', before: '90' })).toBe('ตั้งค่า คะแนน IIT: ล้าง “90”');
    expect(
      changeWords({ row: 1, field: 'period', before: '๒๙ ก.พ. ๖๗', after: '๒๘ ก.พ. ๖๘', note: 'leap-day' }),
    ).toContain('โปรดตรวจ');
  });
});
