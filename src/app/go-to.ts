import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';

/** Brings the cursor to a cell such as F3, or a tab to the front; a tab that is gone meanwhile is told. */
export function goTo({ sheet }: Ports, tab: string, cell?: string): { readonly went: true } {
  if (!sheet.hasTab(tab)) throw new Fault('layout-broken', { problems: [{ kind: 'tab-missing', tab }] });
  const [, letters, digits] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(cell ?? '') ?? [];
  if (letters === undefined) sheet.show(tab);
  else sheet.goTo(tab, Number(digits) - 1, columnOf(letters));
  return { went: true };
}

/** A → 0, AA → 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
