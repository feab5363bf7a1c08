import { Buffer } from 'node:buffer';
import { expect, test } from '@jest/globals';
import { encodeInTurn, encodeUtf8 } from '../../src/docx/encode-utf8.ts';
import { fc } from '../property.ts';

test('any text is encoded as Node encodes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Buffer.from(encodeUtf8(text)).toString('hex')).toBe(Buffer.from(text, 'utf8').toString('hex'));
    }),
  );
});

test('pieces are encoded in turn as their whole would be, however long each is and however often it comes', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.nat(3_000).map((times) => 'ก😀a'.repeat(times)),
    fc.constantFrom('<w:p>', '</w:p>', '<ก>', '<', '<w:ind w:left="232" w:hanging="232"/>'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece)), (pieces) => {
      // What was given is written over by what comes next, so it is copied at once.
      const turns: string[] = [];
      for (const bytes of encodeInTurn(pieces, 1_000)) turns.push(Buffer.from(bytes).toString('hex'));
      expect(turns.join('')).toBe(
        pieces
          .flat()
          .map((each) => Buffer.from(each, 'utf8').toString('hex'))
          .join(''),
      );
    }),
  );
});
