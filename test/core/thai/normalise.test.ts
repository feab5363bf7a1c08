import { describe, expect, test } from '@jest/globals';
import { normalise } from '../../../src/core/thai/normalise.ts';

describe('normalise', () => {
  test.each([
    ['๒๕๖๙', '2569', 'Thai digits become Arabic'],
    ['ประจํา', 'ประจำ', 'ํ and า become ำ'],
    ['นํ้า', 'น้ำ', 'a tone mark inside ำ is put in its place'],
    ['เเล้ว', 'แล้ว', 'เ twice becomes แ'],
    ['ก  ข\u00a0 ค', 'ก ข ค', 'spaces of any kind are folded into one'],
    ['ก\u200bข\ufeff', 'กข', 'what has no width goes'],
    ['ก – ข', 'ก - ข', 'dashes are one dash'],
    ['ต.ค. → ก.ย.', 'ต.ค. - ก.ย.', 'an arrow is a dash'],
    ['ก \r\n ข', 'ก\nข', 'a line break swallows the spaces around it'],
    ['ต.ค.’๖๘', 'ต.ค. 68', 'an apostrophe before a year is a space'],
  ])('%j becomes %j: %s', (typed, text) => {
    expect(normalise(typed).text).toBe(text);
  });

  test('quotes exactly what was typed', () => {
    const { text, quote } = normalise('ปร\u200bะจํา  ปี ๒๕๖๙');
    expect(text).toBe('ประจำ ปี 2569');
    expect(quote(0, 5)).toBe('ปร\u200bะจํา');
    expect(quote(6, 13)).toBe('ปี ๒๕๖๙');
  });
});
