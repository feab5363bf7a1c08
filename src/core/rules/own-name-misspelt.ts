import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';
import { ownOfficeOf, strangeOffices } from './text/office-mentions.ts';
import { shorten } from './text/shorten.ts';

export const ownNameMisspelt = definePlanRule({
  id: 'NAME-002',
  name: 'own-name-misspelt',
  severity: 'error',
  check(context) {
    const own = ownOfficeOf(context.plan.organisation);
    if (!own) return [];
    return inEveryText(context, ({ compact }) =>
      strangeOffices(compact.normalised, own)
        .filter(({ likeness }) => likeness === 'near-miss')
        .map(({ quote }) => ({ quote, facts: { written: shorten(quote), own: own.name } })),
    );
  },
  message: ({ written, own }) => `โปรดตรวจ "${written}" สะกดไม่ตรงกับชื่อหน่วยงาน "${own}" ให้แก้ให้ตรงกันทุกแห่ง`,
});
