import { headingIn } from '../plan/heading-in.ts';
import { MEASURES_TAB } from '../plan/measures-tab.ts';
import { SETTINGS, type SettingKey } from '../plan/settings-tab.ts';
import type { Change } from './next-year.ts';
import type { OldYear } from './old-years.ts';

const SETTING_OF: Readonly<Record<string, SettingKey>> = {
  fiscalYearBE: 'fiscalYear',
  analysedFiscalYearBE: 'analysedYear',
  documentDate: 'documentDate',
  'memo.dateText': 'dateText',
  'memo.number': 'number',
  'memo.subject': 'subject',
  'scores.IIT': 'scoreIIT',
  'scores.EIT': 'scoreEIT',
  'scores.OIT': 'scoreOIT',
  'scores.total': 'scoreTotal',
  'scores.grade': 'grade',
  'scores.year': 'scoreYear',
};

const SHOWN = 60;

/** The setting that holds a dotted place of the plan; nothing for what stands in another tab. */
export function settingOfField(field: string): SettingKey | undefined {
  return SETTING_OF[field];
}

/** มาตรการที่ ๓ ระยะเวลาดำเนินการ: “…” เป็น “…” */
export function changeWords({ row, field, before, after, note }: Change): string {
  const what =
    after === undefined
      ? `ล้าง “${shortened(before ?? '')}”`
      : `“${shortened(before ?? '', after)}” เป็น “${shortened(after, before)}”`;
  const look = note === 'leap-day' ? ' — ปีถัดไปไม่มีวันที่ ๒๙ กุมภาพันธ์ จึงใช้วันที่ ๒๘ โปรดตรวจ' : '';
  return `${placeWords(row, field)}: ${what}${look}`;
}

export function oldYearWords({ row, field, text }: OldYear): string {
  return `${placeWords(row, field)}: “${shortened(text)}” ยังเป็นปีเดิม โปรดตรวจว่าต้องแก้หรือไม่`;
}

function placeWords(row: number | undefined, field: string): string {
  if (row !== undefined) return `มาตรการที่ ${row} ${headingIn(MEASURES_TAB, field)}`;
  const key = SETTING_OF[field];
  const setting = SETTINGS.find((each) => each.key === key);
  if (setting) return `ตั้งค่า ${setting.name}`;
  if (field === 'evidence') return 'แผ่น หลักฐาน';
  return field.startsWith('memo.approvals') ? 'แผ่น ผู้ลงนาม' : 'แผ่น ข้อความ';
}

/** The first words, or those around the first place where the text differs from the other. */
function shortened(text: string, other = text): string {
  const [line, otherLine] = [text, other].map((each) => each.replace(/\s+/g, ' ').trim());
  if (line === undefined || line.length <= SHOWN) return line ?? '';
  let same = 0;
  while (same < line.length && line[same] === otherLine?.[same]) same += 1;
  const from = same < line.length && same > SHOWN / 2 ? same - SHOWN / 2 : 0;
  const to = from + SHOWN;
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}
