import { fillTags } from '../core/documents/fill-tags.ts';
import type { Form } from '../core/forms/form.ts';
import { FORMS } from '../core/forms/index.ts';
import { mergeSigners, type SignerCells } from '../core/forms/merge-signers.ts';
import type { Tab } from '../core/plan/column.ts';
import { headingIn } from '../core/plan/heading-in.ts';
import { locateColumns } from '../core/plan/locate-columns.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { FORMER_WORDING_TAB } from '../core/plan/other-tabs.ts';
import { readPlan } from '../core/plan/read-plan.ts';
import { cellText } from '../core/plan/read-rows.ts';
import { readSettings } from '../core/plan/read-settings.ts';
import { SETTINGS_TAB } from '../core/plan/settings-tab.ts';
import { type Cell, isFilledRow, type SheetContent, type TabContent } from '../core/plan/sheet-content.ts';
import { SIGNERS_TAB, type SignersField } from '../core/plan/signers-tab.ts';
import { PART_WORDS, WORDING_TAB } from '../core/plan/wording-tab.ts';
import type { FieldRow } from '../core/plan/write-plan.ts';
import { toArabicDigits } from '../core/thai/digits.ts';
import type { ChangedBlock } from './changed-block.ts';
import { Fault } from './fault.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { settingBlock } from './setting-block.ts';
import { keepSnapshot } from './snapshot.ts';
import { takeTurn } from './take-turn.ts';

export interface FormOutcome {
  readonly form: string;
  /** How many texts were set aside in the tab of former texts. */
  readonly setAside: number;
}

/**
 * Fills ข้อความ, the signers' headings and the kind of memo from the form chosen in ตั้งค่า. Texts that stood there are
 * kept in a tab of their own; what an office has typed about its signers stays, only empty cells are filled.
 */
export function applyForm(ports: Ports, confirmed = false): FormOutcome | undefined {
  const asked = openPlan(ports.sheet).content;
  const form = chosenForm(asked);
  const isAsked = ownTexts(asked).length > 0 && !confirmed;
  if (isAsked && !ports.ask(QUESTION)) return undefined;
  return takeTurn(ports.turn, 'ใช้แบบเอกสาร', () => {
    return putForm(ports, form, isAsked ? openPlan(ports.sheet).content : asked);
  });
}

/** The same for a command that has its turn and its agreement already; `also` are cells that change with the form. */
export function putForm(
  ports: Ports,
  form: Form,
  content: SheetContent,
  also: readonly ChangedBlock[] = [],
): FormOutcome {
  const former = ownTexts(content);
  if (former.length > 0 && !isSetAside(ports, former))
    ports.sheet.appendRows(
      FORMER_WORDING_TAB,
      former.map((row) => [ports.now(), ...row]),
    );
  const wording = wordingRows(form).map((row) => placeCells(WORDING_TAB, content, row));
  const signers = signerRows(form, content);
  const block = (tab: Tab, after: readonly (readonly Cell[])[]) => {
    const before = content.get(tab.name)?.cells.slice(1) ?? [];
    return { tab: tab.name, row: 1, column: 0, before, after };
  };
  const settings = [...settingBlocks(form, content), ...also];
  const blocks = [block(WORDING_TAB, wording), block(SIGNERS_TAB, signers), ...settings];
  keepSnapshot(ports, 'ใช้แบบเอกสารที่เลือก', blocks);
  ports.sheet.replaceRows(WORDING_TAB, wording);
  ports.sheet.replaceRows(SIGNERS_TAB, signers);
  for (const { tab, row, column, after } of settings) ports.sheet.writeBlock(tab, row, column, after);
  return { form: form.name, setAside: former.length };
}

/** A run that was ended after it had set these texts aside left them there. */
function isSetAside({ sheet }: Ports, texts: readonly (readonly Cell[])[]): boolean {
  const kept = filledRows(sheet.read([FORMER_WORDING_TAB.name]).get(FORMER_WORDING_TAB.name));
  const plain = (row: readonly Cell[]) =>
    JSON.stringify(row.map((cell) => cell ?? '')).replace(/(?:,"")*\]$/, ']');
  const last = kept.slice(-texts.length).map(([, ...row]) => plain(row));
  return JSON.stringify(last) === JSON.stringify(texts.map(plain));
}

const QUESTION =
  'แผ่น ข้อความ มีข้อความที่แก้ไขไว้ ระบบจะย้ายข้อความเดิมไปเก็บในแผ่น ข้อความเดิม แล้วใส่ข้อความของแบบที่เลือก ทำต่อหรือไม่';

