import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';
import { ownOfficeOf, strangeOffices } from './text/office-mentions.ts';
import { shorten } from './text/shorten.ts';

export const otherOrganisation = definePlanRule({
  id: 'NAME-001',
  name: 'other-organisation',
  severity: 'error',
  check(context) {
    const own = ownOfficeOf(context.plan.organisation);
    if (!own) return [];
    return inEveryText(context, ({ compact }) =>
      strangeOffices(compact.normalised, own)
        .filter(({ likeness }) => likeness === 'other')
        .map(({ quote }) => ({ quote, facts: { written: shorten(quote), own: own.name } })),
    );
  },
  message: ({ written, own }) =>
    `โปรดตรวจ พบชื่อหน่วยงานอื่น "${written}" ในเอกสารของ${own} หากติดมาจากเอกสารต้นแบบให้แก้เป็นชื่อหน่วยงานของท่าน`,
});
