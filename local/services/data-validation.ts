import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import type { Criteria, Validation } from '../workbook/workbook.ts';

export const DATA_VALIDATION = {
  name: 'SpreadsheetApp.DataValidation',
  kind: 'DataValidation',
  members: {},
} as const;

export const DATA_VALIDATION_BUILDER = {
  name: 'SpreadsheetApp.DataValidationBuilder',
  kind: 'DataValidationBuilder',
  members: {
    requireValueInList: [['string[]'], ['string[]', 'boolean']],
    requireDate: [[]],
    setAllowInvalid: [['boolean']],
    setHelpText: [['string']],
    build: [[]],
  },
} as const;

const LIST_LIMIT = 500;

export function dataValidationBuilder(run: Run): object {
  let criteria: Criteria | undefined;
  let allowInvalid = true;
  let helpText: string | undefined;
  const served = run.serve(DATA_VALIDATION_BUILDER, undefined, {
    requireValueInList(values: string[], showDropdown = true): object {
      if (values.length > LIST_LIMIT) {
        throw new ServiceError(`The data validation rule has more items than the limit of ${LIST_LIMIT}.`);
      }
      criteria = { kind: 'list', values: [...values], showDropdown };
      return served;
    },
    requireDate(): object {
      criteria = { kind: 'date' };
      return served;
    },
    setAllowInvalid(allow: boolean): object {
      allowInvalid = allow;
      return served;
    },
    setHelpText(text: string): object {
      helpText = text;
      return served;
    },
    build() {
      if (criteria === undefined) throw new ServiceError('The data validation rule has no criteria.');
      const rule: Validation = { criteria, allowInvalid, helpText };
      return run.serve(DATA_VALIDATION, rule, {});
    },
  });
  return served;
}
