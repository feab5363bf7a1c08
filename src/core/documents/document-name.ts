import type { Plan } from '../plan/plan.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { shortName } from './short-name.ts';

const KIND_WORDS = { memo: 'บันทึกข้อความ', report: 'รายงาน' } as const;

/** `office` goes up for signature; `public` is the copy for the website. */
export type Edition = 'office' | 'public';

export type DocumentKind = keyof typeof KIND_WORDS;

/** The file's name without its ending: บันทึกข้อความ_อบต…_๒๕๖๙_รอบ๖เดือน. */
export function documentName(
  kind: DocumentKind,
  { organisation, fiscalYearBE, round }: Plan,
  edition: Edition = 'office',
): string {
  const parts = [
    KIND_WORDS[kind],
    shortName(organisation),
    fiscalYearBE?.toString(),
    round && `รอบ${round}เดือน`,
    edition === 'public' ? 'ฉบับเผยแพร่' : undefined,
  ];
  const name = parts.flatMap((part) => (part === undefined ? [] : [safe(part)])).join('_');
  return toThaiDigits(name).slice(0, LONGEST);
}

/** Thai letters are three bytes each, and file systems stop at 255 bytes. */
const LONGEST = 80;

function safe(part: string): string {
  return part.replace(/[\\/:*?"<>|{}\s]+/g, '').trim();
}
