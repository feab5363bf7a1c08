// ๑. | ๑) | (๑) | ๑.๒ | ๑.๒) | 1. | ก. | (ข) | - | • — not ต.ค.65, not 1.10.2566
const NUMBER = '[0-9๐-๙]{1,3}';
const FORMS = [
  '[-–—•●▪*]',
  `\\(?(?:${NUMBER}(?:\\.${NUMBER})*|[ก-ฮ])\\)`,
  `${NUMBER}(?:\\.${NUMBER})+\\.?(?![.0-9๐-๙])`,
  `${NUMBER}\\.(?![0-9๐-๙])`,
  '[กขคง]\\.(?![ก-ฮ]\\.)',
];
const MARK = new RegExp(`^ *(?:${FORMS.join('|')}) *`);

/** What a line begins with when it is an item of a list that an officer numbered by hand. */
export function itemMark(line: string): string | undefined {
  return MARK.exec(line)?.[0];
}
