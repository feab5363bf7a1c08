import { describe, expect, test } from '@jest/globals';
import type { ReviewItem, ReviewPage } from '../../src/app/review-page.ts';
import { at, begin, judged, renewed } from '../../src/sidebar/review/review-panel-state.ts';
import { reviewPanelView } from '../../src/sidebar/review/review-panel-view.ts';

const EVIL = '"><img src=x onerror=alert(1)>';
const item = (row: number, changes: Partial<ReviewItem> = {}): ReviewItem => ({
  row,
  no: `${row}.`,
  title: `มาตรการ ${row}`,
  cell: `E${row + 1}`,
  note: '',
  fields: [{ heading: 'ผลการดำเนินการ', text: 'ทำแล้ว\nเผยแพร่แล้ว' }],
  changes: [],
  print: `p${row}`,
  ...changes,
});
const PAGE: ReviewPage = {
  items: [
    item(1, { state: 'เห็นชอบ' }),
    item(2, { state: 'รอตรวจ', note: 'เดิม' }),
    item(3, { state: 'รอตรวจ' }),
  ],
  names: ['นายก', 'นายข'],
};

describe('the page of one measure after the other', () => {
  test('begins with the first that waits, with what stands in its note', () => {
    expect(begin(PAGE)).toMatchObject({ at: 1, note: 'เดิม' });
    expect(reviewPanelView(begin(PAGE))).toContain('มาตรการ 2 จาก 3 · รอตรวจ 2');
  });

  test('goes on to the next that waits, also from the end, and stays where none waits', () => {
    const done = (states: readonly ('เห็นชอบ' | 'รอตรวจ')[]): ReviewPage => ({
      ...PAGE,
      items: states.map((state, index) => item(index + 1, { state })),
    });
    const last = at(begin(PAGE), 2);
    expect(judged(last, done(['เห็นชอบ', 'รอตรวจ', 'เห็นชอบ']), 'แล้ว')).toMatchObject({ at: 1 });
    const all = judged(last, done(['เห็นชอบ', 'เห็นชอบ', 'เห็นชอบ']), 'แล้ว');
    expect(all).toMatchObject({ at: 2, activity: { kind: 'done' } });
    expect(reviewPanelView(all)).toContain('ตรวจครบแล้ว');
  });

  test('keeps inside the list at both ends', () => {
    expect([at(begin(PAGE), -1).at, at(begin(PAGE), 9).at]).toEqual([0, 2]);
    expect(reviewPanelView(at(begin(PAGE), 0))).toMatch(/id="previous" data-action="previous" disabled/);
  });

  test('shows what was edited, old and new, line by line', () => {
    const changes = [{ heading: 'ผลการดำเนินการ', before: '', after: 'ก\nข' }];
    const view = reviewPanelView(begin({ ...PAGE, items: [item(1, { changes })] }));
    expect(view).toContain('เดิม <del>(ว่าง)</del><br>ตอนนี้ <ins>ก<br>ข</ins>');
  });

  test('asks for a name only where Google does not tell the account', () => {
    expect(reviewPanelView(begin(PAGE))).toContain('<select id="name"');
    expect(reviewPanelView(begin({ ...PAGE, account: 'a@b.example' }))).toContain('บันทึกในชื่อ a@b.example');
  });

  test('is designed for a plan without measures', () => {
    expect(reviewPanelView(begin({ items: [], names: [] }))).toContain('ยังไม่มีมาตรการให้ตรวจ');
  });

  test('escapes whatever an officer typed', () => {
    const evil = item(1, {
      title: EVIL,
      note: EVIL,
      no: EVIL,
      fields: [{ heading: EVIL, text: EVIL }],
      changes: [{ heading: EVIL, before: EVIL, after: EVIL }],
    });
    expect(reviewPanelView(begin({ items: [evil], names: [EVIL] }))).not.toContain('<img');
    expect(reviewPanelView(begin({ items: [evil], names: [], account: EVIL }))).not.toContain('<img');
  });
});

describe('what the ปลัด has not finished', () => {
  test('is not told as finished where nothing was ever sent', () => {
    const unsent = { ...PAGE, items: [item(1), item(2)] };
    expect(reviewPanelView(begin(unsent))).toContain('มาตรการ 1 จาก 2 · ยังไม่ส่งตรวจ 2');
    const next = judged(begin(unsent), { ...PAGE, items: [item(1, { state: 'เห็นชอบ' }), item(2)] }, 'แล้ว');
    expect(next.at).toBe(1);
  });

  test('stays written while other measures are looked at, and when the page is read anew', () => {
    const written = { ...begin(PAGE), note: 'ใส่วันที่' };
    expect(at(at(written, 2), 1).note).toBe('ใส่วันที่');
    expect(renewed(written, PAGE)).toMatchObject({ at: 1, note: 'ใส่วันที่', activity: { kind: 'done' } });
  });
});
