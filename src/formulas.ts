// Functions for formulas. Their comments are Thai because Sheets shows them as help while a formula is typed;
// the build carries them into the bundle.
import { dateInThai, digitsInThai, dueOfText, statusOfCells } from './app/custom-functions.ts';
import { type FormulaInput, spill } from './google/spill.ts';

/**
 * สถานะของมาตรการ จากข้อความระยะเวลา การกำกับติดตาม ผล และวันที่ดำเนินการ ใส่เป็นช่วงเพื่อคำนวณทีเดียวทั้งคอลัมน์ได้
 *
 * @param {H2:H} period ระยะเวลาดำเนินการ
 * @param {I2:I} monitoring การกำกับติดตาม/กำหนดแล้วเสร็จ
 * @param {J2:J} results ผลการดำเนินการ
 * @param {K2:K} completed วันที่ดำเนินการ
 * @param {2569} fiscalYear ปีงบประมาณ พ.ศ.
 * @param {TODAY()} asOf ณ วันที่ (เว้นว่างคือวันนี้)
 * @return ข้อความสถานะ เช่น แล้วเสร็จตามกำหนด
 * @customfunction
 */
export function ITA_STATUS(
  period: FormulaInput,
  monitoring: FormulaInput,
  results: FormulaInput,
  completed: FormulaInput,
  fiscalYear: FormulaInput,
  asOf: FormulaInput,
): string | string[][] {
  return spill([period, monitoring, results, completed, fiscalYear, asOf], (row, { today }) =>
    statusOfCells(row, today()),
  );
}

/**
 * วันครบกำหนดวันแรกที่อ่านได้จากข้อความ เช่น ภายในเดือนเมษายน ๒๕๖๙
 *
 * @param {I2:I} text ข้อความกำหนดเวลา
 * @param {2569} fiscalYear ปีงบประมาณ พ.ศ.
 * @return วันที่ หรือช่องว่างถ้าไม่มีกำหนดเวลาในข้อความ
 * @customfunction
 */
export function ITA_DUE(text: FormulaInput, fiscalYear: FormulaInput): Date | '' | (Date | '')[][] {
  return spill([text, fiscalYear], (row, { toInstant }) => {
    const due = dueOfText(row);
    return due ? toInstant(due) : '';
  });
}

/**
 * วันที่เป็นภาษาไทย ปี พ.ศ. เลขไทย
 *
 * @param {A2:A} date วันที่ หรือข้อความที่เป็นวันที่
 * @param {"ยาว"} form ยาว สั้น พ.ศ. หรือ ทางการ
 * @return ข้อความ เช่น ๓ เมษายน ๒๕๖๙
 * @customfunction
 */
export function THAI_DATE(date: FormulaInput, form: FormulaInput): string | string[][] {
  return spill([date, form], (row) => dateInThai(row));
}

/**
 * เปลี่ยนเลขอารบิกเป็นเลขไทย
 *
 * @param {A2:A} value ตัวเลขหรือข้อความ
 * @return ข้อความที่เป็นเลขไทย
 * @customfunction
 */
export function THAI_DIGITS(value: FormulaInput): string | string[][] {
  return spill([value], (row) => digitsInThai(row));
}
