import { requireProtectionEditor } from '../edit-permission.ts';
import type { Run } from '../run.ts';
import type { Protection, Sheet } from '../workbook/workbook.ts';

export const PROTECTION = {
  name: 'SpreadsheetApp.Protection',
  kind: 'Protection',
  members: {
    setDescription: [['string']],
    getDescription: [[]],
    setWarningOnly: [['boolean']],
    isWarningOnly: [[]],
    getRange: [[]],
    remove: [[]],
  },
} as const;

interface ProtectionState {
  readonly sheet: Sheet;
  readonly protection: Protection;
}

export function protection(run: Run, state: ProtectionState): object {
  const { sheet, protection: held } = state;
  const served = run.serve(PROTECTION, state, {
    setDescription(description: string): object {
      requireProtectionEditor(run, held);
      held.description = description;
      return served;
    },
    getDescription: () => held.description,
    setWarningOnly(warningOnly: boolean): object {
      requireProtectionEditor(run, held);
      held.warningOnly = warningOnly;
      return served;
    },
    isWarningOnly: () => held.warningOnly,
    getRange: () => run.range(sheet, held.area),
    remove() {
      requireProtectionEditor(run, held);
      sheet.protections = sheet.protections.filter((other) => other !== held);
    },
  });
  return served;
}
