import { describe, expect, test } from '@jest/globals';
import { EXPORT_FIELDS, type ExportLine } from '../../../src/core/export/export-line.ts';
import { exportLines } from '../../../src/core/export/export-lines.ts';
import { writeCsv } from '../../../src/core/export/write-csv.ts';
import { writeNdjson } from '../../../src/core/export/write-ndjson.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { DEFAULT_PREFERENCES } from '../../../src/core/plan/preferences.ts';
import { runRules } from '../../../src/core/rules/run-rules.ts';
import { judgePlan } from '../../../src/core/schedule/judge-plan.ts';
import { fc } from '../../property.ts';

const AS_OF = { year: 2026, month: 5, day: 10 };

const PLAN: Plan = {
  organisation: {
    name: 'องค์การบริหารส่วนตำบลบึงทดลอง',
    kind: 'องค์การบริหารส่วนตำบล',
    place: 'บึงทดลอง',
    district: 'ตัวอย่าง',
    province: 'ขอนแก่น',
  },
  fiscalYearBE: 2569,
  round: 12,
  report: { coverLines: [], columns: [] },
  measures: [
    {
      no: '๑.',
      indicator: 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (OIT)',
      measure: 'เผยแพร่แผน',
      steps: 'จัดทำและเผยแพร่',
      responsible: 'สำนักปลัด',
      period: 'ภายในเดือนเมษายน ๒๕๖๙',
    },
    {
      measure: '=HYPERLINK("x")',
      period: 'ตลอดปีงบประมาณ',
      evidence: 'https://www.example.go.th/1',
      review: 'เห็นชอบ',
    },
  ],
  evidence: [],
  preferences: DEFAULT_PREFERENCES,
};

function linesOf(plan: Plan): readonly ExportLine[] {
  const findings = runRules(plan, AS_OF);
  return exportLines({ plan, asOf: AS_OF, statuses: judgePlan(plan, AS_OF), findings });
}

/** A reader of RFC 4180 of its own, so that the writer is not checked by itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (match[0] === '') break;
    rows[rows.length - 1]?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the lines for those above', () => {
  const lines = linesOf(PLAN);

  test('are one for each measure, with office, status and findings', () => {
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      schema_version: 1,
      office: 'องค์การบริหารส่วนตำบลบึงทดลอง',
      province: 'ขอนแก่น',
      fiscal_year: 2569,
      round: 12,
      as_of: '2026-05-10',
      measure_index: 1,
      measure_no: '๑.',
      group_title: null,
      instrument: 'OIT',
      period: 'ภายในเดือนเมษายน ๒๕๖๙',
      status: 'overdue',
      status_thai: 'เกินกำหนด',
      next_due: null,
      overdue_days: 10,
      has_evidence: false,
      reviewed: false,
    });
    expect(lines[1]).toMatchObject({
      measure_index: 2,
      instrument: null,
      status: 'in-progress',
      next_due: '2026-09-30',
      overdue_days: null,
      has_evidence: true,
      reviewed: true,
    });
  });

  test('count the findings of their own measure by severity, and name the rules', () => {
    const own = runRules(PLAN, AS_OF).filter(({ row }) => row === 2);
    const line = lines[1];
    expect(own.length).toBeGreaterThan(0);
    expect([line?.findings_error, line?.findings_warning, line?.findings_advice]).toEqual(
      ['error', 'warning', 'advice'].map(
        (severity) => own.filter((finding) => finding.severity === severity).length,
      ),
    );
    expect(line?.rule_ids).toEqual([...new Set(own.map(({ rule }) => rule))].sort());
  });

  test('have every field, in one order', () => {
    for (const line of lines) expect(Object.keys(line)).toEqual([...EXPORT_FIELDS]);
  });

  test('of a plan without measures are none', () => {
    expect(linesOf({ ...PLAN, measures: [] })).toEqual([]);
  });
});

describe('CSV', () => {
  const [first] = linesOf(PLAN);

  test('begins with a byte order mark and the names of the fields, and ends each line as RFC 4180 says', () => {
    const text = writeCsv([]);
    expect(text).toBe(`\uFEFF${EXPORT_FIELDS.join(',')}\r\n`);
  });

  test('gives back every text, whatever stands in it, and begins no cell as a formula', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@"\',\r\nก๑ ＝\t') });
    fc.assert(
      fc.property(text, (measure) => {
        if (!first) throw new Error('no line');
        const csv = writeCsv([{ ...first, measure }]);
        const cell = readCsv(csv)[1]?.[EXPORT_FIELDS.indexOf('measure')] ?? '';
        expect(cell).toMatch(/^(?![=+\-@\t\r\n＝])/);
        expect([measure, `'${measure}`]).toContain(cell);
      }),
    );
  });

  test('guards a formula with an apostrophe', () => {
    const cells = readCsv(writeCsv(linesOf(PLAN)))[2];
    expect(cells?.[EXPORT_FIELDS.indexOf('measure')]).toBe(`'=HYPERLINK("x")`);
    expect(cells).toHaveLength(EXPORT_FIELDS.length);
  });
});

describe('NDJSON', () => {
  test('is one object a line, with every field and texts as they are', () => {
    const lines = linesOf(PLAN);
    const text = writeNdjson(lines);
    expect(text.endsWith('\n')).toBe(true);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(lines);
  });
});
