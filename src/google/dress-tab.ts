import type { PlacedColumn, StatusColour } from '../app/ports.ts';
import type { Keeper, Tab } from '../core/plan/column.ts';

const HEADING_GROUNDS: Readonly<Record<Keeper, string>> = {
  officer: '#174ea6',
  computed: '#3c4043',
  reviewer: '#681da8',
};
const BODY_GROUNDS: Readonly<Record<Keeper, string | null>> = {
  officer: null,
  computed: '#f1f3f4',
  reviewer: '#f3e8fd',
};
const KEEPER_WORDS: Readonly<Record<Keeper, string>> = {
  officer: 'เจ้าหน้าที่กรอก',
  computed: 'ระบบเขียนให้',
  reviewer: 'ผู้ตรวจกรอก',
};
/** By this description our own warning is found again, so that repairing does not pile up warnings. */
const WARNING = 'โปร่งใส: ช่องที่ระบบเขียนให้ แก้เองแล้วจะถูกเขียนทับเมื่อกดเมนู';

/** Gives columns their looks and help. Neighbours of one kind are dressed together, to make few calls. */
export function dressTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tab: Tab,
  columns: readonly PlacedColumn[],
  statusColours: readonly StatusColour[],
): void {
  const bodyRows = sheet.getMaxRows() - 1;
  sheet.setFrozenRows(1);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
  for (const run of neighbours(columns, ({ isNew }) => String(isNew))) {
    const headings = sheet.getRange(1, run.first + 1, 1, run.columns.length);
    if (run.columns[0]?.isNew) {
      headings.setValues([run.columns.map(({ column }) => column.heading)]);
      const body = sheet.getRange(2, run.first + 1, bodyRows, run.columns.length);
      body
        .setNumberFormat('@')
        .setFontFamily('Sarabun')
        .setHorizontalAlignment('left')
        .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
        .setVerticalAlignment('top');
      for (const { column, at } of run.columns) sheet.setColumnWidth(at + 1, column.width);
    }
    headings
      .setBackgrounds([run.columns.map(({ column }) => HEADING_GROUNDS[column.keptBy])])
      .setFontColor('#ffffff')
      .setFontWeight('bold')
      .setVerticalAlignment('middle')
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
      .setNotes([run.columns.map(({ column }) => `${column.note} (${KEEPER_WORDS[column.keptBy]})`)]);
  }
  for (const run of neighbours(columns, ({ column, isNew }) => `${column.keptBy} ${isNew}`)) {
    const ground = BODY_GROUNDS[run.columns[0]?.column.keptBy ?? 'officer'];
    if (ground && !tab.isPage && run.columns[0]?.isNew)
      sheet.getRange(2, run.first + 1, bodyRows, run.columns.length).setBackground(ground);
  }
  for (const { column, at, isNew } of columns) {
    const body = sheet.getRange(2, at + 1, bodyRows, 1);
    if (column.date && isNew) body.setNumberFormat('d/m/yyyy');
    if (column.choices) offer(body, column.choices);
  }
  warnOnComputed(sheet, columns, bodyRows);
  const status = columns.find(({ column }) => column.field === 'status');
  if (status) colourStatuses(sheet, status.at + 1, bodyRows, statusColours);
}

/** A dropdown that takes nothing but its choices. */
export function offer(range: GoogleAppsScript.Spreadsheet.Range, choices: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(false)
    .setHelpText(`เลือกจากรายการ: ${choices.join(' / ')}`)
    .build();
  range.setDataValidation(rule);
}

interface Run {
  readonly first: number;
  readonly columns: readonly PlacedColumn[];
}

function neighbours(
  columns: readonly PlacedColumn[],
  kindOf: (column: PlacedColumn) => string,
): readonly Run[] {
  const runs: { first: number; columns: PlacedColumn[] }[] = [];
  for (const column of [...columns].sort((one, other) => one.at - other.at)) {
    const run = runs[runs.length - 1];
    const last = run?.columns[run.columns.length - 1];
    if (run && last && last.at + 1 === column.at && kindOf(last) === kindOf(column)) run.columns.push(column);
    else runs.push({ first: column.at, columns: [column] });
  }
  return runs;
}

function warnOnComputed(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly PlacedColumn[],
  bodyRows: number,
): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription() === WARNING) protection.remove();
  }
  const computed = columns.filter(({ column }) => column.keptBy === 'computed');
  for (const run of neighbours(computed, () => '')) {
    sheet
      .getRange(2, run.first + 1, bodyRows, run.columns.length)
      .protect()
      .setDescription(WARNING)
      .setWarningOnly(true);
  }
}

function colourStatuses(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  bodyRows: number,
  statusColours: readonly StatusColour[],
): void {
  const range = sheet.getRange(2, column, bodyRows, 1);
  const others = sheet
    .getConditionalFormatRules()
    .filter(
      (rule) =>
        !rule.getRanges().some((ruled) => ruled.getColumn() === column && ruled.getNumColumns() === 1),
    );
  const ours = statusColours.map(({ word, background, text }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(word)
      .setBackground(background)
      .setFontColor(text)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...ours]);
}
