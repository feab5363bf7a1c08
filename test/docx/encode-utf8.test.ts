import { Buffer } from 'node:buffer';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeUtf8 } from '../../src/docx/encode-utf8.ts';

test('any text is encoded as Node encodes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Buffer.from(encodeUtf8(text)).toString('hex')).toBe(Buffer.from(text, 'utf8').toString('hex'));
    }),
  );
});
