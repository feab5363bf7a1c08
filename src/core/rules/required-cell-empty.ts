import { headingIn } from '../plan/heading-in.ts';
import { MEASURES_TAB } from '../plan/measures-tab.ts';
import { textOf } from '../plan/written.ts';
import { defineRule } from './rule.ts';

const REQUIRED = ['measure', 'steps', 'responsible'] as const;

export const requiredCellEmpty = defineRule({
  id: 'REQ-001',
  name: 'required-cell-empty',
  severity: 'error',
  check: ({ measure }) =>
    REQUIRED.filter((field) => textOf(measure[field]).trim() === '').map((field) => ({
      field,
      facts: { heading: headingIn(MEASURES_TAB, field) },
    })),
  message: ({ heading }) => `ช่อง "${heading}" ยังว่าง ช่องนี้ต้องกรอกทุกมาตรการ`,
});
