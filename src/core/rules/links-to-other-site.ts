import { definePlanRule } from './rule.ts';
import { evidenceLinks } from './text/evidence-of-plan.ts';
import { shorten } from './text/shorten.ts';
import { readWebAddress } from './text/web-address.ts';

/** Every office shows things there besides its own site. */
const SHARED_SITES =
  /(?:^|\.)(?:facebook\.com|fb\.(?:com|watch)|youtube\.com|youtu\.be|google\.com|line\.me|lin\.ee|tiktok\.com)$/;
const ENOUGH_TO_TELL = 3;

export const linksToOtherSite = definePlanRule({
  id: 'EVID-007',
  name: 'links-to-other-site',
  severity: 'advice',
  check(context) {
    const links = evidenceLinks(context).flatMap((link) => {
      const host = readWebAddress(link.link)?.host;
      return host === undefined || SHARED_SITES.test(host) ? [] : [{ ...link, host }];
    });
    const counts = new Map<string, number>();
    for (const { host } of links) counts.set(host, (counts.get(host) ?? 0) + 1);
    const [usual] = [...counts].sort(([, one], [, other]) => other - one);
    if (!usual || usual[1] < ENOUGH_TO_TELL) return [];
    return links
      .filter(({ host }) => host !== usual[0] && usual[1] > (counts.get(host) ?? 0) * 2)
      .map(({ link, host, ...place }) => ({
        ...place,
        quote: link,
        facts: { link: shorten(link), host, usual: usual[0] },
      }));
  },
  message: ({ link, host, usual }) =>
    `ลิงก์ "${link}" อยู่ที่ ${host} ต่างจากหลักฐานอื่นซึ่งอยู่ที่ ${usual} โปรดตรวจว่าเป็นเว็บไซต์ของหน่วยงานท่าน`,
});
