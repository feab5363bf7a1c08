import { describe, expect, test } from '@jest/globals';
import { readPlanJson } from '../../../src/core/plan/read-plan-json.ts';

function errorsOf(value: unknown): readonly string[] {
  const outcome = readPlanJson(value);
  return outcome.ok ? [] : outcome.errors.map(({ path, problem }) => `${path}: ${problem}`);
}

function planOf(value: object) {
  const outcome = readPlanJson({ measures: [], ...value });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.plan;
}

describe('what is wrong is told with its path, all at once', () => {
  test('a list in place of a plan', () => {
    expect(errorsOf([])).toEqual(['(ทั้งไฟล์): ต้องเป็นวัตถุ JSON { … } แต่พบรายการ']);
  });

  test('a plan without measures', () => {
    expect(errorsOf({})).toEqual(['measures: ต้องมีรายการมาตรการ [ … ]']);
  });

  test('wrong kinds deep inside', () => {
    expect(
      errorsOf({
        fiscalYearBE: 'ปีนี้',
        round: '9',
        documentDate: 'เร็ว ๆ นี้',
        memo: { sections: 'ข้อความ', approvals: [{ role: 'boss' }] },
        measures: [{ measure: 'ก' }, 'ข', { measure: 'ค', steps: ['ง'] }],
      }),
    ).toEqual([
      'measures[1]: ต้องเป็นวัตถุ { … } แต่พบค่า "ข"',
      'measures[2].steps: ต้องเป็นข้อความ แต่พบรายการ',
      'fiscalYearBE: ต้องเป็นตัวเลข แต่พบค่า "ปีนี้"',
      'round: ต้องเป็นค่าใดค่าหนึ่งใน 6 "6" "๖" 12 "12" "๑๒" แต่พบค่า "9"',
      'documentDate: ต้องเป็นวันที่ เช่น 2026-04-01 แต่พบค่า "เร็ว ๆ นี้"',
      'memo.sections: ต้องเป็นรายการ [ … ] แต่พบค่า "ข้อความ"',
      'memo.approvals[0].role: ต้องเป็นค่าใดค่าหนึ่งใน "proposer" "opinion" "decision" แต่พบค่า "boss"',
    ]);
  });
});

describe('what is given is taken as it is', () => {
  test('unknown keys and nulls are not given', () => {
    expect(planOf({ memo: null, scores: null, colour: 'red' })).toEqual({
      organisation: {},
      report: { coverLines: [], columns: [] },
      measures: [],
      evidence: [],
      preferences: {
        track: 'อปท.',
        digits: 'ไทย',
        font: 'Sarabun',
        warningDays: 30,
        keepDocx: false,
        keepPdf: false,
        publicSignatures: true,
        appendix: true,
        digestEvery: 'ไม่ส่ง',
      },
    });
  });

  test('control characters and halves of characters are left out, line breaks become one kind', () => {
    const plan = planOf({ measures: [{ measure: 'ก\u0000ข\ud800ค\r\nง\ufffe' }] });
    expect(plan.measures[0]?.measure).toBe('กขค\nง');
  });

  test('a measure without a group takes the group that names its row', () => {
    const plan = planOf({
      measures: [{ measure: 'ก' }, { measure: 'ข', group: 'ของตัวเอง' }],
      report: { groups: [{ title: 'กลุ่มแรก', indicator: 'ตัวชี้วัด', rows: [1, 2] }] },
    });
    expect(plan.measures.map(({ group }) => group)).toEqual(['กลุ่มแรก', 'ของตัวเอง']);
    expect(plan.measures[0]?.indicator).toBe('ตัวชี้วัด');
  });

  test('the order of signers is the order they are given', () => {
    const plan = planOf({
      memo: {
        approvals: [
          { order: 2, role: 'decision' },
          { order: 1, role: 'proposer' },
        ],
      },
    });
    expect(plan.memo?.approvals.map(({ role }) => role)).toEqual(['proposer', 'decision']);
  });
});

describe('the columns of a report find their fields', () => {
  test('by the whole heading, whatever its spaces and digits', () => {
    const { report } = planOf({ report: { columns: ['มาตรการ / แนวทาง', 'วิธีการ\nดำเนินการ', 'ข้อเสนอแนะ'] } });
    expect(report.columns.map(({ field }) => field)).toEqual(['measure', 'steps', 'suggestion']);
  });

  test('the first of two headings that mean one field gets it', () => {
    const { report } = planOf({ report: { columns: ['มาตรการ', 'กิจกรรม'] } });
    expect(report.columns).toEqual([{ heading: 'มาตรการ', field: 'measure' }, { heading: 'กิจกรรม' }]);
  });

  test('one unknown heading takes the one filled field that has no column', () => {
    const { report } = planOf({
      measures: [{ measure: 'ก', outcome: 'ข' }],
      report: { columns: ['มาตรการ', 'สิ่งดี ๆ ที่เกิดขึ้น'] },
    });
    expect(report.columns[1]).toEqual({ heading: 'สิ่งดี ๆ ที่เกิดขึ้น', field: 'outcome' });
  });
});
