import type ExcelJS from 'exceljs';
import type { Validation } from './workbook.ts';

const FORMULA_LIMIT = 255;
/** Any date Sheets can show. */
const FIRST_DATE = new Date(Date.UTC(1900, 0, 1));

export function readValidation(
  raw: ExcelJS.DataValidation,
  listOf: (formula: string) => readonly string[] | undefined,
): Validation {
  const formula = raw.formulae?.[0];
  const rest = {
    allowInvalid:
      raw.showErrorMessage !== true || (raw.errorStyle !== undefined && raw.errorStyle !== 'stop'),
    helpText: raw.prompt,
  };
  if (raw.type === 'list' && typeof formula === 'string') {
    const quoted = /^"(?<items>[\s\S]*)"$/.exec(formula)?.groups?.items;
    const values = quoted?.replaceAll('""', '"').split(',') ?? listOf(formula);
    if (values) return { ...rest, criteria: { kind: 'list', values, showDropdown: true } };
  }
  const isAnyDate =
    raw.type === 'date' &&
    raw.operator === 'greaterThanOrEqual' &&
    (formula as unknown) instanceof Date &&
    (formula as unknown as Date).getTime() === FIRST_DATE.getTime();
  return { ...rest, criteria: isAnyDate ? { kind: 'date' } : { kind: 'foreign', raw } };
}

/** `keepList` puts a list too long, or with commas in it, elsewhere and answers the formula that finds it. */
export function writeValidation(
  { criteria, allowInvalid, helpText }: Validation,
  keepList: (values: readonly string[]) => string,
): ExcelJS.DataValidation {
  if (criteria.kind === 'foreign') return criteria.raw;
  const rest = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(helpText !== undefined && { showInputMessage: true, prompt: helpText.slice(0, FORMULA_LIMIT) }),
  };
  if (criteria.kind === 'date') {
    return { ...rest, type: 'date', operator: 'greaterThanOrEqual', formulae: [FIRST_DATE] };
  }
  const joined = `"${criteria.values.join(',').replaceAll('"', '""')}"`;
  const fits = joined.length <= FORMULA_LIMIT && !criteria.values.some((value) => value.includes(','));
  return { ...rest, type: 'list', formulae: [fits ? joined : keepList(criteria.values)] };
}
