import type { Organisation } from '../../plan/plan.ts';
import { OFFICE_KINDS } from '../../reference/office-kinds.ts';
import type { NormalisedText } from '../../thai/normalise.ts';
import { anyOf } from './any-of.ts';
import { editDistance } from './edit-distance.ts';
import { matchesOf } from './matches-of.ts';
import { comparisonKey, withoutGaps } from './text-view.ts';

/** Our own office, as its name is compared. */
export interface OwnOffice {
  readonly name: string;
  readonly kind?: string;
  readonly placeKey: string;
}

export interface OfficeMention {
  readonly quote: string;
  /** The same name with a slip of the pen, or another office altogether. */
  readonly likeness: 'near-miss' | 'other';
}

const KIND_OF_WORDS: ReadonlyMap<string, string> = new Map(
  OFFICE_KINDS.flatMap(({ name, abbreviations }) =>
    [name, ...abbreviations].map((words) => [words, name] as const),
  ),
);
const MENTION = new RegExp(`(${anyOf([...KIND_OF_WORDS.keys()])})( ?)([ก-ฮเ-ไ][ก-ฺเ-ๅ็-๎]{1,40})?`, 'g');

/** Words that follow ‹องค์การบริหารส่วนตำบล› when no name is meant: นายกองค์การบริหารส่วนตำบลทราบ. */
const NO_NAME = new RegExp(
  `^(?:${anyOf(
    'ทราบ อย่าง พิจารณา ลงนาม เพื่อ และ ที่ ใน ได้ ให้ มี จะ เป็น ต่อ ตาม โดย หรือ ของ กำหนด ตรวจ ติดตาม สุ่ม รับ แต่ละ ทุก นี้ นั้น อื่น ใกล้ ข้างเคียง ดังกล่าว ต้อง ควร ไป มา กับ แล้ว เมื่อ ประจำ ด้าน ว่า ณ จัด ดำเนิน ขอ ขึ้น เข้า ออก ถึง จาก แห่ง ทั้ง ทำ ใช้ ส่ง สั่ง เสนอ เห็น อนุมัติ อนุญาต มอบ แจ้ง ประกาศ ประชุม เผยแพร่ รายงาน สรุป สามารถ สำหรับ ซึ่ง ผู้ พร้อม ภาย เปิด ปิด เรียก เร่ง แก้ เน้น เช่น เขต ขนาด ชุด ชั้น ครั้ง คณะ คือ ก่อน กำกับ กรณี ก็ บริหาร บริการ บุคลากร ปฏิบัติ ปรับ ปลัด ปี พนักงาน พบ พัฒนา ผ่าน ฝ่าย ยัง ร่วม ระหว่าง ระดับ ราชการ เรื่อง ลง วัน วาง วิเคราะห์ ส่วน สภา สาขา หมู่ หลัง หลาย หาก อาจ อัน อีก เอง โครงการ ใหม่ ไม่ ไว้ บางส่วน บางแห่ง บางราย นอก นำ นาย ท่าน ท้องถิ่น ทาง ถือ ตั้ง ตอบ ต่าง ดี ด้วย คน ความ การ กลุ่ม กอง งาน ข้อ เขียน เจ้าหน้าที่ ช่วย ชี้แจง เชิญ เพิ่ม เพียง เลือก เหล่า แผน แต่ แบบ โทร สำนัก สมัย สมาชิก สืบ สอบ สุดท้าย อธิบาย อบรม ออนไลน์ เว็บ หัวหน้า หน่วย หน้าที่ ปัจจุบัน ประชา ประสาน ลำดับ คู่มือ คุม สนับสนุน ส่งเสริม ขับเคลื่อน ประเมิน รวบรวม ปราศจาก ยึด แสดง ทบทวน วินิจฉัย เยี่ยม เข้าใจ อยู่ คาด ขาด เคย ถูก พึง มิ เท่า เดียว ทันที รอง รักษา จึง'.split(
      ' ',
    ),
  )})`,
);
/** Another office may well be named here: ร่วมกับเทศบาลตำบล… | ศึกษาดูงาน ณ … */
const IN_COMPANY =
  /(?:ร่วมกับ|(?<!เกี่ยว|กำ)กับ|ดูงาน|จาก|ระหว่าง|ใกล้เคียง|เช่น|โอน|ย้าย|เครือข่าย|ข้อตกลง|(?:^| )ณ)[^\n]{0,20}$/;
const LONGEST_NAME = 25;
const REACH = 40;

export function ownOfficeOf({ name, kind, place }: Organisation): OwnOffice | undefined {
  if (name === undefined && place === undefined) return undefined;
  const kindOfName = OFFICE_KINDS.find(
    (each) => name !== undefined && comparisonKey(name).startsWith(each.name),
  );
  const placeKey = comparisonKey(place ?? (name ?? '').replace(kindOfName?.name ?? '', ''));
  const ownKind = kind ?? kindOfName?.name;
  if (placeKey === '') return undefined;
  return {
    name: name ?? `${ownKind ?? ''}${place}`,
    placeKey,
    ...(ownKind === undefined ? {} : { kind: ownKind }),
  };
}

/** Where a text names an office that is not our own. */
export function strangeOffices(typed: NormalisedText, own: OwnOffice): readonly OfficeMention[] {
  const { text } = typed;
  return matchesOf(MENTION, text).flatMap(({ 0: whole, 1: words = '', 2: space, 3: run = '', index }) => {
    const after = withoutGaps(
      text.slice(index + words.length, index + words.length + own.placeKey.length * 2 + 10),
    );
    const isOwn = after.startsWith(own.placeKey) && isOwnKind(words, own);
    if (isOwn || run === '' || NO_NAME.test(run)) return [];
    const likeness = likenessOf(run, words, own);
    const isNamed =
      space === '' &&
      run.length <= LONGEST_NAME &&
      !IN_COMPANY.test(text.slice(Math.max(0, index - REACH), index));
    const standsAlone = space === '' || Math.abs(run.length - own.placeKey.length) <= 2;
    if (likeness === 'other' ? !isNamed : !standsAlone) return [];
    return [{ quote: typed.quote(index, index + whole.length), likeness }];
  });
}

function isOwnKind(words: string, { kind }: OwnOffice): boolean {
  return kind === undefined || KIND_OF_WORDS.get(words) === comparisonKey(kind);
}

/** ทุ่งสายลน for ทุ่งสายลม, สายลม for ทุ่งสายลม: few letters differ, or the name lost its beginning. */
function likenessOf(run: string, words: string, own: OwnOffice): OfficeMention['likeness'] {
  const { placeKey } = own;
  const allowed = lettersAllowed(placeKey.length);
  const isNear = [0, -1, 1, -2, 2].some((shift) => {
    const start = run.slice(0, placeKey.length + shift);
    return editDistance(start, placeKey, allowed) <= allowed;
  });
  const isTail = run.length >= 3 && run.length * 2 >= placeKey.length && placeKey.endsWith(run);
  return (isNear || isTail) && isOwnKind(words, own) ? 'near-miss' : 'other';
}

/** In a short name, one letter makes another name. */
function lettersAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : Math.min(3, Math.floor(length / 3));
}
