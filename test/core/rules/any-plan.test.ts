import { expect, test } from '@jest/globals';
import { readPlanJson } from '../../../src/core/plan/read-plan-json.ts';
import { runRules } from '../../../src/core/rules/run-rules.ts';
import { fc } from '../../property.ts';

const TODAY = { year: 2026, month: 11, day: 30 };
const MAYBE = { freq: 3, nil: undefined };

/** Pieces that rules look for, thrown together as no officer would. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '๑. ',
        '\n๒) ',
        '- ',
        'เมื่อวันที่ ๓ มีนาคม ๒๕๖๙',
        'ภายในเดือนเมษายน ๒๕๖๙',
        'ทุกไตรมาส',
        'ตลอดปีงบประมาณ',
        'องค์การบริหารส่วนตำบล',
        'อบต.',
        'ทุ่งสายลม',
        'เทศบาลตำบลหนอง',
        'ปีงบประมาณ พ.ศ. ๒๕๖๕',
        'รอบ ๑๒ เดือน',
        'รายงานผล',
        'ต้องมี',
        'ได้แก่',
        'เว็บไซต์',
        'https://a.example/',
        '{รอบ}',
        '{ไม่มี}',
        '......',
        '$&',
        '(',
        '[ก',
        '\\',
        'ตัวชี้วัดที่ ๙ ',
        'IIT ๙๐.๑๐',
        'ํา',
        '\u200b',
        'र',
        '๐๘๑-๒๓๔-๕๖๗๘',
      ),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const maybeWords = fc.option(words, MAYBE);
const year = fc.option(fc.constantFrom(2565, 2569, 2580, 256, 2026), MAYBE);
const score = fc.option(fc.double({ noNaN: true, min: -5, max: 120 }), MAYBE);

const plan = fc.record({
  organisation: fc.record({
    name: maybeWords,
    kind: maybeWords,
    kindAbbr: maybeWords,
    place: maybeWords,
    province: maybeWords,
  }),
  fiscalYearBE: year,
  analysedFiscalYearBE: year,
  round: fc.option(fc.constantFrom(6, 12), MAYBE),
  documentDate: fc.option(fc.constantFrom('2026-03-31', '2026-10-07'), MAYBE),
  scores: fc.option(
    fc.record({ IIT: score, EIT: score, OIT: score, total: score, grade: maybeWords, year }),
    MAYBE,
  ),
  memo: fc.option(
    fc.record({
      department: maybeWords,
      number: maybeWords,
      dateText: maybeWords,
      subject: maybeWords,
      addressee: maybeWords,
      sections: fc.array(fc.record({ heading: maybeWords, paragraphs: fc.array(words, { maxLength: 3 }) }), {
        maxLength: 2,
      }),
      approvals: fc.array(
        fc.record({
          role: fc.constantFrom('proposer', 'opinion', 'decision'),
          name: maybeWords,
          position: maybeWords,
          acting: maybeWords,
        }),
        { maxLength: 3 },
      ),
    }),
    MAYBE,
  ),
  report: fc.record({
    title: maybeWords,
    introduction: maybeWords,
    closing: maybeWords,
    coverLines: fc.array(words, { maxLength: 2 }),
  }),
  evidence: fc.array(fc.record({ caption: maybeWords, link: maybeWords, measure: maybeWords }), {
    maxLength: 2,
  }),
  measures: fc.array(
    fc.record({
      no: maybeWords,
      group: maybeWords,
      indicator: maybeWords,
      measure: maybeWords,
      steps: maybeWords,
      responsible: maybeWords,
      period: maybeWords,
      monitoring: maybeWords,
      results: maybeWords,
      completed: maybeWords,
      outcome: maybeWords,
      suggestion: maybeWords,
      evidence: maybeWords,
    }),
    { maxLength: 4 },
  ),
});

test('whatever a plan holds, every finding is a sentence and points into the plan', () => {
  fc.assert(
    fc.property(plan, (json) => {
      const outcome = readPlanJson(JSON.parse(JSON.stringify(json)));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
      for (const { message, row, quote, tab } of runRules(outcome.plan, TODAY)) {
        expect(message.replace(quote ?? '', '')).not.toMatch(/undefined|NaN|\[object/);
        expect(row ?? 1).toBeLessThanOrEqual(Math.max(1, outcome.plan.measures.length));
        expect(tab).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
