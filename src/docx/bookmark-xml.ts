import { escapeXml } from './escape-xml.ts';

/** Word refuses longer names. */
const LONGEST = 40;
/** Numbers that no template of ours uses. */
const FIRST = 9000;

/** Makes the bookmarks of one document, each with a number of its own; none where none are wanted. */
export function bookmarks(wanted: boolean | undefined): (name: string) => string {
  let made = 0;
  const taken = new Set<string>();
  return (name) => {
    const safe = name
      .replace(/[^A-Za-z0-9ก-๛]+/g, '_')
      .replace(/^[^A-Za-zก-ฮเ-ไ]+/, '')
      .slice(0, LONGEST);
    if (!wanted || safe === '' || taken.has(safe)) return '';
    taken.add(safe);
    const number = FIRST + made;
    made += 1;
    return `<w:bookmarkStart w:id="${number}" w:name="${escapeXml(safe)}"/><w:bookmarkEnd w:id="${number}"/>`;
  };
}
