import { fromIso } from '../../src/core/calendar/plain-date.ts';
import type { Tab } from '../../src/core/plan/column.ts';
import { MEASURES_TAB } from '../../src/core/plan/measures-tab.ts';
import { EVIDENCE_TAB } from '../../src/core/plan/other-tabs.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { readPlan } from '../../src/core/plan/read-plan.ts';
import { SETTINGS, SETTINGS_TAB } from '../../src/core/plan/settings-tab.ts';
import type { Cell, TabContent } from '../../src/core/plan/sheet-content.ts';
import { SIGNERS_TAB } from '../../src/core/plan/signers-tab.ts';
import { PART_WORDS, WORDING_TAB } from '../../src/core/plan/wording-tab.ts';

type Row = Readonly<Record<string, Cell>>;

const NEXT_MEASURE = ' ‖ ';
const HEADING_FROM_TEXT = ' » ';
const SIGNER_FIELDS = ['role', 'name', 'position', 'acting', 'presetOpinion'];

/**
 * The plan that one row of an example table describes. Its headings are those of the sheet: columns of มาตรการ,
 * names of ตั้งค่า, parts of ข้อความ, หลักฐาน: … and ผู้ลงนาม. Several measures stand apart by ‖.
 */
export function planOfExample(example: ReadonlyMap<string, string>): Plan {
  const signers = (example.get('ผู้ลงนาม') ?? '').split('\n').filter((line) => line !== '');
  const evidence = evidenceRow(example);
  const content = new Map<string, TabContent>([
    [MEASURES_TAB.name, tabContent(MEASURES_TAB, measureRows(example))],
    [SETTINGS_TAB.name, tabContent(SETTINGS_TAB, settingRows(example))],
    [SIGNERS_TAB.name, tabContent(SIGNERS_TAB, signers.map(signerRow))],
    [WORDING_TAB.name, tabContent(WORDING_TAB, wordingRows(example))],
    [EVIDENCE_TAB.name, tabContent(EVIDENCE_TAB, Object.keys(evidence).length > 0 ? [evidence] : [])],
  ]);
  const { plan, problems } = readPlan(content);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return plan;
}

/** Headings that mean nothing to a plan: a slip in the document. */
export function unknownHeadings(headings: readonly string[]): readonly string[] {
  const known = new Set<string>([
    ...MEASURES_TAB.columns.map(({ heading }) => heading),
    ...SETTINGS.map(({ name }) => name),
    ...Object.values(PART_WORDS),
    ...EVIDENCE_TAB.columns.map(({ heading }) => `หลักฐาน: ${heading}`),
    'ผู้ลงนาม',
  ]);
  return headings.filter((heading) => !known.has(heading));
}

function tabContent<Field extends string>({ columns }: Tab<Field>, rows: readonly Row[]): TabContent {
  return {
    cells: [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => columns.map(({ field }) => row[field])),
    ],
    merges: [],
  };
}

function cellOf(written: string | undefined): Cell {
  if (written === undefined || written === '') return undefined;
  return fromIso(written) ?? written;
}

function measureRows(example: ReadonlyMap<string, string>): readonly Row[] {
  const columns = MEASURES_TAB.columns.filter(({ heading }) => example.has(heading));
  const split = columns.map(({ heading }) => (example.get(heading) ?? '').split(NEXT_MEASURE));
  const count = Math.max(0, ...split.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(columns.map(({ field }, column) => [field, cellOf(split[column]?.[row])])),
  );
}

function settingRows(example: ReadonlyMap<string, string>): readonly Row[] {
  return SETTINGS.flatMap(({ name }) =>
    example.has(name) ? [{ name, value: cellOf(example.get(name)) }] : [],
  );
}

function signerRow(line: string, index: number): Row {
  const written = line.split(' · ');
  return {
    order: index + 1,
    ...Object.fromEntries(SIGNER_FIELDS.map((field, at) => [field, cellOf(written[at]?.replace(/^-$/, ''))])),
  };
}

function wordingRows(example: ReadonlyMap<string, string>): readonly Row[] {
  return Object.values(PART_WORDS).flatMap((part): readonly Row[] => {
    const written = example.get(part) ?? '';
    if (written === '') return [];
    if (part === PART_WORDS.column)
      return written.split(', ').map((heading) => ({ part, heading, text: heading }));
    const [first = '', second] = written.split(HEADING_FROM_TEXT);
    return second === undefined ? [{ part, text: first }] : [{ part, heading: first, text: second }];
  });
}

function evidenceRow(example: ReadonlyMap<string, string>): Row {
  return Object.fromEntries(
    EVIDENCE_TAB.columns.flatMap(({ field, heading }) => {
      const written = cellOf(example.get(`หลักฐาน: ${heading}`));
      return written === undefined ? [] : [[field, written]];
    }),
  );
}
