import { isFiscalYear } from '../calendar/fiscal-year.ts';
import { definePlanRule } from './rule.ts';

export const settingMissing = definePlanRule({
  id: 'REQ-006',
  name: 'setting-missing',
  severity: 'error',
  check: ({ plan }) => [
    ...(plan.organisation.name === undefined
      ? [{ field: 'organisation.name', facts: { setting: 'ชื่อหน่วยงาน', use: 'ตรวจชื่อในเอกสารและพิมพ์หัวเอกสาร' } }]
      : []),
    ...(isFiscalYear(plan.fiscalYearBE)
      ? []
      : [{ field: 'fiscalYearBE', facts: { setting: 'ปีงบประมาณ', use: 'อ่านกำหนดเวลาและตรวจปีในเอกสาร' } }]),
  ],
  message: ({ setting, use }) => `ยังไม่ได้กรอกรายการ "${setting}" ในแผ่น ตั้งค่า ระบบต้องใช้เพื่อ${use}`,
});
