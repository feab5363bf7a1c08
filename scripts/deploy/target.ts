import type { Desk } from './desk.ts';
import { scriptIdIn, sheetIdIn } from './google-ids.ts';
import type { OfficeScript } from './office-script.ts';

/** Where the release goes. */
export type Target =
  | { readonly kind: 'new-sheet'; readonly name: string }
  | { readonly kind: 'sheet'; readonly sheetId: string }
  | { readonly kind: 'script'; readonly script: OfficeScript };

export interface Wanted {
  readonly new?: string | undefined;
  readonly sheet?: string | undefined;
  readonly script?: string | undefined;
}

/** The target that was asked for, or a sentence saying why there is none. */
export function targetOf(wanted: Wanted, remembered: OfficeScript | undefined): Target | string {
  const given = Object.values(wanted).filter((value) => value !== undefined);
  if (given.length > 1) return 'เลือกได้อย่างเดียว: --new, --sheet หรือ --script';
  if (wanted.new !== undefined) return newSheet(wanted.new);
  if (wanted.sheet !== undefined) return ofSheet(wanted.sheet, remembered);
  if (wanted.script !== undefined) return ofScript(wanted.script, remembered);
  if (remembered) return { kind: 'script', script: remembered };
  return 'บอกว่าจะติดตั้งที่ไหน: --new "ชื่อสเปรดชีต", --sheet ที่อยู่ของสเปรดชีต หรือ --script รหัสของสคริปต์';
}

/** Asks the person; nothing where nobody is there to answer. */
export async function askedTarget(
  desk: Desk,
  remembered: OfficeScript | undefined,
): Promise<Wanted | undefined> {
  const choices = [
    'จะติดตั้งที่ไหน',
    '  1 = สร้างสเปรดชีตใหม่',
    '  2 = ใส่ในสเปรดชีตที่มีอยู่แล้ว',
    '  3 = ส่งไปที่สคริปต์ที่มีอยู่แล้ว',
    ...(remembered ? [`  Enter = อัปเดตสคริปต์ที่ติดตั้งไว้ครั้งก่อน (${remembered.scriptId})`] : []),
  ];
  switch (await desk.ask(`${choices.join('\n')}\nเลือก: `)) {
    case undefined:
      return undefined;
    case '1':
      return { new: await desk.ask('ชื่อสเปรดชีตใหม่: ') };
    case '2':
      return { sheet: await desk.ask('ที่อยู่ของสเปรดชีต (คัดลอกทั้งบรรทัดจากเบราว์เซอร์): ') };
    case '3':
      return { script: await desk.ask('ที่อยู่หรือรหัสของสคริปต์: ') };
    default:
      return {};
  }
}

function newSheet(name: string): Target | string {
  return name.trim() === '' ? 'สเปรดชีตใหม่ต้องมีชื่อ' : { kind: 'new-sheet', name: name.trim() };
}

/** A second script in one sheet would give it two menus, so a sheet that is known is brought up to date instead. */
function ofSheet(text: string, remembered: OfficeScript | undefined): Target | string {
  const sheetId = sheetIdIn(text);
  if (sheetId === undefined)
    return `“${text}” ไม่ใช่ที่อยู่ของ Google ชีต — เปิดสเปรดชีตแบบแก้ไข แล้วคัดลอกที่อยู่ทั้งบรรทัดที่ขึ้นต้นด้วย https://docs.google.com/spreadsheets/d/`;
  if (remembered?.parentId === sheetId) return { kind: 'script', script: remembered };
  return { kind: 'sheet', sheetId };
}

function ofScript(text: string, remembered: OfficeScript | undefined): Target | string {
  const scriptId = scriptIdIn(text);
  if (scriptId === undefined)
    return `“${text}” ไม่ใช่รหัสของสคริปต์ — ในสเปรดชีตเลือก ส่วนขยาย > Apps Script > การตั้งค่าโครงการ แล้วคัดลอก รหัสสคริปต์`;
  return { kind: 'script', script: remembered?.scriptId === scriptId ? remembered : { scriptId } };
}
