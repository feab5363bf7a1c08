import { comparisonKey, itemsOf } from '../rules/text/text-view.ts';

export const NO_UNIT = 'ยังไม่ระบุผู้รับผิดชอบ';

/** What a unit or a post begins with; และ before any other word belongs to a name, as in งานการเงินและบัญชี. */
const OPENERS =
  'กอง|สำนัก|งาน|ฝ่าย|หน่วย|ส่วน|ศูนย์|ผู้|ผอ|นัก|เจ้า|ปลัด|รองปลัด|รองนายก|นายก|หัวหน้า|นิติกร|ครู|โรงเรียน|คณะ|ทุก';
const BETWEEN = new RegExp(`[\\n,;/]+|และ *(?=${OPENERS})`);
/** (หลัก) says which unit leads, not which unit it is. */
const LEAD = / *\((?:หน่วย(?:งาน)?|ผู้รับผิดชอบ)?หลัก\) */g;
/** A word that is the name of a unit by itself: กองคลัง in งานพัสดุ กองคลัง, but not กองอื่นที่เกี่ยวข้อง. */
const UNIT_WORD = /^(?:กอง|สำนัก|หน่วยตรวจสอบ)(?!อื่น|ที่|ต่าง|ๆ|ละ|$)/;
/** What may follow a unit without making it another one: สำนักปลัด and สำนักปลัดเทศบาล, not กองช่าง and กองช่างสุขาภิบาล. */
const SAME_UNIT = /^(?:งาน|ฝ่าย|เทศบาล|อบต|อบจ|องค์การ)/;

interface Unit {
  readonly name: string;
  readonly key: string;
}

/** Names the units that a cell of ผู้รับผิดชอบ makes responsible; never none. */
export type UnitFinder = (written: string) => readonly string[];

/**
 * Finds units by the office's own list. Where the office keeps none, the list is made of the units that stand in the
 * cells themselves; a text with no listed unit in it is a unit of its own.
 */
export function unitFinder(cells: readonly string[], ownList: string | undefined): UnitFinder {
  const own = (ownList ?? '').split('\n').map((line) => line.trim());
  const named = own.some((name) => name !== '') ? own : unitWords(cells);
  const units = distinct(named).sort((one, other) => other.key.length - one.key.length);
  const spelling = new Map<string, string>();
  const asFirstWritten = (name: string): string => {
    const key = comparisonKey(name);
    const known = spelling.get(key) ?? name;
    spelling.set(key, known);
    return known;
  };
  return (written) => {
    const found = partsOf(written).flatMap((part) => {
      const listed = listedIn(part, units);
      return listed.length > 0 ? listed : [asFirstWritten(part)];
    });
    return found.length > 0 ? [...new Set(found)] : [NO_UNIT];
  };
}

function partsOf(written: string): readonly string[] {
  return itemsOf(written)
    .flatMap(({ text }) => text.split(BETWEEN))
    .map((part) => part.replace(LEAD, ' ').trim())
    .filter((part) => part !== '');
}

/** The listed units named in a part, longest name first, so that a name inside another is not found twice. */
function listedIn(part: string, units: readonly Unit[]): readonly string[] {
  let rest = comparisonKey(part);
  const found: { readonly name: string; readonly at: number }[] = [];
  for (const { name, key } of units) {
    const at = rest.indexOf(key);
    if (at < 0) continue;
    found.push({ name, at });
    rest = rest.split(key).join('\n'.repeat(key.length));
  }
  return found.sort((one, other) => one.at - other.at).map(({ name }) => name);
}

function unitWords(cells: readonly string[]): readonly string[] {
  const words = cells.flatMap((cell) =>
    partsOf(cell).flatMap((part) => part.split(/ +/).filter((word) => UNIT_WORD.test(word))),
  );
  return words.filter(
    (word) => !words.some((other) => word.startsWith(other) && SAME_UNIT.test(word.slice(other.length))),
  );
}

function distinct(names: readonly string[]): Unit[] {
  const byKey = new Map<string, Unit>();
  for (const name of names) {
    const key = comparisonKey(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { name, key });
  }
  return [...byKey.values()];
}
