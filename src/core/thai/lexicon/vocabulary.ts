import { type Meaning, meaningOf, type TokenKind } from '../token.ts';
import { MONTH_SLIPS, THAI_MONTHS } from './months.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { SCHEDULE_WORDS, WEAK_WORDS } from './words.ts';

/** A letter is known by its code: a Thai letter as a text of its own would be made anew at each look. */
interface Branch {
  readonly next: Map<number, Branch>;
  meaning?: Meaning;
}

/** Words shorter than this are not looked for across a space. */
const SPLIT_FROM = 4;

const SPACE = 0x20;
const LINE_BREAK = 0x0a;

/** By the code of their first letter: most letters begin no word, and that is seen at a glance. */
type Openings = readonly (Branch | undefined)[];

/** Grown when the first text is read: the whole bundle runs at every click, and most clicks read nothing. */
let openings: Openings | undefined;

/** Longest word that begins at `at`. One space or line break inside a word is forgiven: scanned text has them. */
export function wordAt(text: string, at: number): { meaning: Meaning; end: number } | undefined {
  openings ??= openingsOf(grow());
  let branch = openings[text.charCodeAt(at)];
  let found: { meaning: Meaning; end: number } | undefined;
  let end = at + 1;
  let split = false;
  while (branch) {
    const letters: number = end - at;
    if (branch.meaning && (!split || (letters > SPLIT_FROM && mayBeCut(branch.meaning, text, end))))
      found = { meaning: branch.meaning, end };
    const following = text.charCodeAt(end);
    const onward: Branch | undefined = branch.next.get(following);
    const space: boolean = following === SPACE || following === LINE_BREAK;
    if (onward) {
      branch = onward;
      end += 1;
    } else if (space) {
      branch = branch.next.get(text.charCodeAt(end + 1));
      end += 2;
      split = true;
    } else {
      branch = undefined;
    }
  }
  return found;
}

// ตลอดปี งบประมาณรายจ่าย… is a year, and then a budget
const BUDGET = /^(?:ประมาณ)?(?:รายจ่าย| ?[0-9]{1,3},[0-9]{3})/;

/** ดำเนินการ เมื่อ and วัน ที่ are two words each. */
function mayBeCut({ kinds, misspelt }: Meaning, text: string, end: number): boolean {
  if (kinds.includes('fiscal-year')) return !BUDGET.test(text.slice(end, end + 20));
  return !misspelt && !kinds.includes('when') && !kinds.includes('day-number');
}

function grow(): Branch {
  const root: Branch = { next: new Map() };
  const add = (word: string, meaning: Meaning) => {
    let branch = root;
    for (const char of word) {
      const code = char.charCodeAt(0);
      const onward: Branch = branch.next.get(code) ?? { next: new Map() };
      branch.next.set(code, onward);
      branch = onward;
    }
    branch.meaning = branch.meaning
      ? { ...meaning, kinds: [...branch.meaning.kinds, ...meaning.kinds] }
      : meaning;
  };

  for (const [kind, words] of Object.entries(SCHEDULE_WORDS) as [TokenKind, readonly string[]][]) {
    for (const word of words) add(word, meaningOf([kind]));
  }
  for (const [word, kind] of Object.entries(WEAK_WORDS)) add(word, meaningOf([kind], { weak: true }));
  for (const [word, value] of NUMBER_WORDS) add(word, meaningOf(['number'], { value }));
  THAI_MONTHS.forEach(({ name, short, variants, spoken }, index) => {
    const month = (said: Partial<Meaning> = {}) => meaningOf(['month-name'], { value: index + 1, ...said });
    add(name, month());
    for (const variant of variants) add(variant, month({ misspelt: true }));
    for (const form of [...abbreviations(short), ...(spoken ? [spoken] : [])])
      add(form, month({ weak: true }));
  });
  for (const [slip, meant] of Object.entries(MONTH_SLIPS)) {
    if (slip === 'ค.ศ.') continue;
    for (const form of abbreviations(slip)) add(form, meaningOf(['month-slip'], { meant, weak: true }));
  }
  return root;
}

function openingsOf({ next }: Branch): Openings {
  return Array.from({ length: Math.max(...next.keys()) + 1 }, (_, code) => next.get(code));
}

/** ม.ค. ม.ค มค. มค */
function abbreviations(short: string): string[] {
  const [first = '', second = ''] = short.split('.');
  return [short, `${first}.${second}`, `${first}${second}.`, `${first}${second}`];
}
