import { escapeHtml } from '../../core/html.ts';

/** The units that a page can be narrowed to, in the order of the Thai alphabet. */
export function unitsIn(measures: readonly { readonly units: readonly string[] }[]): readonly string[] {
  return [...new Set(measures.flatMap(({ units }) => units))].sort((one, other) =>
    one.localeCompare(other, 'th'),
  );
}

/** Narrows a page to one unit, '' for all; nothing to choose where no measure names a unit. */
export function unitChoice(units: readonly string[], chosen: string): string {
  if (units.length === 0) return '';
  const options = ['', ...units].map(
    (unit) =>
      `<option value="${escapeHtml(unit)}"${unit === chosen ? ' selected' : ''}>${escapeHtml(unit || 'ทุกส่วนราชการ')}</option>`,
  );
  return `<label for="unit">ส่วนราชการ</label><select id="unit" data-action="unit">${options.join('')}</select>`;
}
