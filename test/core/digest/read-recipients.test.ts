import { describe, expect, test } from '@jest/globals';
import { readRecipients } from '../../../src/core/digest/read-recipients.ts';

describe('the readers of the digest', () => {
  test.each([
    ['a@example.go.th, b@example.go.th', ['a@example.go.th', 'b@example.go.th']],
    ['a@example.go.th\nb@example.go.th;c@x.co', ['a@example.go.th', 'b@example.go.th', 'c@x.co']],
    [' A@example.go.th ,, a@EXAMPLE.go.th', ['a@EXAMPLE.go.th']],
  ])('are found in %j, each once', (typed, addresses) => {
    expect(readRecipients(typed)).toEqual({ addresses, wrong: [] });
  });

  test.each([
    'ปลัด',
    'a@',
    '@example.go.th',
    'a@example',
    'a@b@example.go.th',
    '<a@example.go.th>',
    `${'a'.repeat(100)}@example.go.th`,
    '=IMPORTXML("x")',
  ])('are not %j', (typed) => {
    expect(readRecipients(typed)).toEqual({ addresses: [], wrong: [typed] });
  });

  test('are nobody where nothing is typed', () => {
    expect(readRecipients(undefined)).toEqual({ addresses: [], wrong: [] });
  });
});
