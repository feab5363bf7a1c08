import { describe, expect, test } from '@jest/globals';
import { listItems } from '../../../src/core/thai/list-items.ts';

function labels(text: string): (string | undefined)[] {
  return listItems(text).map(({ label }) => label);
}

describe('list items', () => {
  test.each([
    ['1. ก\n2. ข', ['1', '2']],
    ['1.ก\n2.ข', ['1', '2']],
    ['1) ก\n2) ข', ['1', '2']],
    ['(1) ก\n(2) ข', ['1', '2']],
    ['1.1 ก\n1.2 ข', ['1.1', '1.2']],
    ['1.3 เม.ย. 69\n2.5 พ.ค. 69', ['1', '2']],
    ['ข้อ 1. ก\nข้อ 2. ข', ['1', '2']],
    ['1. ก 2. ข 3. ค', ['1', '2', '3']],
    ['แสดง 1) ก 2) ข', ['1', '2']],
    ['1. สรุปปี 25692. เผยแพร่', ['1', '2']],
    ['- ก\n- ข', [undefined, undefined]],
    ['2. ก\n- ข', ['2', undefined]],
    ['9.9.69', []],
    ['1 ต.ค. 68 - 30 ก.ย. 69', []],
    ['ต.ค. 68\n- ก.ย. 69', []],
    ['มกราคม (ครั้งที่ 1) กรกฎาคม (ครั้งที่ 2)', []],
    ['ประชุม 3. ครั้ง', []],
  ])('of %j are %j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test('numbers that repeat are kept as they are', () => {
    expect(labels('1. ก\n3. ข\n3. ค')).toEqual(['1', '3', '3']);
  });
});
