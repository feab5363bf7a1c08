import { fiscalYearSpan, isFiscalYear } from '../core/calendar/fiscal-year.ts';
import { changeWords, oldYearWords, settingOfField } from '../core/new-year/change-words.ts';
import { type Change, type NextYear, nextYear } from '../core/new-year/next-year.ts';
import { MEASURES_TAB, type MeasuresField } from '../core/plan/measures-tab.ts';
import { EVIDENCE_TAB, REVIEWS_TAB } from '../core/plan/other-tabs.ts';
import { readSettings } from '../core/plan/read-settings.ts';
import { SETTINGS_TAB } from '../core/plan/settings-tab.ts';
import { type Cell, isFilled } from '../core/plan/sheet-content.ts';
import { archiveHistory } from './archive-history.ts';
import type { ChangedBlock } from './changed-block.ts';
import { rowsBelowHeadings } from './check-plan.ts';
import { Fault } from './fault.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { LAST_CHAIN, recordHistory } from './record-history.ts';
import { settingBlock } from './setting-block.ts';
import { keepSnapshot, writeKept } from './snapshot.ts';
import { takeTurn } from './take-turn.ts';

export interface NextYearOutcome {
  /**
   * `original`: this spreadsheet has a history of its own, so it is no copy and stays as it is. `resumed`: an earlier
   * click had broken off, and what it left was done now.
   */
  readonly kind: 'original' | 'declined' | 'done' | 'resumed';
  readonly fiscalYear: number;
  /** Every change, one sentence each. */
  readonly changes: readonly string[];
  /** What is kept and still names the year that is over. */
  readonly oldYears: readonly string[];
}

/** A question has room for so many changes; all of them are in the window that the original shows. */
const ASKED = 12;
const DEED = 'เริ่มแผนปีถัดไป';
/** Stands from the first changed cell to the last: a time moved twice would be two years later. */
const BEGUN = 'next-year.begun';

/**
 * Turns a copy of this year's spreadsheet into next year's: times a year later, nothing told as done. In the original
 * it only shows what would change. A copy is known by having no history of its own: Google copies the cells of a
 * spreadsheet, and not the properties of its document.
 */
export function beginNextYear(ports: Ports): NextYearOutcome {
  const begun = ports.memory.get(BEGUN);
  if (begun !== undefined) {
    const outcome = { kind: 'resumed', fiscalYear: Number(begun), changes: [], oldYears: [] } as const;
    return takeTurn(ports.turn, DEED, () => finish(ports, openPlan(ports.sheet), outcome));
  }
  const { fiscalYear, next } = nextYearOf(openPlan(ports.sheet));
  const told = {
    fiscalYear,
    changes: next.changes.map(changeWords),
    oldYears: next.oldYears.map(oldYearWords),
  };
  if (ports.memory.get(LAST_CHAIN) !== undefined) return { kind: 'original', ...told };
  if (!ports.ask(question(told))) return { kind: 'declined', ...told };
  return takeTurn(ports.turn, DEED, () => {
    const open = openPlan(ports.sheet);
    keepSnapshot(ports, DEED, blocksOf(open, nextYearOf(open).next));
    ports.memory.set(BEGUN, String(fiscalYear));
    return finish(ports, open, { kind: 'done', ...told });
  });
}

function finish(ports: Ports, open: OpenPlan, outcome: NextYearOutcome): NextYearOutcome {
  writeKept(ports, DEED);
  clearComputed(ports, open);
  ports.sheet.replaceRows(REVIEWS_TAB, []);
  archiveHistory(ports, fiscalYearSpan(outcome.fiscalYear).start);
  recordHistory(ports, {
    what: DEED,
    result: `แผนปีงบประมาณ ${outcome.fiscalYear}`,
    link: ports.sheet.link,
  });
  ports.memory.forget(BEGUN);
  return outcome;
}

function nextYearOf({ plan }: OpenPlan) {
  if (!isFiscalYear(plan.fiscalYearBE)) throw new Fault('fiscal-year-unknown', {});
  return { fiscalYear: plan.fiscalYearBE + 1, next: nextYear(plan) };
}

