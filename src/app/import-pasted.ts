import { fingerprint } from '../core/documents/fingerprint.ts';
import { mapHeadings } from '../core/import/map-headings.ts';
import { pastedTable } from '../core/import/pasted-table.ts';
import { type ForeignTable, readForeignTable } from '../core/import/read-foreign-table.ts';
import { suggestField } from '../core/import/suggest-field.ts';
import { headingIn } from '../core/plan/heading-in.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { PASTED_TAB } from '../core/plan/other-tabs.ts';
import type { MeasureField } from '../core/plan/plan.ts';
import { type Cell, isFilled, isFilledRow } from '../core/plan/sheet-content.ts';
import { shorten } from '../core/rules/text/shorten.ts';
import { Fault } from './fault.ts';
import { endsWithTable, type ImportOutcome, importTable } from './import-table.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';

/** What came of a click: the tab is there to paste into, the person said no, or measures were added. */
export type PastedOutcome =
  | { readonly kind: 'ready' }
  | { readonly kind: 'declined' }
  | ({ readonly kind: 'done' } & ImportOutcome);

const LAST = 'import.last';
const NAMED = 12;

/** Imports what was pasted into นำเข้า, after showing what will become of it; without anything there, makes the tab. */
export function importPasted(ports: Ports): PastedOutcome {
  const { sheet, memory } = ports;
  const content = sheet.read([PASTED_TAB.name]).get(PASTED_TAB.name);
  const isFilled = content?.cells.some(isFilledRow);
  if (!content || !isFilled) {
    if (!content) sheet.addTab(PASTED_TAB, 1);
    sheet.show(PASTED_TAB.name);
    return { kind: 'ready' };
  }
  const table = pastedTable(content);
  if (!table) throw new Fault('nothing-to-import', { headings: firstLine(content.cells) });
  const print = fingerprint(JSON.stringify(table));
  const asked = { ...table, answered: askHeadings(ports, table) };
  // A run that was ended after its rows were written could not remember them.
  const isAgain = memory.get(LAST) === print || endsWithTable(openPlan(sheet), asked);
  if (!ports.ask(question(asked, isAgain))) return { kind: 'declined' };
  const outcome = importTable(ports, asked);
  memory.set(LAST, print);
  recordHistory(ports, { what: 'นำเข้าตาราง', result: `เพิ่ม ${outcome.rows} มาตรการ`, link: sheet.link });
  return { kind: 'done', ...outcome };
}

/** A heading that is like one we know is asked about, never guessed; no means that its column is not imported. */
function askHeadings({ ask }: Ports, table: ForeignTable): ReadonlyMap<number, MeasureField> {
  const known = mapHeadings(table.headings);
  const taken = new Set(known.values());
  const answered = new Map<number, MeasureField>();
  table.headings.forEach((heading, column) => {
    const field = known.has(column) || heading.trim() === '' ? undefined : suggestField(heading, taken);
    if (field === undefined || !ask(headingQuestion(heading, field))) return;
    taken.add(field);
    answered.set(column, field);
  });
  return answered;
}

function headingQuestion(heading: string, field: MeasureField): string {
  return `หัวตาราง “${shorten(heading, 60)}” ระบบไม่รู้จัก หมายถึงคอลัมน์ “${headingIn(MEASURES_TAB, field)}” ใช่หรือไม่

ใช่ = นำเข้าคอลัมน์นั้น · ไม่ใช่ = ไม่นำเข้าช่องนี้`;
}

function firstLine(cells: readonly (readonly Cell[])[]): readonly string[] {
  return (cells.find(isFilledRow) ?? []).filter(isFilled).map((cell) => shorten(String(cell), 40));
}

/** The preview: what each heading becomes, what is left behind, and how the first measure begins. */
function question(table: ForeignTable, isAgain: boolean): string {
  const { columns, measures } = readForeignTable(table);
  const mapped = [...columns].map(
    ([column, field]) =>
      `• “${shorten(table.headings[column] ?? '', 40)}” ไปที่คอลัมน์ ${headingIn(MEASURES_TAB, field)}`,
  );
  const left = table.headings.flatMap((heading, column) =>
    columns.has(column) || heading.trim() === '' ? [] : [`“${shorten(heading, 40)}”`],
  );
  const [first] = measures;
  return [
    ...(isAgain ? ['ตารางนี้นำเข้าไปแล้วครั้งหนึ่ง ถ้าทำต่อจะได้มาตรการซ้ำ', ''] : []),
    `จะเพิ่ม ${measures.length} มาตรการต่อท้ายแผ่น มาตรการ`,
    ...mapped.slice(0, NAMED),
    ...(left.length > 0 ? [`หัวตารางที่ระบบไม่รู้จักและจะไม่นำเข้า: ${left.join(' ')}`] : []),
    ...(first?.measure === undefined ? [] : [`มาตรการแรก: ${shorten(first.measure)}`]),
    '',
    'ทำต่อหรือไม่',
  ].join('\n');
}
