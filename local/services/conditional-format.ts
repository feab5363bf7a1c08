import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { argbOf } from '../workbook/cell-style.ts';
import type { Condition, ConditionalFormat, ConditionalStyle, Sheet } from '../workbook/workbook.ts';
import type { RangeState } from './range-state.ts';

export const CONDITIONAL_FORMAT_RULE = {
  name: 'SpreadsheetApp.ConditionalFormatRule',
  kind: 'ConditionalFormatRule',
  members: { getRanges: [[]] },
} as const;

export const CONDITIONAL_FORMAT_RULE_BUILDER = {
  name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  kind: 'ConditionalFormatRuleBuilder',
  members: {
    whenTextStartsWith: [['string']],
    whenTextEqualTo: [['string']],
    whenFormulaSatisfied: [['string']],
    setBackground: [['string?']],
    setFontColor: [['string?']],
    setBold: [['boolean?']],
    setRanges: [['Range[]']],
    build: [[]],
  },
} as const;

/** A rule together with the sheet it was made for. */
export interface RuleState {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export function conditionalFormatRule(run: Run, state: RuleState): object {
  return run.serve(CONDITIONAL_FORMAT_RULE, state, {
    getRanges: () => state.format.areas.map((area) => run.range(state.sheet, area)),
  });
}

function requireColour(colour: string | null | undefined): string | undefined {
  if (colour === null || colour === undefined) return undefined;
  if (argbOf(colour) === undefined) throw new ServiceError('Invalid argument: color');
  return colour;
}

export function conditionalFormatRuleBuilder(run: Run): object {
  let condition: Condition | undefined;
  let style: ConditionalStyle = {};
  let ranges: RangeState[] = [];

  const when = (given: Condition): object => {
    condition = given;
    return served;
  };
  const dress = (key: keyof ConditionalStyle, value: string | boolean | null | undefined): object => {
    const { [key]: _replaced, ...rest } = style;
    style = value === null || value === undefined ? rest : { ...rest, [key]: value };
    return served;
  };

  const served: object = run.serve(CONDITIONAL_FORMAT_RULE_BUILDER, undefined, {
    whenTextStartsWith: (text: string) => when({ kind: 'text-starts-with', text }),
    whenTextEqualTo: (text: string) => when({ kind: 'text-equal-to', text }),
    whenFormulaSatisfied: (formula: string) => when({ kind: 'formula', formula }),
    setBackground: (colour: string | null | undefined) => dress('background', requireColour(colour)),
    setFontColor: (colour: string | null | undefined) => dress('fontColour', requireColour(colour)),
    setBold: (bold: boolean | null | undefined) => dress('bold', bold),
    setRanges(given: object[]) {
      ranges = given.map((range) => run.stateOf(range) as RangeState);
      return served;
    },
    build() {
      const [first] = ranges;
      if (condition === undefined) throw new ServiceError('The conditional format rule has no condition.');
      if (first === undefined)
        throw new ServiceError('Conditional format rules must have at least one range.');
      if (ranges.some(({ sheet }) => sheet !== first.sheet)) {
        throw new ServiceError('All ranges of a conditional format rule must be on the same sheet.');
      }
      const areas = ranges.map(({ area }) => area);
      return conditionalFormatRule(run, { sheet: first.sheet, format: { areas, condition, style } });
    },
  });
  return served;
}
