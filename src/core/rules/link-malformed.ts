import { definePlanRule } from './rule.ts';
import { evidenceLinks } from './text/evidence-of-plan.ts';
import { shorten } from './text/shorten.ts';
import { readWebAddress } from './text/web-address.ts';

export const linkMalformed = definePlanRule({
  id: 'EVID-003',
  name: 'link-malformed',
  severity: 'warning',
  check: (context) =>
    evidenceLinks(context)
      .filter(({ link }) => readWebAddress(link) === undefined)
      .map(({ link, ...place }) => ({ ...place, quote: link, facts: { link: shorten(link) } })),
  message: ({ link }) =>
    `"${link}" ไม่ใช่ลิงก์ที่เปิดได้ ให้คัดลอกที่อยู่เต็มจากแถบที่อยู่ของหน้าเว็บ ขึ้นต้นด้วย https:// หนึ่งลิงก์ต่อหนึ่งบรรทัด`,
});
