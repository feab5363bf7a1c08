import { describe, expect, test } from '@jest/globals';
import { brokenLines, chainCode } from '../../../src/core/review/history-chain.ts';

const written = (...whats: readonly string[]) => {
  let chain = '';
  return whats.map((what) => {
    const line = { when: '2026-04-01 09:00', who: 'ก', what, result: 'แล้ว', link: '' };
    chain = chainCode(chain, line);
    return { ...line, chain };
  });
};

describe('the chain of ประวัติ', () => {
  test('holds as it was written, also behind lines from before there was one', () => {
    const old = { when: '', who: '', what: 'เดิม', result: '', link: '', chain: '' };
    expect(brokenLines([old, ...written('ตรวจ', 'สร้างรายงาน', 'ส่งให้ปลัด')])).toEqual([]);
  });

  test('tells a line that was altered by hand', () => {
    const [first, second, third] = written('ตรวจ', 'สร้างรายงาน', 'ส่งให้ปลัด');
    if (!first || !second || !third) throw new Error('three lines');
    expect(brokenLines([first, { ...second, result: 'ไม่ได้ทำ' }, third])).toEqual([
      { line: 2, what: 'สร้างรายงาน', fault: 'altered' },
    ]);
  });

  test('tells where a line is missing', () => {
    const [first, , third] = written('ตรวจ', 'สร้างรายงาน', 'ส่งให้ปลัด');
    if (!first || !third) throw new Error('three lines');
    expect(brokenLines([first, third])).toEqual([{ line: 2, what: 'ส่งให้ปลัด', fault: 'line-missing' }]);
  });

  test('begins anew in a copy of the spreadsheet', () => {
    expect(brokenLines([...written('ตรวจ', 'สร้างรายงาน'), ...written('ตรวจในสำเนา')])).toEqual([]);
  });

  test('accuses no line when a run was ended between writing one and remembering its code', () => {
    const [first, forgotten] = written('ตรวจ', 'สร้างรายงาน');
    if (!first || !forgotten) throw new Error('no lines');
    const next = { when: '2026-04-01 09:05', who: 'ข', what: 'ส่งให้ปลัด', result: 'แล้ว', link: '' };
    const later = { ...next, what: 'เห็นชอบ' };
    const chain = chainCode(first.chain, next);
    const lines = [first, forgotten, { ...next, chain }, { ...later, chain: chainCode(chain, later) }];
    expect(brokenLines(lines)).toEqual([]);
    expect(brokenLines([first, forgotten, { ...next, result: 'ไม่ได้ส่ง', chain }])).toHaveLength(1);
  });
});
