import { definePlanRule } from './rule.ts';
import { strangeNames } from './text/strange-names.ts';

export const ownNameMisspelt = definePlanRule({
  id: 'NAME-002',
  name: 'own-name-misspelt',
  severity: 'error',
  check: (context) => strangeNames(context, 'near-miss'),
  message: ({ written, own }) => `โปรดตรวจ "${written}" สะกดไม่ตรงกับชื่อหน่วยงาน "${own}" ให้แก้ให้ตรงกันทุกแห่ง`,
});
