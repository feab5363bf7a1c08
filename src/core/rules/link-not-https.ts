import { definePlanRule } from './rule.ts';
import { evidenceLinks } from './text/evidence-of-plan.ts';
import { shorten } from './text/shorten.ts';
import { whereTyped } from './text/where-written.ts';

const PLAIN = /http:\/\/[^\s)"'<>]+/gi;

export const linkNotHttps = definePlanRule({
  id: 'EVID-005',
  name: 'link-not-https',
  severity: 'advice',
  check: (context) => [
    ...whereTyped(context, PLAIN, ({ quote }) => ({ quote, facts: { link: shorten(quote) } })),
    ...evidenceLinks(context)
      .filter(({ link }) => link.search(PLAIN) === 0)
      .map(({ link, ...place }) => ({ ...place, quote: link, facts: { link: shorten(link) } })),
  ],
  message: ({ link }) =>
    `โปรดตรวจ "${link}" ขึ้นต้นด้วย http:// เบราว์เซอร์จะเตือนว่าไม่ปลอดภัย ให้เปิดดูว่าใช้ได้และใช้ https:// แทนถ้ามี`,
});
