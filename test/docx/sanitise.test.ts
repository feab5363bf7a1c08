import { expect, test } from '@jest/globals';
import { sanitise } from '../../src/docx/sanitise.ts';

test('characters that XML forbids disappear', () => {
  expect(sanitise('ก\u0000ข\u0008ค\u001Fง\uFFFE\uFFFF')).toBe('กขคง');
});

test('half a character disappears, a whole one above U+FFFF stays', () => {
  expect(sanitise('ก\uD83Dข\uDE00ค😀')).toBe('กขค😀');
});

test('every kind of line break becomes one kind', () => {
  expect(sanitise('ก\r\nข\rค\vง\u2028จ\nฉ')).toBe('ก\nข\nค\nง\nจ\nฉ');
});

test('a tab becomes a space', () => {
  expect(sanitise('ก\tข')).toBe('ก ข');
});
