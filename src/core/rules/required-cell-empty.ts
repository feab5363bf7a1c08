import { textOf } from '../plan/written.ts';
import { defineRule } from './rule.ts';
import { HEADING_OF_FIELD } from './text/heading-of-field.ts';

const REQUIRED = ['measure', 'steps', 'responsible'] as const;

export const requiredCellEmpty = defineRule({
  id: 'REQ-001',
  name: 'required-cell-empty',
  severity: 'error',
  check: ({ measure }) =>
    REQUIRED.filter((field) => textOf(measure[field]).trim() === '').map((field) => ({
      field,
      facts: { heading: HEADING_OF_FIELD[field] },
    })),
  message: ({ heading }) => `ช่อง "${heading}" ยังว่าง ช่องนี้ต้องกรอกทุกมาตรการ`,
});
