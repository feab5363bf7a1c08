import { requireEditable } from '../edit-permission.ts';
import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { argbOf } from '../workbook/cell-style.ts';
import { openCell } from '../workbook/sheet.ts';
import type { CellFormat } from '../workbook/workbook.ts';
import { matchSize } from './match-size.ts';
import type { RangeState } from './range-state.ts';

export const RANGE_FORMATS = {
  setNumberFormat: [['string']],
  setNumberFormats: [['string[][]']],
  setWrapStrategy: [['WrapStrategy']],
  setWrapStrategies: [['WrapStrategy[][]']],
  setVerticalAlignment: [['string?']],
  setHorizontalAlignment: [['string?']],
  setHorizontalAlignments: [['string?[][]']],
  setBackground: [['string?']],
  setBackgrounds: [['string?[][]']],
  setFontWeight: [['string?']],
  setFontWeights: [['string?[][]']],
  setFontColor: [['string?']],
  setFontColors: [['string?[][]']],
  setFontFamily: [['string?']],
  setFontSize: [['integer']],
  setFontSizes: [['integer[][]']],
} as const;

type Absent = null | undefined;
/** A format with some properties laid over it; an undefined one is taken away. */
type Change = { readonly [Key in keyof CellFormat]: CellFormat[Key] | undefined };

const VERTICAL = ['top', 'middle', 'bottom'] as const;
const HORIZONTAL = ['left', 'center', 'right'] as const;
const WEIGHT = ['normal', 'bold'] as const;

function oneOf<Word extends string>(
  words: readonly Word[],
  given: string | Absent,
  what: string,
): Word | undefined {
  if (given === null || given === undefined || given === 'normal')
    return words.find((word) => word === given);
  const word = words.find((known) => known === given);
  if (word === undefined) throw new ServiceError(`Invalid argument: ${what}`);
  return word;
}

function colour(given: string | Absent): string | undefined {
  if (given === null || given === undefined) return undefined;
  const read = argbOf(given);
  if (read === undefined) throw new Error(`the colour "${given}" is not one the local host knows`);
  return `#${read.argb.slice(2).toLowerCase()}`;
}

const format = (numberFormat: string) => (/^(General)?$/i.test(numberFormat) ? undefined : numberFormat);

/** How the cells of a range look. */
export function rangeFormats(run: Run, { sheet, area }: RangeState, self: () => object) {
  const changeEach = (changeAt: (down: number, across: number) => Change) => {
    requireEditable(run, sheet, area);
    for (let down = 0; down < area.rows; down += 1) {
      for (let across = 0; across < area.columns; across += 1) {
        const cell = openCell(sheet, area.row + down, area.column + across);
        const changed = Object.entries({ ...cell.format, ...changeAt(down, across) });
        cell.format = Object.fromEntries(changed.filter(([, value]) => value !== undefined));
      }
    }
    return self();
  };
  const change = (changes: Change) => changeEach(() => changes);
  /** One property of every cell, each from its own place in the rows given. */
  const changeAll = <Given>(given: Given[][], changeTo: (value: Given) => Change) => {
    matchSize(given, area);
    return changeEach((down, across) => changeTo(given[down]?.[across] as Given));
  };

  return {
    setNumberFormat: (numberFormat: string) => change({ numberFormat: format(numberFormat) }),
    setNumberFormats: (formats: string[][]) =>
      changeAll(formats, (given) => ({ numberFormat: format(given) })),
    setWrapStrategy: (strategy: object) => change({ wrap: run.stateOf(strategy) as CellFormat['wrap'] }),
    setWrapStrategies: (strategies: object[][]) =>
      changeAll(strategies, (strategy) => ({ wrap: run.stateOf(strategy) as CellFormat['wrap'] })),
    setVerticalAlignment: (given: string | Absent) =>
      change({ vertical: oneOf(VERTICAL, given, 'alignment') }),
    setHorizontalAlignment: (given: string | Absent) =>
      change({ horizontal: oneOf(HORIZONTAL, given, 'alignment') }),
    setHorizontalAlignments: (alignments: (string | Absent)[][]) =>
      changeAll(alignments, (given) => ({ horizontal: oneOf(HORIZONTAL, given, 'alignment') })),
    setBackground: (given: string | Absent) => change({ background: colour(given) }),
    setBackgrounds: (colours: (string | Absent)[][]) =>
      changeAll(colours, (given) => ({ background: colour(given) })),
    setFontWeight: (given: string | Absent) => change({ fontWeight: oneOf(WEIGHT, given, 'fontWeight') }),
    setFontWeights: (weights: (string | Absent)[][]) =>
      changeAll(weights, (given) => ({ fontWeight: oneOf(WEIGHT, given, 'fontWeight') })),
    setFontColors: (colours: (string | Absent)[][]) =>
      changeAll(colours, (given) => ({ fontColour: colour(given) })),
    setFontColor: (given: string | Absent) => change({ fontColour: colour(given) }),
    setFontFamily: (given: string | Absent) => change({ fontFamily: given ?? undefined }),
    setFontSizes: (sizes: number[][]) => changeAll(sizes, (given) => ({ fontSize: given })),
    setFontSize: (given: number) => change({ fontSize: given }),
  };
}
