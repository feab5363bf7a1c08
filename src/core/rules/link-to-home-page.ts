import { definePlanRule } from './rule.ts';
import { evidenceLinks } from './text/evidence-of-plan.ts';
import { shorten } from './text/shorten.ts';
import { readWebAddress } from './text/web-address.ts';

export const linkToHomePage = definePlanRule({
  id: 'EVID-004',
  name: 'link-to-home-page',
  severity: 'warning',
  check: (context) =>
    evidenceLinks(context)
      .filter(({ link }) => readWebAddress(link)?.isHomePage)
      .map(({ link, ...place }) => ({ ...place, quote: link, facts: { link: shorten(link) } })),
  message: ({ link }) => `"${link}" เป็นหน้าแรกของเว็บไซต์ ผู้ตรวจจะหาหลักฐานไม่พบ ให้ใช้ลิงก์ของหน้าที่แสดงหลักฐานนั้นโดยตรง`,
});
