import { describe, expect, test } from '@jest/globals';
import { readSchedule } from '../../../src/core/thai/read-schedule.ts';
import { corpusValue } from './corpus-value.ts';
import { type CorpusLine, readCorpus } from './read-corpus.ts';

const lines = readCorpus();

/** What went wrong with a line of the corpus, or nothing. */
function complaint({ text, quotes, context, expected }: CorpusLine): string | undefined {
  const { readings, problems } = readSchedule(text, context);
  const values = readings.map(corpusValue);
  const codes = problems.map(({ code, suggestion }) => `${code} ${suggestion ?? ''}`.trim());
  const said = `read ${JSON.stringify(values)}, problems ${JSON.stringify(codes)}`;
  if (expected.kind === 'nothing') return values.length + codes.length === 0 ? undefined : said;
  if (expected.kind === 'problem') {
    const wanted = `${expected.code} ${expected.suggestion ?? ''}`.trim();
    return values.length === 0 && codes.join() === wanted ? undefined : said;
  }
  const agree = codes.length === 0 && sameSorted(values, expected.values);
  if (!agree) return `${said}, expected ${JSON.stringify(expected.values)}`;
  const parts = [...new Set(readings.map(({ quote }) => quote))];
  return parts.join('|') === quotes.join('|') ? undefined : `read only ${JSON.stringify(parts)}`;
}

/** Assumptions may be listed in any order. */
function sameSorted(values: readonly string[], expected: readonly string[]): boolean {
  const plain = (value: string) => {
    const [body = '', assumed = ''] = value.split(' ~');
    return `${body} ~${assumed.split(',').sort().join()}`;
  };
  return values.map(plain).join('|') === expected.map(plain).join('|');
}

describe('the corpus of Thai schedule phrases', () => {
  test('has hundreds of phrases', () => {
    expect(lines.length).toBeGreaterThan(400);
  });

  test('lists no phrase twice under one heading of a file', () => {
    const keys = lines.map(({ file, text, context }) => `${file} ${context.field ?? ''} ${text}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each([...new Set(lines.map(({ file }) => file))])(
    'is read as %s says, wholly and with nothing more',
    (file) => {
      const complaints = lines
        .filter((line) => line.file === file)
        .flatMap((line) => {
          const found = complaint(line);
          return found === undefined ? [] : [`${file}:${line.line} ${line.text} — ${found}`];
        });
      expect(complaints).toEqual([]);
    },
  );
});
