import { fieldOfHeading } from './column-field.ts';
import type { MemoSection, Report } from './plan.ts';
import { cellText, type FilledRow } from './read-rows.ts';
import { withoutAbsent } from './without-absent.ts';
import { PART_WORDS, type Part } from './wording-tab.ts';

export interface Wording {
  readonly sections: readonly MemoSection[];
  readonly memoClosing?: string;
  readonly report: Report;
}

type Entry = { readonly heading?: string; readonly text?: string };

const PART_OF_WORDS: ReadonlyMap<string, Part> = new Map(
  (Object.entries(PART_WORDS) as [Part, string][]).map(([part, words]) => [words, part]),
);

/** What memo and report say in the office's own words, part by part in the order of the rows. */
export function readWording(rows: readonly FilledRow<'part' | 'heading' | 'text'>[]): Wording {
  const parts = new Map<Part, Entry[]>();
  for (const row of rows) {
    const part = PART_OF_WORDS.get(cellText(row.part)?.trim() ?? '');
    const entry = withoutAbsent({ heading: cellText(row.heading), text: cellText(row.text) });
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
      columns: all('column').flatMap(({ heading, text }) =>
        heading === undefined
          ? []
          : [withoutAbsent({ heading, field: text === undefined ? undefined : fieldOfHeading(text) })],
      ),
    }),
  });
}

function readSection({ heading, text }: Entry, placement?: 'after-table'): MemoSection {
  return withoutAbsent({ heading, paragraphs: text?.split('\n') ?? [], placement });
}
