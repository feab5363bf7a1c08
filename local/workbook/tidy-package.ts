import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET_RELATIONS = /^xl\/worksheets\/_rels\/[^/]+\.rels$/;
const NOTES = /^xl\/(?:comments\/)?comments?[0-9]+\.xml$/;
const RELATION = /<Relationship\b[^>]*\/?>/g;

/** Where exceljs looks for a part of that type; parts of other types it finds anywhere. */
const PLACES: Readonly<Record<string, { usual: RegExp; place: (index: number) => string }>> = {
  comments: { usual: /^xl\/comments[0-9]+\.xml$/, place: (index) => `xl/comments${index}.xml` },
  vmlDrawing: {
    usual: /^xl\/drawings\/vmlDrawing[0-9]+\.vml$/,
    place: (index) => `xl/drawings/vmlDrawing${index}.vml`,
  },
};

/** Far from any number another program gives. */
const FIRST_INDEX = 9001;

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The relations of a sheet, with targets as exceljs reads them; `moved` gathers the parts that need another name. */
function tidyRelations(relations: string, moved: Map<string, string>): string {
  return relations.replace(RELATION, (tag) => {
    const target = attribute(tag, 'Target');
    if (attribute(tag, 'TargetMode') === 'External') return tag;
    const path = target.startsWith('/') ? target.slice(1) : posix.join('xl/worksheets', target);
    const place = PLACES[attribute(tag, 'Type').split('/').at(-1) ?? ''];
    const kept = !place || place.usual.test(path) ? path : place.place(FIRST_INDEX + moved.size);
    if (kept !== path) moved.set(path, kept);
    return tag.replace(`Target="${target}"`, `Target="${posix.relative('xl/worksheets', kept)}"`);
  });
}

/** exceljs reads a note only as a run of text; programs that know no fonts in notes write the text alone. */
const tidyNotes = (notes: string) =>
  notes.replace(/<text>\s*(<t[ >][\s\S]*?<\/t>)\s*<\/text>/g, '<text><r>$1</r></text>');

/**
 * exceljs resolves only relative targets, and finds notes only where and as Excel puts them;
 * it breaks on what other programs write. This brings such parts into the form it reads.
 */
export function tidyPackage(bytes: Uint8Array): Uint8Array {
  const moved = new Map<string, string>();
  const rewritten = new Map<string, string>();
  const suspects = unzipSync(bytes, { filter: ({ name }) => SHEET_RELATIONS.test(name) || NOTES.test(name) });
  for (const [part, content] of Object.entries(suspects)) {
    const before = strFromU8(content);
    const after = NOTES.test(part) ? tidyNotes(before) : tidyRelations(before, moved);
    if (after !== before) rewritten.set(part, after);
  }
  if (rewritten.size === 0) return bytes;
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => {
    const text = rewritten.get(part);
    return [moved.get(part) ?? part, text === undefined ? content : strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
