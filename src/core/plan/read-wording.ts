import { toArabicDigits } from '../thai/digits.ts';
import { fieldOfHeading } from './column-field.ts';
import type { MemoSection, Report } from './plan.ts';
import { cellText, type FilledRow } from './read-rows.ts';
import type { Cell } from './sheet-content.ts';
import { withoutAbsent } from './without-absent.ts';
import { PART_WORDS, type Part } from './wording-tab.ts';

export interface Wording {
  readonly sections: readonly MemoSection[];
  readonly memoClosing?: string;
  readonly report: Report;
}

type Entry = { readonly heading?: string; readonly text?: string; readonly width?: number };

const PART_OF_WORDS: ReadonlyMap<string, Part> = new Map(
  (Object.entries(PART_WORDS) as [Part, string][]).map(([part, words]) => [words, part]),
);

/** What memo and report say in the office's own words, part by part in the order of the rows. */
export function readWording(rows: readonly FilledRow<'part' | 'heading' | 'text' | 'width'>[]): Wording {
  const parts = new Map<Part, Entry[]>();
  for (const row of rows) {
    const part = PART_OF_WORDS.get(cellText(row.part)?.trim() ?? '');
    const entry = withoutAbsent({
      heading: cellText(row.heading),
      text: cellText(row.text),
      width: percentOf(row.width),
    });
    if (part !== undefined && Object.keys(entry).length > 0)
      parts.set(part, [...(parts.get(part) ?? []), entry]);
  }
  const all = (part: Part): readonly Entry[] => parts.get(part) ?? [];
  const first = (part: Part): string | undefined => all(part)[0]?.text;
  return withoutAbsent({
    sections: [
      ...all('section').map((entry) => readSection(entry)),
      ...all('sectionAfterTable').map((entry) => readSection(entry, 'after-table')),
    ],
    memoClosing: first('memoClosing'),
    report: withoutAbsent({
      coverLines: all('coverLine').flatMap(({ text }) => text?.split('\n') ?? []),
      title: first('title'),
      introduction: first('introduction'),
      closing: first('closing'),
      columns: all('column').flatMap(({ heading, text, width }) =>
        heading === undefined
          ? []
          : [withoutAbsent({ heading, field: text === undefined ? undefined : fieldOfHeading(text), width })],
      ),
    }),
  });
}

function readSection({ heading, text }: Entry, placement?: 'after-table'): MemoSection {
  return withoutAbsent({ heading, paragraphs: text?.split('\n') ?? [], placement });
}

/** ๒๐, 20, 20 %, or 0.2 shown as a percentage; nothing else is a width. */
function percentOf(cell: Cell): number | undefined {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? toArabicDigits(cell) : '';
  const match = /^\s*([0-9]{1,3}(?:\.[0-9]+)?)\s*%?\s*$/.exec(text);
  const width = match ? Number(match[1]) : 0;
  const percent = width > 0 && width < 1 ? width * 100 : width;
  return percent >= 1 && percent <= 100 ? percent : undefined;
}
