import { describe, expect, test } from '@jest/globals';
import type { Measure } from '../../../src/core/plan/plan.ts';
import { reconcileReviews, recordChoices } from '../../../src/core/review/reconcile-reviews.ts';

const NOW = { when: '2026-04-01 09:00', by: 'ไม่ทราบบัญชี' };
const measure = (title: string, review?: string, results = 'อบรมแล้ว'): Measure => ({
  measure: title,
  results,
  ...(review === undefined ? {} : { review }),
});
const judged = (...measures: readonly Measure[]) => reconcileReviews(measures, [], NOW).records;

describe('a review', () => {
  test('is recorded with the words it covers', () => {
    const { measures, records } = reconcileReviews([measure('ก', 'เห็นชอบ')], [], NOW);
    expect(measures).toEqual([{ state: 'เห็นชอบ', changes: [], lapsed: false }]);
    expect(records).toEqual([{ state: 'เห็นชอบ', content: { measure: 'ก', results: 'อบรมแล้ว' }, ...NOW }]);
  });

  test('stands as long as nothing is edited, whoever looks and whenever', () => {
    const records = judged(measure('ก', 'เห็นชอบ'));
    const later = reconcileReviews([measure('ก', 'เห็นชอบ')], records, { when: 'later', by: 'x' });
    expect(later.records).toEqual(records);
  });

  test('of words that were edited since goes back to waiting, and says what changed', () => {
    const records = judged(measure('ก', 'เห็นชอบ'));
    const { measures } = reconcileReviews([measure('ก', 'เห็นชอบ', 'อบรม ๒ ครั้ง')], records, NOW);
    expect(measures).toEqual([
      {
        state: 'รอตรวจ',
        changes: [{ field: 'results', before: 'อบรมแล้ว', after: 'อบรม ๒ ครั้ง' }],
        lapsed: true,
      },
    ]);
  });

  test('can be given again after the edit was looked at', () => {
    const records = judged(measure('ก', 'เห็นชอบ'));
    const waiting = reconcileReviews([measure('ก', 'รอตรวจ', 'ใหม่')], records, NOW);
    const waited = reconcileReviews([measure('ก', 'รอตรวจ', 'ใหม่')], waiting.records, NOW);
    expect(waited.measures[0]?.changes).toHaveLength(1);
    expect(reconcileReviews([measure('ก', 'ส่งกลับแก้ไข', 'ใหม่')], waited.records, NOW).measures).toEqual([
      { state: 'ส่งกลับแก้ไข', changes: [], lapsed: false },
    ]);
  });

  test('given again covers the new words, and stands', () => {
    const records = judged(measure('ก', 'เห็นชอบ'));
    const lapsed = reconcileReviews([measure('ก', 'เห็นชอบ', 'ใหม่')], records, NOW);
    const again = reconcileReviews([measure('ก', 'เห็นชอบ', 'ใหม่')], lapsed.records, {
      when: 'later',
      by: 'x',
    });
    expect(again.measures).toEqual([{ state: 'เห็นชอบ', changes: [], lapsed: false }]);
    expect(again.records).toEqual([
      { state: 'เห็นชอบ', content: { measure: 'ก', results: 'ใหม่' }, when: 'later', by: 'x' },
    ]);
  });

  test('given again after it waited for the edit covers the new words, and stands', () => {
    const records = judged(measure('ก', 'เห็นชอบ'));
    const waiting = reconcileReviews([measure('ก', 'รอตรวจ', 'ใหม่')], records, NOW);
    const again = reconcileReviews([measure('ก', 'เห็นชอบ', 'ใหม่')], waiting.records, NOW);
    expect(again.measures[0]).toEqual({ state: 'เห็นชอบ', changes: [], lapsed: false });
  });

  test('that waits anew without an edit, and comes back by คืนค่าล่าสุด, covers what it covered', () => {
    const records = judged(measure('ก', 'เห็นชอบ'));
    const waiting = reconcileReviews([measure('ก', 'รอตรวจ')], records, NOW);
    const restored = reconcileReviews([measure('ก', 'เห็นชอบ', 'ใหม่')], waiting.records, NOW);
    expect(restored.measures[0]).toMatchObject({ state: 'รอตรวจ', lapsed: true });
  });

  test('that sent a measure back shows what was edited since', () => {
    const records = judged(measure('ก', 'ส่งกลับแก้ไข'));
    const edited = reconcileReviews([measure('ก', 'ส่งกลับแก้ไข', 'แก้แล้ว')], records, NOW);
    expect(edited.measures[0]).toMatchObject({
      state: 'ส่งกลับแก้ไข',
      changes: [{ after: 'แก้แล้ว' }],
      lapsed: false,
    });
    expect(edited.records).toEqual(records);
  });

  test('does not mind a new number', () => {
    const records = judged({ ...measure('ก', 'เห็นชอบ'), no: '๑.' });
    const { measures } = reconcileReviews([{ ...measure('ก', 'เห็นชอบ'), no: '๒.' }], records, NOW);
    expect(measures[0]).toEqual({ state: 'เห็นชอบ', changes: [], lapsed: false });
  });

  test('follows its measure when rows are sorted, inserted and deleted', () => {
    const records = judged(measure('ก', 'เห็นชอบ'), measure('ข', 'เห็นชอบ'), measure('ค', 'เห็นชอบ'));
    const { measures } = reconcileReviews(
      [measure('ค', 'เห็นชอบ'), measure('ใหม่'), measure('ก', 'เห็นชอบ', 'แก้แล้ว')],
      records,
      NOW,
    );
    expect(measures.map(({ state, lapsed }) => [state, lapsed])).toEqual([
      ['เห็นชอบ', false],
      [undefined, false],
      ['รอตรวจ', true],
    ]);
  });

  test('chosen in the sheet is kept with its words at once, and the others as they were', () => {
    const records = judged(measure('ก', 'เห็นชอบ'), measure('ข', 'เห็นชอบ'));
    const measures = [measure('ก', 'เห็นชอบ', 'ใหม่'), measure('ข', 'เห็นชอบ', 'ใหม่')];
    const kept = recordChoices(measures, records, (index) => index === 0, { when: 'later', by: 'x' });
    expect(kept.map(({ when }) => when)).toEqual(['later', NOW.when]);
    expect(reconcileReviews(measures, kept, NOW).measures.map(({ lapsed }) => lapsed)).toEqual([false, true]);
  });

  test('follows its measure when the title is edited and there is no number', () => {
    const records = judged(measure('ก', 'เห็นชอบ', 'ทำหนึ่ง'), measure('ข', 'เห็นชอบ', 'ทำสอง'));
    const { measures } = reconcileReviews(
      [measure('ก', 'เห็นชอบ', 'ทำหนึ่ง'), measure('ค', 'เห็นชอบ', 'ทำสอง')],
      records,
      NOW,
    );
    expect(measures[1]).toEqual({
      state: 'รอตรวจ',
      changes: [{ field: 'measure', before: 'ข', after: 'ค' }],
      lapsed: true,
    });
  });

  test('is not taken for that of a measure that was deleted and had the same number', () => {
    const records = judged(
      { ...measure('ก', 'เห็นชอบ', 'ทำหนึ่ง'), no: '๑.' },
      { ...measure('ข', 'เห็นชอบ', 'ทำสอง'), no: '๒.' },
    );
    const { measures } = reconcileReviews(
      [{ ...measure('ข ใหม่', 'เห็นชอบ', 'ทำสอง'), no: '๑.' }],
      records,
      NOW,
    );
    expect(measures[0]?.changes).toEqual([{ field: 'measure', before: 'ข', after: 'ข ใหม่' }]);
  });

  test('in other words than the choices is no review', () => {
    expect(reconcileReviews([measure('ก', 'โอเค')], [], NOW).measures[0]?.state).toBeUndefined();
  });
});
