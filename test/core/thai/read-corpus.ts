import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ScheduleContext, ScheduleField } from '../../../src/core/thai/reading.ts';

/** One phrase of the corpus with what it must be read as. */
export interface CorpusLine {
  readonly file: string;
  readonly line: number;
  /** As an officer types it. */
  readonly text: string;
  /** The pieces that must be read, each wholly. */
  readonly quotes: readonly string[];
  readonly context: ScheduleContext;
  readonly expected: Expectation;
}

/**
 * `= value ; value`: these readings and no more. `! word`: nothing. `? code`: this problem and no reading,
 * with the suggestion that stands after the arrow of the phrase.
 */
export type Expectation =
  | { readonly kind: 'readings'; readonly values: readonly string[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problem'; readonly code: string; readonly suggestion?: string };

const CORPUS = join(import.meta.dirname, 'corpus');

export function readCorpus(): CorpusLine[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readCorpusFile(join(CORPUS, name)));
}

function readCorpusFile(path: string): CorpusLine[] {
  const file = basename(path);
  const lines: CorpusLine[] = [];
  let context: ScheduleContext = {};
  let heading = '';
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((raw, index) => {
      if (raw.trim() === '') return;
      const [mark = '', ...words] = raw.split(' ');
      const rest = words.join(' ');
      if (mark === '@') context = { ...context, ...directive(rest) };
      else if (mark === '=' || mark === '!' || mark === '?') heading = raw;
      else lines.push({ file, line: index + 1, context, ...phraseOf(raw, heading) });
    });
  return lines;
}

function directive(text: string): ScheduleContext {
  const [name, value = ''] = text.split(' ');
  if (name === 'fiscal-year') return { fiscalYear: Number(value) };
  if (name === 'field') return { field: value as ScheduleField };
  throw new Error(`Unknown directive @ ${text}`);
}

/** A phrase may add its own assumption (`~gregorian-year`), and mark what is read with «». */
function phraseOf(raw: string, heading: string): Pick<CorpusLine, 'text' | 'quotes' | 'expected'> {
  const [phrase = '', suggestion] = raw.split(' → ');
  const [marked = '', assumed] = phrase.split(/ (?=~[a-z])/);
  const text = marked.replace(/[«»]/g, '');
  const quotes = [...marked.matchAll(/«([^»]*)»/g)].map(([, quote = '']) => quote);
  return {
    text,
    quotes: quotes.length > 0 ? quotes : [text],
    expected: expectationOf(heading, assumed, suggestion),
  };
}

function expectationOf(
  heading: string,
  assumed: string | undefined,
  suggestion: string | undefined,
): Expectation {
  const rest = heading.slice(2);
  if (heading.startsWith('!')) return { kind: 'nothing' };
  if (heading.startsWith('?'))
    return { kind: 'problem', code: rest, ...(suggestion !== undefined && { suggestion }) };
  const values = rest.split(' ; ');
  return {
    kind: 'readings',
    values: assumed === undefined ? values : values.map((value) => addAssumption(value, assumed)),
  };
}

function addAssumption(value: string, assumed: string): string {
  const [body = '', already] = value.split(' ~');
  return `${body} ${[assumed, ...(already === undefined ? [] : [already])].join(',')}`;
}
