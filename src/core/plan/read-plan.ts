import { toArabicDigits } from '../thai/digits.ts';
import type { Tab } from './column.ts';
import { fieldOfHeading } from './column-field.ts';
import { type LayoutProblem, locateColumns } from './locate-columns.ts';
import { MEASURES_TAB } from './measures-tab.ts';
import { EVIDENCE_TAB } from './other-tabs.ts';
import type {
  Evidence,
  Memo,
  MemoSection,
  Plan,
  Preferences,
  Report,
  Scores,
  Signer,
  StepRole,
} from './plan.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { type ReadMeasures, readMeasures } from './read-measures.ts';
import { readSettings } from './read-settings.ts';
import {
  DIGIT_CHOICES,
  FONT_CHOICES,
  KEEP_DOCX_CHOICES,
  MEMO_FORMS,
  type MemoForm,
  SETTINGS_TAB,
  type SettingKey,
} from './settings-tab.ts';
import type { Cell, SheetContent, TabContent } from './sheet-content.ts';
import { ROLE_WORDS, SIGNERS_TAB } from './signers-tab.ts';
import { withoutAbsent } from './without-absent.ts';
import { PART_WORDS, type Part, WORDING_TAB } from './wording-tab.ts';
import { buddhistYearOf, textOf, writtenFrom } from './written.ts';

export interface ReadPlan {
  readonly plan: Plan;
  readonly measures: ReadMeasures;
  /** Everything that keeps the sheet from being read; empty when it could be. */
  readonly problems: readonly LayoutProblem[];
}

/** Reads the whole plan from the tabs of the spreadsheet. */
export function readPlan(content: SheetContent): ReadPlan {
  const measures = readMeasures(content.get(MEASURES_TAB.name));
  const settings = readSettings(content.get(SETTINGS_TAB.name));
  const signers = readRows(SIGNERS_TAB, content.get(SIGNERS_TAB.name));
  const wording = readRows(WORDING_TAB, content.get(WORDING_TAB.name));
  const evidence = readRows(EVIDENCE_TAB, content.get(EVIDENCE_TAB.name) ?? { cells: [], merges: [] });

  const cell = (key: SettingKey): Cell => settings.cells.get(key);
  const text = (key: SettingKey): string | undefined => {
    const written = writtenFrom(cell(key));
    return written === undefined ? undefined : textOf(written);
  };
  const parts = readParts(wording.rows);
  const memoForm = MEMO_FORMS.find((form) => form === text('memoForm')?.trim()) ?? MEMO_FORMS[0];

  const plan: Plan = withoutAbsent({
    organisation: withoutAbsent({
      name: text('name'),
      kind: text('kind'),
      kindAbbr: text('kindAbbr'),
      place: text('place'),
      district: text('district'),
      province: text('province'),
      phone: text('phone'),
    }),
    fiscalYearBE: buddhistYearOf(cell('fiscalYear')),
    analysedFiscalYearBE: buddhistYearOf(cell('analysedYear')),
    round: readRound(text('round')),
    documentDate: writtenFrom(cell('documentDate')),
    memo:
      memoForm === 'ไม่ใช้บันทึก' ? undefined : readMemo(text, parts, memoForm, signers.rows.flatMap(readSigner)),
    report: readReport(parts),
    scores: readScores(cell, text),
    measures: measures.measures,
    evidence: evidence.rows.flatMap(readEvidence),
    preferences: readPreferences(cell, text),
  });
  return {
    plan,
    measures,
    problems: [
      ...measures.problems,
      ...settings.problems,
      ...signers.problems,
      ...wording.problems,
      ...evidence.problems,
    ],
  };
}

type Row<Field extends string> = Partial<Readonly<Record<Field, Exclude<Cell, undefined>>>>;

/** The filled rows of a tab, by field. */
function readRows<Field extends string>(
  tab: Tab<Field>,
  content: TabContent | undefined,
): { readonly rows: readonly Row<Field>[]; readonly problems: readonly LayoutProblem[] } {
  const { at, problems } = locateColumns(tab, content);
  const fields = tab.columns.flatMap(({ field }) => {
    const column = at[field];
    return column === undefined ? [] : [{ field, column }];
  });
  const rows = (content?.cells ?? []).slice(1).map((cells) => {
    const row: Partial<Record<Field, Exclude<Cell, undefined>>> = {};
    for (const { field, column } of fields) {
      const value = cells[column];
      if (writtenFrom(value) !== undefined && value !== undefined) row[field] = value;
    }
    return row;
  });
  return { rows: rows.filter((row) => Object.keys(row).length > 0), problems };
}

function cellText(cell: Cell): string | undefined {
  const written = writtenFrom(cell);
  return written === undefined ? undefined : textOf(written);
}

type Parts = ReadonlyMap<Part, readonly { readonly heading?: string; readonly text?: string }[]>;

const PART_OF_WORDS: ReadonlyMap<string, Part> = new Map(
  (Object.entries(PART_WORDS) as [Part, string][]).map(([part, words]) => [words, part]),
);

