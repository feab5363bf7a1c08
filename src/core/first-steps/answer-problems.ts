import { toBuddhistYear } from '../calendar/buddhist-era.ts';
import { isFiscalYear } from '../calendar/fiscal-year.ts';
import { OFFICE_KINDS } from '../reference/office-kinds.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { AskedSetting, SettingTexts, SignerTexts } from './step-answer.ts';

/** What keeps an answer from being written, and what was probably meant. */
export interface AnswerProblem {
  readonly field: string;
  readonly sentence: string;
  readonly suggestion?: string;
}

const MISSING: readonly (readonly [AskedSetting, string])[] = [
  ['name', 'ใส่ชื่อเต็มของหน่วยงาน'],
  ['kind', 'เลือกประเภทหน่วยงาน'],
  ['place', 'ใส่ชื่อเฉพาะ เช่น หนองแสงดาว'],
  ['district', 'ใส่ชื่ออำเภอ'],
  ['province', 'เลือกจังหวัด'],
];
const OF_WHOLE_PROVINCE = 'องค์การบริหารส่วนจังหวัด';

export function officeProblems(office: SettingTexts): readonly AnswerProblem[] {
  const missing = MISSING.flatMap(([field, sentence]) => {
    const isNeeded = field !== 'district' || office.kind !== OF_WHOLE_PROVINCE;
    return isNeeded && textIn(office, field) === '' ? [{ field, sentence }] : [];
  });
  return [...missing, ...nameProblems(office), ...placeProblems(office), ...districtProblems(office)];
}

/** อบต.หนองแสงดาว → องค์การบริหารส่วนตำบลหนองแสงดาว: the documents print the full name. */
function nameProblems(office: SettingTexts): readonly AnswerProblem[] {
  const name = textIn(office, 'name');
  for (const { name: kind, abbreviations } of OFFICE_KINDS) {
    const short = abbreviations.find((each) => name.startsWith(each));
    if (short === undefined) continue;
    const suggestion = kind + name.slice(short.length).trim();
    return [{ field: 'name', sentence: 'เอกสารพิมพ์ชื่อเต็ม ไม่ใช่ชื่อย่อ', suggestion }];
  }
  return [];
}

function placeProblems(office: SettingTexts): readonly AnswerProblem[] {
  const heads = OFFICE_KINDS.flatMap(({ name, abbreviations }) => [name, ...abbreviations]);
  return withoutHead('place', textIn(office, 'place'), heads, 'ใส่เฉพาะชื่อ ไม่ต้องมีประเภทหน่วยงานนำหน้า');
}

function districtProblems(office: SettingTexts): readonly AnswerProblem[] {
  return withoutHead('district', textIn(office, 'district'), ['อำเภอ', 'อ.'], 'ใส่เฉพาะชื่อ ไม่ต้องมีคำว่า อำเภอ');
}

function withoutHead(
  field: AskedSetting,
  text: string,
  heads: readonly string[],
  sentence: string,
): readonly AnswerProblem[] {
  const head = heads.find((each) => text.startsWith(each));
  const suggestion = head === undefined ? '' : text.slice(head.length).trim();
  return suggestion === '' ? [] : [{ field, sentence, suggestion }];
}

export function timeProblems(time: SettingTexts): readonly AnswerProblem[] {
  return [
    ...yearProblems(textIn(time, 'fiscalYear')),
    ...(textIn(time, 'round') === '' ? [{ field: 'round', sentence: 'เลือกรอบรายงาน' }] : []),
  ];
}

/** ๒๕๖๙ | ปีงบประมาณ พ.ศ. 2569 | 69 → 2569? | 2026 → 2569? */
const YEAR = /^(?:ปีงบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*([0-9]+)$/;

function yearProblems(typed: string): readonly AnswerProblem[] {
  const field = 'fiscalYear';
  if (typed === '') return [{ field, sentence: 'ใส่ปีงบประมาณเป็นปี พ.ศ. สี่หลัก เช่น 2569' }];
  const year = Number(YEAR.exec(toArabicDigits(typed))?.[1]);
  if (isFiscalYear(year)) return [];
  const meant = year < 100 ? 2500 + year : toBuddhistYear(year);
  if (!isFiscalYear(meant)) return [{ field, sentence: `“${typed}” ไม่ใช่ปี พ.ศ. สี่หลัก ใส่ใหม่ เช่น 2569` }];
  const sentence = year < 100 ? 'ใส่ปี พ.ศ. ให้ครบสี่หลัก' : `${typed} เป็นปี ค.ศ. ปีงบประมาณใช้ปี พ.ศ.`;
  return [{ field, sentence, suggestion: String(meant) }];
}

export function signerProblems(signers: readonly SignerTexts[]): readonly AnswerProblem[] {
  return signers.flatMap(({ name }, index) => {
    const inside = /^\((.*)\)$/.exec(name.trim())?.[1]?.trim();
    return inside
      ? [{ field: `name-${index}`, sentence: 'ไม่ต้องใส่วงเล็บ ระบบพิมพ์วงเล็บให้', suggestion: inside }]
      : [];
  });
}

function textIn(texts: SettingTexts, field: AskedSetting): string {
  return (texts[field] ?? '').trim();
}
