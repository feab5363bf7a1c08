import { describe, expect, test } from '@jest/globals';
import { addDays, type PlainDate, toIso } from '../../../src/core/calendar/plain-date.ts';
import { toArabicDigits, toThaiDigits } from '../../../src/core/thai/digits.ts';
import { THAI_MONTHS } from '../../../src/core/thai/lexicon/months.ts';
import { readSchedule } from '../../../src/core/thai/read-schedule.ts';
import { type DateForm, writeThaiDate } from '../../../src/core/thai/write-date.ts';
import { fc } from '../../property.ts';
import { corpusValue } from './corpus-value.ts';
import { type CorpusLine, readCorpus } from './read-corpus.ts';

const corpus = readCorpus();
const readable = corpus.filter(({ expected }) => expected.kind === 'readings');
const rejects = corpus.filter(({ file, expected }) => file === 'rejects.txt' && expected.kind === 'nothing');

const anyDay = fc
  .integer({ min: 0, max: 22_000 })
  .map((days) => addDays({ year: 1990, month: 1, day: 1 }, days));
const anyLine = fc.constantFrom(...readable);
const anyColumn = readable.filter(({ context }) => context.field === undefined);

/** What a text is read as, without its quotes, and the words of problems. */
function readAs(text: string, { context }: Pick<CorpusLine, 'context'>): string[] {
  const { readings, problems } = readSchedule(text, context);
  const values = readings
    .map(corpusValue)
    .map(toArabicDigits)
    .map((value) => value.replace(/[\s\u200b]+/g, ' '));
  return [...values, ...problems.map(({ code }) => `! ${code}`)];
}

describe('a day written in Thai is read back as the same day', () => {
  const forms: readonly DateForm[] = ['long', 'short', 'with-era', 'formal'];

  test.each(forms)('in the form %s, in Arabic and in Thai digits', (form) => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (day, thai) => {
        const written = writeThaiDate(day, form);
        expect(readAs(thai ? toThaiDigits(written) : written, { context: {} })).toEqual([
          `deadline ${toIso(day)}`,
        ]);
      }),
    );
  });

  test('with a year of two digits, without spaces, and in figures', () => {
    const recent = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => addDays({ year: 1990, month: 1, day: 1 }, days));
    fc.assert(
      fc.property(recent, (day) => {
        const year = day.year + 543;
        const month = THAI_MONTHS[day.month - 1];
        const texts = [
          `${day.day} ${month?.short} ${year % 100}`,
          `${day.day}${month?.short}${year % 100}`,
          `วันที่${day.day}${month?.name}${year}`,
          `${day.day}/${day.month}/${year}`,
          toIso(day),
        ];
        for (const text of texts) {
          expect(readSchedule(text, {}).readings).toMatchObject([{ kind: 'deadline', due: day }]);
        }
      }),
    );
  });

  test('as the end and the start of a range', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(900),
        fc.constantFrom(' - ', '–', ' ถึง ', ' จนถึงวันที่ '),
        (start, days, joint) => {
          const end: PlainDate = addDays(start, days);
          const text = `${writeThaiDate(start, 'long')}${joint}${writeThaiDate(end, 'short')}`;
          expect(readSchedule(text, {}).readings).toMatchObject([{ kind: 'period', start, end }]);
        },
      ),
    );
  });
});

describe('a reading does not depend on how the text is encoded', () => {
  test('Thai and Arabic digits read alike', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(readAs(toThaiDigits(line.text), line)).toEqual(readAs(line.text, line));
        expect(readAs(toArabicDigits(line.text), line)).toEqual(readAs(line.text, line));
      }),
    );
  });

  test('doubled, non-breaking and zero-width spaces change nothing', () => {
    fc.assert(
      fc.property(anyLine, fc.constantFrom('  ', '\u00a0', ' \u200b', '\t'), (line, space) => {
        expect(readAs(line.text.replaceAll(' ', space), line)).toEqual(readAs(line.text, line));
      }),
    );
  });

  test('composed and decomposed marks read alike', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const apart = line.text.replaceAll('ำ', 'ํา').replaceAll('แ', 'เเ');
        expect(readAs(line.text.normalize('NFD'), line)).toEqual(readAs(line.text, line));
        expect(readAs(line.text.normalize('NFC'), line)).toEqual(readAs(line.text, line));
        expect(readAs(apart, line)).toEqual(
          readAs(line.text, line).map((value) => value.replaceAll('ำ', 'ํา').replaceAll('แ', 'เเ')),
        );
      }),
    );
  });
});

describe('text that is no schedule', () => {
  test('beside a phrase never changes its reading', () => {
    const beside = fc.constantFrom(...rejects.map(({ text }) => text));
    fc.assert(
      fc.property(
        fc.constantFrom(...anyColumn),
        beside,
        fc.constantFrom(' ', '\n'),
        fc.boolean(),
        (line, reject, space, before) => {
          const text = before ? `${reject}${space}${line.text}` : `${line.text}${space}${reject}`;
          expect({ text, read: readAs(text, line) }).toEqual({ text, read: readAs(line.text, line) });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('of any kind gives an answer and no exception', () => {
    const alphabet = 'กขคงจชดตถทนบปผพภมยรลวศสหอ ะาิีึืุูเแโใไ็่้๊๋์ํๆฯ๐๑๒๓๔๕๖๗๘๙0123456789.-–/(),:;\n\t #ทุกภายในเดือนปี';
    const thaiLike = fc.array(fc.constantFrom(...alphabet, 'ภายใน', 'เดือน', 'เมษายน', 'ต.ค.', '๒๕๖๙'), {
      maxLength: 60,
    });
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      thaiLike.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.option(fc.integer(), { nil: undefined }), (typed, fiscalYear) => {
        const { readings, problems } = readSchedule(typed, fiscalYear === undefined ? {} : { fiscalYear });
        for (const { quote } of [...readings, ...problems]) expect(typed).toContain(quote);
      }),
      { numRuns: 2000 },
    );
  });
});
