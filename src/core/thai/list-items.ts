import { wordAt } from './lexicon/vocabulary.ts';

/** A numbered item or a bullet; it reaches to the next mark. */
export interface ItemMark {
  readonly start: number;
  readonly end: number;
  /** The number as printed, in Arabic digits; absent for a bullet. */
  readonly label?: string;
}

// ๑. ๑) (๑) ๑.๑ ๑.๑) at the start of a line
const NUMBERED =
  /^ ?(?:ข้อ(?:ที่)? ?)?\(?([0-9]{1,2}(?:\.[0-9]{1,2}){0,2})(?:\)|\.(?![0-9])|(?<=\.[0-9]{1,2})(?= ))/;
/** The first letter of a number, a bullet or the word ข้อ. */
const OPENS = /^ ?[0-9(ข•*●▪✓-]/;
// - • * at the start of a line
const BULLET = /^ ?[-•*●▪✓](?! ?[0-9]* ?$)/;
// 9.9.52 is a date, not item 9.9.52
const NUMERIC_DATE = /^ ?[0-9]{1,2}\.[0-9]{1,2}\.(?:[4-9][0-9]|[0-9]{4})/;
// … ๒) … ๓) or … ๒. … within one line
const INLINE = /(?<= |(?<![0-9])2[45][0-9]{2})\(?([1-9][0-9]?)(\)|\.(?=[ ก-ฮเ-ไ]))/g;

/** A line without any of these has none inside it. */
const INLINE_MARK = /[0-9][.)]/;

const NONE: readonly never[] = [];

/** A text without any of these has no items. */
const SOME_MARK = /[•*●▪✓]|[0-9] ?[).]|[0-9] |(?:^|\n) ?-/;

/** A dash that opens a line is a bullet where the cell begins with one, or has bullets that can be nothing else. */
const BULLETED = /^ ?[-•*●▪✓]|\n ?[•*●▪✓]/;

/** Where the list items of a cell begin. */
export function listItems(text: string): readonly ItemMark[] {
  if (!SOME_MARK.test(text)) return NONE;
  const marks: ItemMark[] = [];
  const bulleted = BULLETED.test(text);
  let last = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const opening = readOpening(line, start === 0 || bulleted || last > 0);
    if (opening) {
      marks.push({ ...opening, start, end: start + opening.end });
      if (opening.label !== undefined) last = Number.parseInt(opening.label, 10);
    }
    INLINE.lastIndex = opening?.end ?? 0;
    const searched = INLINE_MARK.test(opening ? line.slice(opening.end) : line);
    for (let match = searched ? INLINE.exec(line) : null; match; match = INLINE.exec(line)) {
      const number = Number(match[1]);
      const continues = number === last + 1 && (last > 0 || match[2] === ')');
      if (!continues || closesBracket(line, match)) continue;
      last = number;
      marks.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        label: String(number),
      });
    }
    start += line.length + 1;
  }
  return marks;
}

/** ๑.๓ เม.ย. ๖๙ is item ๑ and the third of April; any other ๑.๓ is an item of an item. */
function openingOf(line: string, opening: string, label: string): ItemMark {
  const dot = opening.indexOf('.');
  const month = label.includes('.') && wordAt(line, opening.length + 1)?.meaning.kinds.includes('month-name');
  if (month) return { start: 0, end: dot + 1, label: label.slice(0, label.indexOf('.')) };
  return { start: 0, end: opening.length, label };
}

/** (ครั้งที่ ๑) ends like an item's number. */
function closesBracket(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(0, match.index);
  return match[2] === ')' && !match[0].startsWith('(') && before.lastIndexOf('(') > before.lastIndexOf(')');
}

function readOpening(line: string, bullets: boolean): ItemMark | undefined {
  if (!OPENS.test(line)) return undefined;
  const numbered = NUMERIC_DATE.test(line) ? null : NUMBERED.exec(line);
  if (numbered?.[1] !== undefined) return openingOf(line, numbered[0], numbered[1]);
  const bullet = bullets ? BULLET.exec(line) : null;
  return bullet ? { start: 0, end: bullet[0].length } : undefined;
}
