import type ExcelJS from 'exceljs';
import { type Area, readArea, writeArea } from './area.ts';
import { argbOf } from './cell-style.ts';
import type { Condition, ConditionalFormat } from './workbook.ts';

type RawRule = ExcelJS.ConditionalFormattingRule;

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
const firstCell = ([area]: readonly Area[]) => (area ? writeArea({ ...area, rows: 1, columns: 1 }) : 'A1');

// exceljs writes no rule of these types, but all of them carry the formula that says the same.
const WRITTEN_AS_FORMULA = ['beginsWith', 'endsWith', 'notContainsText', 'containsText', 'duplicateValues'];

function writable(rule: RawRule): RawRule {
  const formulae = 'formulae' in rule ? (rule.formulae as string[] | undefined) : undefined;
  if (!WRITTEN_AS_FORMULA.includes(rule.type) || !formulae?.length) return rule;
  return { ...rule, type: 'expression', formulae } as RawRule;
}

function readCondition(rule: RawRule, first: string): Condition {
  const formula = rule.type === 'expression' ? String(rule.formulae?.[0] ?? '') : '';
  const quoted =
    /^LEFT\([A-Z]+[0-9]+,LEN\((?<start>"(?:[^"]|"")*")\)\)=\k<start>$|^[A-Z]+[0-9]+=(?<whole>"(?:[^"]|"")*")$/.exec(
      formula,
    );
  const unquote = (text: string) => text.slice(1, -1).replaceAll('""', '"');
  const { start, whole } = quoted?.groups ?? {};
  if (start !== undefined && formula.startsWith(`LEFT(${first},`)) {
    return { kind: 'text-starts-with', text: unquote(start) };
  }
  if (whole !== undefined && formula.startsWith(`${first}=`))
    return { kind: 'text-equal-to', text: unquote(whole) };
  return { kind: 'foreign', raw: writable(rule) };
}

const hex = (colour: Partial<ExcelJS.Color> | undefined) =>
  colour?.argb === undefined ? undefined : `#${colour.argb.slice(-6).toLowerCase()}`;

export function readConditionalFormats(
  held: readonly ExcelJS.ConditionalFormattingOptions[],
  rows: number,
  columns: number,
): ConditionalFormat[] {
  const read = held.flatMap(({ ref, rules }) => {
    const areas = ref.split(/\s+/).flatMap((part) => readArea(part, rows, columns) ?? []);
    return rules.map((rule) => {
      const { fill, font } = rule.style ?? {};
      const background = fill?.type === 'pattern' ? hex(fill.bgColor ?? fill.fgColor) : undefined;
      const fontColour = hex(font?.color);
      const style = {
        ...(background !== undefined && { background }),
        ...(fontColour !== undefined && { fontColour }),
        ...(font?.bold !== undefined && { bold: font.bold }),
      };
      return {
        priority: rule.priority,
        format: { areas, condition: readCondition(rule, firstCell(areas)), style },
      };
    });
  });
  return read.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

function writeCondition(condition: Condition, first: string): string {
  switch (condition.kind) {
    case 'text-starts-with':
      return `LEFT(${first},LEN(${quote(condition.text)}))=${quote(condition.text)}`;
    case 'text-equal-to':
      return `${first}=${quote(condition.text)}`;
    case 'formula':
      return condition.formula.replace(/^=/, '');
    case 'foreign':
      return '';
  }
}

export function writeConditionalFormat(
  { areas, condition, style }: ConditionalFormat,
  priority: number,
): ExcelJS.ConditionalFormattingOptions {
  const ref = areas.map(writeArea).join(' ');
  if (condition.kind === 'foreign') return { ref, rules: [{ ...condition.raw, priority }] };
  const background = argbOf(style.background);
  const colour = argbOf(style.fontColour);
  const font = { ...(colour && { color: colour }), ...(style.bold !== undefined && { bold: style.bold }) };
  const dxf: Partial<ExcelJS.Style> = {
    ...(background && { fill: { type: 'pattern', pattern: 'solid', bgColor: background } }),
    ...(Object.keys(font).length > 0 && { font }),
  };
  const formula = writeCondition(condition, firstCell(areas));
  return { ref, rules: [{ type: 'expression', priority, formulae: [formula], style: dxf }] };
}
