import type { CompactText } from './compact-text.ts';

// เผยแพร่…บนเว็บไซต์ | ประชาสัมพันธ์ผ่านเว็บไซต์ | ลงในเว็บไซต์ | เผยแพร่ลง Facebook
const PUBLISHED =
  /(?:เผยแพร่|ประชาสัมพันธ์|ลงข่าว|ลงประกาศ|ลงใน|นำขึ้น)[^\n]{0,60}?(?:เว็[บป]ไซ[ตด]์|เวปไซต์|เพจ|facebook|เฟ[ซส]บุ๊[กค]|สื่อออนไลน์)/i;

/** The words that say something stands on a website, as typed. */
export function publicationClaim(compact: CompactText): string | undefined {
  const match = PUBLISHED.exec(compact.text);
  return match ? compact.quote(match.index, match.index + match[0].length) : undefined;
}