function question({ fiscalYear, changes }: Omit<NextYearOutcome, 'kind'>): string {
  const rest = changes.length - ASKED;
  return [
    `จะเปลี่ยนชีตนี้เป็นแผนปีงบประมาณ ${fiscalYear} เปลี่ยน ${changes.length} แห่ง`,
    ...changes.slice(0, ASKED).map((change) => `• ${change}`),
    ...(rest > 0 ? [`และอีก ${rest} แห่ง`] : []),
    '',
    'ชีตนี้ต้องเป็นสำเนา แผนปีเดิมอยู่ในชีตต้นฉบับ ทำต่อหรือไม่',
  ].join('\n');
}

function blocksOf(open: OpenPlan, next: NextYear): readonly ChangedBlock[] {
  return [...measureBlocks(open, next), ...settingBlocks(open, next.changes), ...evidenceBlocks(open)];
}

/** Cells below each other that change are one block; what does not change may hold a formula and is not touched. */
function measureBlocks({ content, measures }: OpenPlan, next: NextYear): readonly ChangedBlock[] {
  const lines = content.get(MEASURES_TAB.name)?.cells ?? [];
  const blocks: (ChangedBlock & { readonly before: Cell[][]; readonly after: Cell[][] })[] = [];
  for (const { field, date } of MEASURES_TAB.columns) {
    const column = measures.at[field];
    if (column === undefined) continue;
    for (const { row = 0 } of next.changes.filter((change) => change.row && change.field === field)) {
      const sheetRow = measures.rows[row - 1];
      if (sheetRow === undefined) continue;
      const later = next.plan.measures[row - 1] as Partial<Readonly<Record<MeasuresField, Cell>>>;
      const [before, after] = [lines[sheetRow]?.[column], later[field] ?? emptied(date)];
      const above = blocks[blocks.length - 1];
      if (above?.column === column && above.row + above.after.length === sheetRow) {
        above.before.push([before]);
        above.after.push([after]);
      } else {
        blocks.push({ tab: MEASURES_TAB.name, row: sheetRow, column, before: [[before]], after: [[after]] });
      }
    }
  }
  return blocks;
}

/** A cell for text stays one when it is emptied: what is typed there next is not taken for a number. */
function emptied(date: boolean | undefined): Cell {
  return date ? undefined : '';
}

function settingBlocks({ content }: OpenPlan, changes: readonly Change[]): readonly ChangedBlock[] {
  const { cells } = readSettings(content.get(SETTINGS_TAB.name));
  return changes.flatMap(({ row, field, after }) => {
    const key = row === undefined ? settingOfField(field) : undefined;
    if (!key) return [];
    const isNumber = typeof cells.get(key) === 'number' && after !== undefined;
    return settingBlock(content, key, isNumber ? Number(after) : (after ?? ''));
  });
}

function evidenceBlocks({ content }: OpenPlan): readonly ChangedBlock[] {
  const lines = content.get(EVIDENCE_TAB.name)?.cells.slice(1) ?? [];
  if (!lines.some((line) => line.some(isFilled))) return [];
  const after = lines.map((line) => line.map((): Cell => ''));
  return [{ tab: EVIDENCE_TAB.name, row: 1, column: 0, before: lines, after }];
}

/** Statuses and findings were about the year that is over. */
function clearComputed({ sheet }: Ports, open: OpenPlan): void {
  const columns = MEASURES_TAB.columns.flatMap(({ field, keptBy }) => {
    const column = open.measures.at[field];
    return keptBy === 'computed' && column !== undefined ? [column] : [];
  });
  const cells: Cell[] = Array.from({ length: rowsBelowHeadings(open) }, () => undefined);
  sheet.writeColumns(
    MEASURES_TAB.name,
    columns.map((column) => ({ column, cells })),
  );
  sheet.writeNotes(MEASURES_TAB.name, []);
}
