import { describe, expect, test } from '@jest/globals';
import { columnShares } from '../../../src/core/documents/column-shares.ts';
import { documentName } from '../../../src/core/documents/document-name.ts';
import { fillTags, unknownTags } from '../../../src/core/documents/fill-tags.ts';
import { fingerprint } from '../../../src/core/documents/fingerprint.ts';
import { leftOut } from '../../../src/core/documents/left-out.ts';
import { memoContent } from '../../../src/core/documents/memo-content.ts';
import { publicNotes } from '../../../src/core/documents/public-notes.ts';
import { publicPlan } from '../../../src/core/documents/public-plan.ts';
import { reportContent } from '../../../src/core/documents/report-content.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { readPlanJson } from '../../../src/core/plan/read-plan-json.ts';

function planOf(json: object): Plan {
  const outcome = readPlanJson({ measures: [], ...json });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.plan;
}

const AS_OF = { year: 2026, month: 4, day: 3 };
const OFFICE = { name: 'เทศบาลตำบลบึงทดลอง', kindAbbr: 'ทต.', place: 'บึงทดลอง' };

describe('tags in an office’s texts', () => {
  const plan = planOf({ organisation: OFFICE, fiscalYearBE: 2569, round: 6, scores: { total: 91.5 } });

  test('become what the plan says', () => {
    expect(fillTags('{ชื่อหน่วยงาน} ปี {ปีงบประมาณ} {รอบ} ({ช่วงรอบ}) {คะแนนรวม}', { plan, asOf: AS_OF })).toBe(
      'เทศบาลตำบลบึงทดลอง ปี 2569 รอบ 6 เดือน (ตุลาคม 2568 - มีนาคม 2569) 91.50',
    );
  });

  test('without a value become a dotted gap, unknown ones stay and are named', () => {
    expect(fillTags('{อำเภอ} {ชื่อหน่วยงาม}', { plan, asOf: AS_OF })).toBe('.......... {ชื่อหน่วยงาม}');
    expect(unknownTags('{อำเภอ} {ชื่อหน่วยงาม}')).toEqual(['{ชื่อหน่วยงาม}']);
  });
});

describe('the name of a file', () => {
  test('says what, who, which year and round', () => {
    const plan = planOf({ organisation: OFFICE, fiscalYearBE: 2569, round: 6 });
    expect(documentName('memo', plan)).toBe('บันทึกข้อความ_ทต.บึงทดลอง_๒๕๖๙_รอบ๖เดือน');
  });

  test('holds nothing a file system refuses', () => {
    const plan = planOf({ organisation: { name: 'a/b\\c:d*e?"f<g>h|i' } });
    expect(documentName('report', plan)).toBe('รายงาน_abcdefghi');
  });
});

