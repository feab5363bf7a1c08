import { describe, expect, test } from '@jest/globals';
import { standsTwice } from '../../../../src/core/rules/text/stands-twice.ts';
import { fc } from '../../../property.ts';

/** A run of 4 to 30 letters, twice without anything between: slow, and plain to see. */
const TWICE = /([\s\S]{4,30})\1/;

const fewLetters = (letters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((all) => all.join(''));

describe('a run that stands twice', () => {
  test.each([
    ['ผลการผลการ', true],
    ['ประสิทธิภาพประสิทธิภาพ', true],
    ['กขค ง', false],
    ['กขกขกข', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(standsTwice(text)).toBe(expected);
  });

  test('is found wherever a plain search finds it, in texts of few letters', () => {
    const texts = fc.oneof(fewLetters('กข', 24), fewLetters('กขค', 60), fewLetters('กขคงจฉ', 200));
    fc.assert(
      fc.property(texts, (text) => {
        expect(standsTwice(text)).toBe(TWICE.test(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('is found when it is as long as can be, and not when it is longer', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยร'), { minLength: 31 }),
        (letters) => {
          const run = letters.slice(0, 30).join('');
          expect(standsTwice(`${run}${run}`)).toBe(true);
          const longer = letters.slice(0, 31).join('');
          expect(standsTwice(`${longer}${longer}`)).toBe(false);
        },
      ),
    );
  });
});
