import type { Cell } from '../plan/sheet-content.ts';
import { UNIT_TAB_MARK } from '../plan/unit-tab.ts';
import { shorten } from '../rules/text/shorten.ts';
import type { MeasureView } from './standing.ts';
import { groupBy } from './tally.ts';
import { NO_UNIT } from './unit-finder.ts';

/** More tabs than this nobody finds their own in. */
export const MOST_UNIT_TABS = 25;
/** Google would take 100 letters; a sheet that is downloaded as .xlsx keeps 31. */
const LONGEST_NAME = 31;
const NOT_IN_A_NAME = /[*?:\\/[\]\p{Cc}]/gu;
const ENDS_IN_QUOTE = /[\s']+$/;

/** A tab as far as one can tell whose it is. */
export interface TabHead {
  readonly name: string;
  readonly firstCell: Cell;
  readonly isEmpty: boolean;
}

/** The tab of one unit, and the measures to be shown in it. */
export interface UnitTab {
  readonly tab: string;
  /** The unit in full, as the tab is headed. */
  readonly title: string;
  readonly unit: string;
  readonly views: readonly MeasureView[];
}

export interface UnitTabs {
  readonly toWrite: readonly UnitTab[];
  /** Tabs of these names hold something of the office's own. */
  readonly ofOthers: readonly string[];
  /** Units beyond what can be made. */
  readonly tooMany: readonly string[];
  /** Tabs made by us that no unit has any more. */
  readonly leftOver: readonly string[];
}

/** Which tabs the units of a plan get, among the tabs that are there; units with most measures come first. */
export function unitTabs(views: readonly MeasureView[], present: readonly TabHead[]): UnitTabs {
  const named = namedUnits(views, present);
  const byWork = [...named].sort((one, other) => other.views.length - one.views.length);
  const chosen = byWork.slice(0, MOST_UNIT_TABS);
  const isOthers = ({ tab }: UnitTab) =>
    present.some(({ name, firstCell, isEmpty }) => name === tab && !isEmpty && firstCell !== UNIT_TAB_MARK);
  const names = new Set(named.map(({ tab }) => tab));
  return {
    toWrite: chosen.filter((each) => !isOthers(each)),
    ofOthers: chosen.filter(isOthers).map(({ tab }) => tab),
    tooMany: byWork.slice(MOST_UNIT_TABS).map(({ unit }) => unit),
    leftOver: present.flatMap(({ name, firstCell }) =>
      firstCell === UNIT_TAB_MARK && !names.has(name) ? [name] : [],
    ),
  };
}

/** Names do not depend on how much work a unit has, so that a tab stays with its unit. */
function namedUnits(views: readonly MeasureView[], present: readonly TabHead[]): readonly UnitTab[] {
  const known = new Map(present.map(({ name }) => [name.toLowerCase(), name]));
  const taken = new Set<string>();
  return [...groupBy(views, ({ units }) => units)].map(([unit, ofUnit]) => {
    const title = unit === NO_UNIT ? `งานที่${NO_UNIT}` : `งานของ ${unit}`;
    const name = freeName(title, taken);
    taken.add(name.toLowerCase());
    // Sheets takes two names that differ in capitals for one.
    return { tab: known.get(name.toLowerCase()) ?? name, title, unit, views: ofUnit };
  });
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  const clean = title.replace(NOT_IN_A_NAME, ' ');
  let name = shorten(clean, LONGEST_NAME - 1).replace(ENDS_IN_QUOTE, '');
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const number = ` (${count})`;
    name = `${shorten(clean, LONGEST_NAME - 1 - number.length)}${number}`;
  }
  return name;
}
