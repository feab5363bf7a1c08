import { expect, test } from '@jest/globals';
import { viewsOf } from './plan-of-measures.ts';

const standing = (measure: object) => viewsOf([measure])[0]?.standing;

test('a missed deadline beside a text that cannot be read is still late', () => {
  const [view] = viewsOf([{ period: 'ภายใน ๓๑ กุมภาพันธ์ ๒๕๖๙', monitoring: 'ภายในเดือนมกราคม ๒๕๖๙' }]);
  expect(view?.status.status).toBe('unreadable');
  expect(view?.standing).toBe('late');
});

test('what was done late is done, unless something else is still to come', () => {
  const late = { period: 'ภายใน ๓๑ ธันวาคม ๒๕๖๘', results: 'ประชุมวันที่ ๕ มกราคม ๒๕๖๙' };
  expect(standing(late)).toBe('done');
  const more = {
    ...late,
    period: '๑. ภายใน ๓๑ ธันวาคม ๒๕๖๘\n๒. ภายใน ๓๑ สิงหาคม ๒๕๖๙',
    results: '๑. ประชุมวันที่ ๕ มกราคม ๒๕๖๙',
  };
  const [view] = viewsOf([more]);
  expect(view?.status.status).toBe('done-late');
  expect(view?.standing).toBe('open');
});

test('a round missed is late, a round kept is open until the last one', () => {
  expect(standing({ period: 'ทุกไตรมาส' })).toBe('late');
  expect(standing({ period: 'ทุกไตรมาส', results: 'ประชุมวันที่ ๕ ธันวาคม ๒๕๖๘' })).toBe('open');
});

test('a measure without any date is open, never done', () => {
  expect(standing({ results: 'ดำเนินการแล้ว' })).toBe('open');
});

test('a deadline of this month is soon', () => {
  expect(standing({ period: 'ภายใน ๓๑ มีนาคม ๒๕๖๙' })).toBe('soon');
});
