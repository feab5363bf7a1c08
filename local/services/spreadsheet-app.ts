import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { conditionalFormatRuleBuilder } from './conditional-format.ts';
import { dataValidationBuilder } from './data-validation.ts';
import { ui } from './ui.ts';

export const SPREADSHEET_APP = {
  name: 'SpreadsheetApp',
  kind: 'SpreadsheetApp',
  members: {
    getActiveSpreadsheet: [[]],
    getUi: [[]],
    flush: [[]],
    newDataValidation: [[]],
    newConditionalFormatRule: [[]],
  },
} as const;

export const SPREADSHEET_APP_ENUMS = {
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  ProtectionType: ['RANGE', 'SHEET'],
} as const;

export function spreadsheetApp(run: Run): object {
  return run.serve(
    SPREADSHEET_APP,
    undefined,
    {
      getActiveSpreadsheet: () => run.spreadsheet(),
      getUi() {
        if (!run.hasUi) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
        return ui(run);
      },
      /** Writes are never held back here, so there is nothing to wait for. */
      flush: () => undefined,
      newDataValidation: () => dataValidationBuilder(run),
      newConditionalFormatRule: () => conditionalFormatRuleBuilder(run),
    },
    {
      WrapStrategy: run.enumeration('WrapStrategy', SPREADSHEET_APP_ENUMS.WrapStrategy),
      ProtectionType: run.enumeration('ProtectionType', SPREADSHEET_APP_ENUMS.ProtectionType),
    },
  );
}
