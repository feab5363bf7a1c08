import { describe, expect, test } from '@jest/globals';
import { answerOf, errorOf } from '../fixture-host.ts';

describe('bytes', () => {
  test('are signed', () => {
    expect(answerOf("return Utilities.newBlob('ก').getBytes();")).toEqual([-32, -72, -127]);
    expect(answerOf("return Utilities.base64Decode('iVBORw==');")).toEqual([-119, 80, 78, 71]);
  });

  test('outside −128 to 127 are refused, and so are typed arrays', () => {
    const refused = (types: string) =>
      `Exception: The parameters (${types}) don't match the method signature for Utilities.newBlob.`;
    expect(errorOf("Utilities.newBlob([224, 184], 'text/plain');")).toBe(refused('number[],String'));
    expect(errorOf('Utilities.newBlob(new Uint8Array([1, 2]));')).toBe(refused('(class)'));
    expect(errorOf('Utilities.newBlob(Array.from(new Int8Array([1, 2])));')).toBe('nothing was thrown');
  });

  test('survive base64 there and back', () => {
    expect(
      answerOf(
        "return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('โปร่งใส'))).getDataAsString();",
      ),
    ).toBe('โปร่งใส');
    expect(errorOf("Utilities.base64Decode('ไม่ใช่');")).toBe('Exception: Could not decode string.');
  });

  test('a blob knows its kind and name', () => {
    expect(
      answerOf(
        "var b = Utilities.newBlob([1], 'image/png', 'ตรา.png'); return [b.getContentType(), b.getName()];",
      ),
    ).toEqual(['image/png', 'ตรา.png']);
  });

  test('a digest is of signed bytes too', () => {
    expect(
      answerOf(
        "return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'ก', Utilities.Charset.UTF_8).slice(0, 3);",
      ),
    ).toEqual(
      answerOf(
        'return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, [-32, -72, -127]).slice(0, 3);',
      ),
    );
    expect(answerOf("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')[0];")).toBe(
      -70,
    );
  });
});

describe('formatDate', () => {
  const format = (pattern: string, zone = 'Asia/Bangkok') =>
    answerOf(`return Utilities.formatDate(new Date('2026-04-05T17:06:07.089Z'), '${zone}', "${pattern}");`);

  test.each([
    ['yyyy-MM-dd', '2026-04-06'],
    ['d/M/yy', '6/4/26'],
    ['EEE EEEE', 'Mon Monday'],
    ['MMM MMMM', 'Apr April'],
    ['HH:mm:ss.SSS', '00:06:07.089'],
    ['h:mm a', '12:06 AM'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-04-06T00:06:07+07:00'],
    ["d 'o''clock' Z", "6 o'clock +0700"],
  ])('%s', (pattern, written) => {
    expect(format(pattern)).toBe(written);
  });

  test('keeps to the zone it is given', () => {
    expect(format('yyyy-MM-dd HH', 'America/Los_Angeles')).toBe('2026-04-05 10');
  });

  test('refuses what it does not know', () => {
    expect(errorOf("Utilities.formatDate(new Date(), 'Asia/Bangkok', 'b');")).toBe(
      "Exception: Illegal pattern character 'b'",
    );
    expect(errorOf("Utilities.formatDate(new Date(), 'Asia/Nowhere', 'd');")).toBe(
      'Exception: Invalid argument: timeZone',
    );
    expect(errorOf("Utilities.formatDate('2026-04-01', 'Asia/Bangkok', 'd');")).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  test('the year of the week, never what was meant, is not provided', () => {
    expect(() => format('YYYY')).toThrow('year of the week');
  });
});

test('each uuid is another', () => {
  expect(answerOf('return Utilities.getUuid() === Utilities.getUuid();')).toBe(false);
});
