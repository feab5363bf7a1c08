import { definePlanRule } from './rule.ts';
import { strangeNames } from './text/strange-names.ts';

export const otherOrganisation = definePlanRule({
  id: 'NAME-001',
  name: 'other-organisation',
  severity: 'error',
  check: (context) => strangeNames(context, 'other'),
  message: ({ written, own }) =>
    `โปรดตรวจ พบชื่อหน่วยงานอื่น "${written}" ในเอกสารของ${own} หากติดมาจากเอกสารต้นแบบให้แก้เป็นชื่อหน่วยงานของท่าน`,
});
