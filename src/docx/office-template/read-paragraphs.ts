/** Where a paragraph stands: the table cells around it, the outermost first. */
export type Place = readonly { readonly table: number; readonly cell: number }[];

export interface TemplateParagraph {
  readonly text: string;
  readonly place: Place;
}

interface OpenParagraph {
  text: string;
  readonly place: Place;
}

const PIECE = /<(\/?)w:(tbl|tc|p|t|tab|br)(?: [^>]*?)?(\/?)>([^<]*)/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The paragraphs of one part with their plain text, wherever runs cut it, in the order in which they begin. */
export function readParagraphs(xml: string): readonly TemplateParagraph[] {
  const paragraphs: OpenParagraph[] = [];
  const open: OpenParagraph[] = [];
  const tables: number[] = [];
  const cells: number[] = [];
  let count = 0;
  for (const [, slash, name, selfClosing, behind = ''] of xml.matchAll(PIECE)) {
    const ends = slash === '/';
    const paragraph = open[open.length - 1];
    if (name === 't' && !ends && !selfClosing && paragraph) paragraph.text += decode(behind);
    if ((name === 'tab' || name === 'br') && paragraph) paragraph.text += ' ';
    if (selfClosing) continue;
    if (name === 'tbl') step(tables, ends, () => count++);
    if (name === 'tc') step(cells, ends, () => count++);
    if (name === 'p') {
      if (ends) open.pop();
      else {
        const place = cells.map((cell, depth) => ({ table: tables[depth] ?? -1, cell }));
        const begun: OpenParagraph = { text: '', place };
        paragraphs.push(begun);
        open.push(begun);
      }
    }
  }
  return paragraphs;
}

function step(stack: number[], ends: boolean, next: () => number): void {
  if (ends) stack.pop();
  else stack.push(next());
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
