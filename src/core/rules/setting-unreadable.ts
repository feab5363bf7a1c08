import { definePlanRule } from './rule.ts';
import { shorten } from './text/shorten.ts';

export const settingUnreadable = definePlanRule({
  id: 'REQ-007',
  name: 'setting-unreadable',
  severity: 'error',
  check: ({ plan }) =>
    (plan.unreadable ?? []).map(({ setting, typed, wanted }) => ({
      field: 'settings',
      quote: typed,
      facts: { setting, typed: shorten(typed, 40), wanted },
    })),
  message: ({ setting, typed, wanted }) =>
    `รายการ "${setting}" ในแผ่น ตั้งค่า พิมพ์ว่า "${typed}" ระบบอ่านไม่ได้และถือว่ายังว่าง ให้ใส่${wanted}`,
});