function readParts(rows: readonly Row<'part' | 'heading' | 'text'>[]): Parts {
  const parts = new Map<Part, { heading?: string; text?: string }[]>();
  for (const row of rows) {
    const part = PART_OF_WORDS.get(cellText(row.part)?.trim() ?? '');
    const entry = withoutAbsent({ heading: cellText(row.heading), text: cellText(row.text) });
    if (part !== undefined && Object.keys(entry).length > 0)
      parts.set(part, [...(parts.get(part) ?? []), entry]);
  }
  return parts;
}

function readMemo(
  text: (key: SettingKey) => string | undefined,
  parts: Parts,
  form: MemoForm,
  approvals: readonly Signer[],
): Memo {
  const section = (placement: MemoSection['placement']) =>
    (parts.get(placement ? 'sectionAfterTable' : 'section') ?? []).map((part) =>
      withoutAbsent({
        heading: part.heading,
        paragraphs: part.text?.split('\n') ?? [],
        placement,
      }),
    );
  return withoutAbsent({
    department: text('department'),
    phone: text('memoPhone'),
    number: text('number'),
    dateText: text('dateText'),
    subject: text('subject'),
    addressee: text('addressee'),
    sections: [...section(undefined), ...section('after-table')],
    tableInside: form === MEMO_FORMS[1] ? true : undefined,
    closing: parts.get('memoClosing')?.[0]?.text,
    approvals,
  });
}

function readReport(parts: Parts): Report {
  const only = (part: Part) => parts.get(part)?.[0]?.text;
  return withoutAbsent({
    coverLines: (parts.get('coverLine') ?? []).flatMap(({ text }) => text?.split('\n') ?? []),
    title: only('title'),
    introduction: only('introduction'),
    closing: only('closing'),
    columns: (parts.get('column') ?? []).flatMap(({ heading, text }) =>
      heading === undefined
        ? []
        : [withoutAbsent({ heading, field: text === undefined ? undefined : fieldOfHeading(text) })],
    ),
  });
}

const ROLE_OF_WORDS: ReadonlyMap<string, StepRole> = new Map(
  (Object.entries(ROLE_WORDS) as [StepRole, string][]).map(([role, words]) => [words, role]),
);

function readSigner(row: Row<(typeof SIGNERS_TAB.columns)[number]['field']>, index: number): Signer[] {
  const { order: _order, ...filled } = row;
  if (Object.keys(filled).length === 0) return [];
  return [
    withoutAbsent({
      role: ROLE_OF_WORDS.get(cellText(row.role)?.trim() ?? '') ?? (index === 0 ? 'proposer' : 'opinion'),
      heading: cellText(row.heading),
      presetOpinion: cellText(row.presetOpinion),
      decisionOptions: cellText(row.decisionOptions)?.split('\n') ?? [],
      rank: cellText(row.rank),
      name: cellText(row.name),
      position: cellText(row.position),
      acting: cellText(row.acting),
    }),
  ];
}

function readEvidence(row: Row<'measure' | 'caption' | 'link' | 'date'>): Evidence[] {
  return [
    withoutAbsent({
      measure: cellText(row.measure),
      caption: cellText(row.caption),
      link: cellText(row.link),
      date: writtenFrom(row.date),
    }),
  ];
}

function readRound(text: string | undefined): 6 | 12 | undefined {
  const match = /(?<![0-9])(6|12)(?![0-9])/.exec(toArabicDigits(text ?? ''));
  return match ? (match[1] === '6' ? 6 : 12) : undefined;
}

function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? toArabicDigits(cell).replace(/[\s,]/g, '') : '';
  return /^-?[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : undefined;
}

function readScores(
  cell: (key: SettingKey) => Cell,
  text: (key: SettingKey) => string | undefined,
): Scores | undefined {
  const scores: Scores = withoutAbsent({
    IIT: numberOf(cell('scoreIIT')),
    EIT: numberOf(cell('scoreEIT')),
    OIT: numberOf(cell('scoreOIT')),
    total: numberOf(cell('scoreTotal')),
    grade: text('grade'),
    yearBE: buddhistYearOf(cell('scoreYear')),
    targetGrade: text('targetGrade'),
    targetMin: numberOf(cell('targetMin')),
  });
  return Object.keys(scores).length > 0 ? scores : undefined;
}

function readPreferences(
  cell: (key: SettingKey) => Cell,
  text: (key: SettingKey) => string | undefined,
): Preferences {
  const chosen = <Choice extends string>(key: SettingKey, choices: readonly Choice[]) =>
    choices.find((choice) => choice === text(key)?.trim());
  const keepDocx = chosen('keepDocx', KEEP_DOCX_CHOICES);
  return {
    ...DEFAULT_PREFERENCES,
    ...withoutAbsent({
      track: text('track')?.trim(),
      digits: chosen('digits', DIGIT_CHOICES),
      font: chosen('font', FONT_CHOICES),
      warningDays: numberOf(cell('warningDays')),
      reviewerEmail: text('reviewerEmail')?.trim(),
      keepDocx: keepDocx && keepDocx === KEEP_DOCX_CHOICES[0],
    }),
  };
}