function chosenForm(content: SheetContent): Form {
  const name = readSettings(content.get(SETTINGS_TAB.name)).cells.get('form');
  const form = FORMS.find((each) => each.name === name);
  if (!form) throw new Fault('form-not-chosen', { names: FORMS.map((each) => each.name) });
  return form;
}

/** The texts of a form as the rows of ข้อความ. */
export function wordingRows(form: Form): readonly FieldRow[] {
  return [
    ...form.texts.map(({ part, heading, text }) => ({ part: PART_WORDS[part], heading, text })),
    ...form.columns.map(({ heading, field }) => ({
      part: PART_WORDS.column,
      heading,
      text: field && headingIn(MEASURES_TAB, field),
    })),
  ];
}

/** The filled rows of ข้อความ, where they are not the texts of a form of ours. */
export function ownTexts(content: SheetContent): readonly (readonly Cell[])[] {
  const former = filledRows(content.get(WORDING_TAB.name));
  return FORMS.some((known) => sameTexts(former, wordingRows(known))) ? [] : former;
}

function filledRows(content: TabContent | undefined): readonly (readonly Cell[])[] {
  return (content?.cells ?? []).slice(1).filter(isFilledRow);
}

function sameTexts(rows: readonly (readonly Cell[])[], form: readonly FieldRow[]): boolean {
  const known = new Set(
    form.map(({ part, heading, text }) => JSON.stringify([part ?? '', heading ?? '', text ?? ''])),
  );
  return rows.every(([part, heading, text]) =>
    known.has(JSON.stringify([part ?? '', heading ?? '', text ?? ''])),
  );
}

/** The rows of ผู้ลงนาม as the form wants them; whatever else officers keep beside a signer goes with the row. */
function signerRows(form: Form, sheet: SheetContent): readonly (readonly Cell[])[] {
  const { at } = locateColumns(SIGNERS_TAB, sheet.get(SIGNERS_TAB.name));
  const rows = filledRows(sheet.get(SIGNERS_TAB.name));
  const isUntouched = FORMS.some((known) => isOfferedBy(known, rows, sheet));
  const before = isUntouched ? [] : rows;
  const { plan } = readPlan(sheet);
  const typed = before.map((cells) => textsIn(cells, at));
  return mergeSigners(typed, form, (text) => fillTags(text, { plan })).map(({ from, texts }) => {
    const cells = [...(from === undefined ? placeCells(SIGNERS_TAB, sheet, {}) : (before[from] ?? []))];
    for (const { field } of SIGNERS_TAB.columns) {
      const column = at[field];
      if (column !== undefined && texts[field] !== undefined) cells[column] = texts[field];
    }
    return cells;
  });
}

function textsIn(cells: readonly Cell[], at: Partial<Readonly<Record<SignersField, number>>>): SignerCells {
  const texts = SIGNERS_TAB.columns.flatMap(({ field }) => {
    const column = at[field];
    const text = column === undefined ? undefined : cellText(cells[column]);
    return text === undefined ? [] : [[field, field === 'order' ? toArabicDigits(text) : text] as const];
  });
  return Object.fromEntries(texts);
}

/** Rows that nobody has touched since another form filled them go with that form. */
function isOfferedBy(form: Form, rows: readonly (readonly Cell[])[], sheet: SheetContent): boolean {
  const { at } = locateColumns(SIGNERS_TAB, sheet.get(SIGNERS_TAB.name));
  const offered = mergeSigners([], form, (text) => text);
  return (
    rows.length === offered.length &&
    rows.every((row, index) => {
      const { order: _, ...texts } = textsIn(row, at);
      const { order: __, ...ours } = offered[index]?.texts ?? {};
      return JSON.stringify(Object.entries(texts).sort()) === JSON.stringify(Object.entries(ours).sort());
    })
  );
}

/** The cells of one row, each where its column stands in this sheet. */
function placeCells(tab: Tab, sheet: SheetContent, row: FieldRow): readonly Cell[] {
  const { at } = locateColumns(tab, sheet.get(tab.name));
  const cells: Cell[] = Array.from({ length: sheet.get(tab.name)?.cells[0]?.length ?? 0 }, () => undefined);
  for (const { field } of tab.columns) {
    const column = at[field];
    if (column !== undefined) cells[column] = row[field];
  }
  return cells;
}

/** The kind of memo, and a subject where the office has none yet. */
function settingBlocks(form: Form, content: SheetContent): readonly ChangedBlock[] {
  const { cells } = readSettings(content.get(SETTINGS_TAB.name));
  const subject = cells.has('subject') ? undefined : form.subject;
  return [
    ...settingBlock(content, 'memoForm', form.memoForm),
    ...(subject === undefined ? [] : settingBlock(content, 'subject', subject)),
  ];
}