describe('the table of the report', () => {
  test('has the office’s headings in its order, and the number before the measure', () => {
    const plan = planOf({
      measures: [{ no: '๑)', measure: 'ก', outcome: 'ข' }],
      report: { columns: ['ผลลัพธ์', 'มาตรการ'] },
    });
    const { table } = reportContent({ plan, asOf: AS_OF });
    expect(table.columns.map(({ heading }) => heading)).toEqual(['ผลลัพธ์', 'มาตรการ']);
    expect(table.rows).toEqual([{ kind: 'cells', cells: [{ text: 'ข' }, { text: '๑) ก' }] }]);
  });

  test('puts a band where group or sub-group begins, and merges shared cells under it', () => {
    const plan = planOf({
      measures: [
        { group: 'ก', subgroup: 'ก.๑', measure: '1', responsible: 'ปลัด' },
        {
          group: 'ก',
          subgroup: 'ก.๑',
          measure: '2',
          responsible: 'ปลัด',
          sharedCells: { fields: ['responsible'] },
        },
        {
          group: 'ก',
          subgroup: 'ก.๒',
          measure: '3',
          responsible: 'ปลัด',
          sharedCells: { fields: ['responsible'] },
        },
      ],
      report: { columns: ['ผู้รับผิดชอบ'] },
    });
    expect(reportContent({ plan, asOf: AS_OF }).table.rows).toEqual([
      { kind: 'band', text: 'ก', level: 1 },
      { kind: 'band', text: 'ก.๑', level: 2 },
      { kind: 'cells', cells: [{ text: 'ปลัด' }] },
      { kind: 'cells', cells: [{ text: 'ปลัด', merge: 'above' }] },
      { kind: 'band', text: 'ก.๒', level: 2 },
      { kind: 'cells', cells: [{ text: 'ปลัด' }] },
    ]);
  });

  test('gives every column room, and all of them the whole width', () => {
    const shares = columnShares([
      { heading: 'ลำดับ', texts: ['1'] },
      { heading: 'ขั้นตอน', texts: ['ก'.repeat(4000)] },
    ]);
    expect(shares[0]).toBeGreaterThan(0.05);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('the memo', () => {
  test('prints the date in full, the telephone once, and dotted lines where nothing is preset', () => {
    const plan = planOf({
      documentDate: '2026-04-03',
      memo: {
        department: 'สำนักปลัด',
        phone: '๐ ๔๔๐๐ ๐๐๐๐',
        approvals: [
          { role: 'proposer', name: 'ก', position: 'นิติกร' },
          { role: 'opinion', presetOpinion: 'ทราบ', position: 'ปลัด' },
          { role: 'decision', position: 'นายก' },
        ],
      },
    });
    if (!plan.memo) throw new Error('no memo');
    const content = memoContent({ plan, asOf: AS_OF }, plan.memo);
    expect(content.date).toBe('3 เมษายน 2569');
    expect(content.department).toBe('สำนักปลัด โทร.\u00a0๐\u00a0๔๔๐๐\u00a0๐๐๐๐');
    expect(content.steps.map(({ dottedLines }) => dottedLines)).toEqual([0, 0, 3]);
  });
});

describe('the widths of columns', () => {
  const widthsOf = (columnWidths: readonly (number | null)[]) => {
    const report = { columns: ['มาตรการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ'], columnWidths };
    const measures = [{ measure: 'ก'.repeat(200), responsible: 'ข', results: 'ค'.repeat(50) }];
    return reportContent({ plan: planOf({ report, measures }) }).table.columns.map(({ share }) => share);
  };

  test('are those the office chose; the others share what is left', () => {
    const [first, second, third] = widthsOf([50, null, 30]);
    expect(first).toBeCloseTo(0.5);
    expect(third).toBeCloseTo(0.3);
    expect(second).toBeCloseTo(0.2);
  });

  test('that ask for more than the page are made to fit, and leave room for the rest', () => {
    const shares = widthsOf([90, null, 90]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(shares[1]).toBeGreaterThan(0.03);
  });
});

test('a page that is turned ends with the first words of the next one', () => {
  const paragraphs = ['ย่อหน้าแรก', '{ขึ้นหน้าใหม่}', 'ทั้งนี้ เพื่อให้การดำเนินงานเรียบร้อย'];
  const plan = planOf({ memo: { sections: [{ paragraphs }] } });
  const [section] = plan.memo ? memoContent({ plan }, plan.memo).sections : [];
  expect(section?.paragraphs).toEqual(['ย่อหน้าแรก', { cue: '/ทั้งนี้...' }, 'ทั้งนี้ เพื่อให้การดำเนินงานเรียบร้อย']);
});

describe('the copy for the website', () => {
  const measures = [
    {
      measure: 'อบรม',
      results: 'อบรมแล้ว โทร ๐๘๑-๒๓๔ ๕๖๗๘\nหมายเหตุภายใน: รอใบเสร็จ',
      suggestion: 'ไม่มี โทร 0-4512-3456',
    },
  ];
  const memo = { sections: [], approvals: [{ role: 'proposer', name: 'ก', position: 'ข' }] };

  test('covers personal numbers and leaves out notes for colleagues', () => {
    const { plan, covered, notes } = publicPlan(planOf({ measures, memo }));
    expect(plan.measures[0]).toMatchObject({
      results: 'อบรมแล้ว โทร ๐๘๑-xxx xxxx',
      suggestion: 'ไม่มี โทร 0-4512-3456',
    });
    expect({ covered, notes }).toEqual({ covered: 1, notes: 1 });
    expect(plan.memo?.approvals).toHaveLength(1);
  });

  test('covers every number in a line, and no part of a link or of the name of a picture', () => {
    const link = 'https://example.go.th/f/0812345678.pdf';
    const { plan, covered } = publicPlan(
      planOf({
        measures: [
          { measure: 'ก', results: `0812345678 0898765432 (081) 234.5678 +66 81 234 5678`, evidence: link },
        ],
        evidence: [{ caption: 'ภาพ', link, picture: '0812345678.jpg' }],
      }),
    );
    expect(plan.measures[0]?.results).toBe('081xxxxxxx 089xxxxxxx (081) xxx.xxxx +66 8x xxx xxxx');
    expect(plan.measures[0]?.evidence).toBe(link);
    expect(plan.evidence[0]).toMatchObject({ link, picture: '0812345678.jpg' });
    expect(covered).toBe(4);
  });

  test('shows nobody’s signature where the office wants none', () => {
    const { plan } = publicPlan(planOf({ measures, memo, preferences: { publicSignatures: false } }));
    expect(plan.memo?.approvals).toEqual([]);
  });

  test('says which links will disappoint', () => {
    const plan = planOf({ measures: [{ measure: 'ก', evidence: 'http://example.go.th' }] });
    expect(publicNotes(plan, AS_OF, 0, 0).join('\n')).toContain('ลิงก์ของมาตรการที่ 1');
  });
});

describe('what was left out', () => {
  test('is told in plain sentences', () => {
    const plan = planOf({
      measures: [{ measure: 'ก', results: 'ข' }],
      report: { columns: ['มาตรการ', 'ช่องแปลก', 'ช่องแปลกอีกช่อง'], title: '{ปีนี้}' },
    });
    expect(leftOut('report', plan)).toEqual([
      'หัวตาราง “ช่องแปลก”: พิมพ์เป็นช่องว่าง เพราะยังไม่ได้บอกในแผ่น ข้อความ ว่าใช้คอลัมน์ใด',
      'หัวตาราง “ช่องแปลกอีกช่อง”: พิมพ์เป็นช่องว่าง เพราะยังไม่ได้บอกในแผ่น ข้อความ ว่าใช้คอลัมน์ใด',
      'คอลัมน์ “ผลการดำเนินการ”: มีข้อความ แต่ไม่อยู่ในหัวตารางของรายงาน',
      'คำในวงเล็บปีกกา {ปีนี้}: พิมพ์ตามที่กรอก เพราะไม่ใช่คำที่ระบบรู้จัก',
    ]);
  });
});

describe('the appendix', () => {
  const appendixOf = (json: object) => reportContent({ plan: planOf(json), asOf: AS_OF }).appendix;

  test('lists the evidence of its tab, with the day in words', () => {
    const evidence = [{ caption: 'คู่มือ', measure: '๒', link: 'https://a.example/x', date: '2026-01-05' }];
    expect(appendixOf({ evidence })?.entries).toEqual([
      { number: '1.', measure: '๒', caption: 'คู่มือ', link: 'https://a.example/x', date: '5 มกราคม 2569' },
    ]);
  });

  test('takes the links beside the measures where the tab is empty, one a line', () => {
    const measures = [
      { measure: 'ก' },
      { no: '๒.', measure: 'ข\nรายละเอียด', evidence: 'https://a.example/1\nhttps://a.example/2' },
    ];
    expect(appendixOf({ measures })?.entries).toEqual([
      { number: '1.', measure: '๒.', caption: 'ข', link: 'https://a.example/1' },
      { number: '2.', measure: '๒.', caption: 'ข', link: 'https://a.example/2' },
    ]);
  });

  test('is not there without evidence, or where the office does not want it', () => {
    expect(appendixOf({})).toBeUndefined();
    expect(appendixOf({ evidence: [{ caption: 'คู่มือ' }], preferences: { appendix: false } })).toBeUndefined();
  });
});

test('a fingerprint changes with the text', () => {
  expect(fingerprint('แผน')).toHaveLength(16);
  expect(fingerprint('แผน')).toBe(fingerprint('แผน'));
  expect(fingerprint('แผน')).not.toBe(fingerprint('แผน '));
});
