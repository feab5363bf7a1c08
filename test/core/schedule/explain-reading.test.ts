import { expect, test } from '@jest/globals';
import { explainReadings } from '../../../src/core/schedule/explain-reading.ts';
import type { JudgeContext } from '../../../src/core/schedule/judge-duty.ts';
import { judgeMeasure } from '../../../src/core/schedule/judge-measure.ts';

const context: JudgeContext = { fiscalYear: 2569, asOf: { year: 2026, month: 2, day: 1 }, warningDays: 30 };

test.each([
  [{ period: 'ตลอดปีงบประมาณ' }, 'ช่วง ๑ ต.ค. ๒๕๖๘ - ๓๐ ก.ย. ๒๕๖๙ (ใช้ปีงบประมาณของแผน)'],
  [{ period: 'ตั้งแต่เดือนมกราคม ๒๕๖๙ เป็นต้นไป' }, 'ตั้งแต่ ๑ ม.ค. ๒๕๖๙ เป็นต้นไป'],
  [{ monitoring: '๒. ภายในเดือนเมษายน ๒๕๖๙' }, 'ข้อ ๒ ครบกำหนด ๓๐ เม.ย. ๒๕๖๙'],
  [{ monitoring: 'ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม' }, 'ทุก ๖ เดือน ในเดือน เม.ย. ต.ค.'],
  [{ monitoring: 'เดือนละ ๒ ครั้ง' }, 'ทุกเดือน ๒ ครั้ง'],
  [{ monitoring: 'ทุก ๒ สัปดาห์' }, 'ทุก ๒ สัปดาห์'],
  [{ monitoring: 'ทุกวันที่ ๕ ของเดือน' }, 'ทุกเดือน ทุกวันที่ ๕'],
  [{ monitoring: 'รอบ ๖ เดือน' }, 'ครบกำหนด ๓๑ มี.ค. ๒๕๖๙ (ครบกำหนดวันสิ้นรอบ · ใช้ปีงบประมาณของแผน)'],
  [{ steps: 'ภายใน ๑๕ วัน นับแต่วันที่ได้รับเรื่อง' }, 'ภายใน ๑๕ วัน นับจาก “วันที่ได้รับเรื่อง”'],
  [{ completed: '๕ ม.ค. ๖๙, ๖ ก.พ. ๖๙' }, 'ดำเนินการแล้ว ๕ ม.ค. ๒๕๖๙, ๖ ก.พ. ๒๕๖๙'],
  [{ results: '๑. ตั้งแต่เดือนตุลาคม ๒๕๖๘ เป็นต้นไป' }, 'ข้อ ๑ ดำเนินการแล้ว ต.ค. ๒๕๖๘ เป็นต้นไป'],
  [{ period: '๓๑ กันยายน ๒๕๖๙' }, 'อ่าน “๓๑ กันยายน ๒๕๖๙” ไม่ได้: ไม่มีวันที่นี้ในปฏิทิน หมายถึง “๓๐ กันยายน ๒๕๖๙” หรือไม่'],
  [{}, ''],
])('%j is shown as %j', (cells, words) => {
  expect(explainReadings(judgeMeasure(cells, context))).toBe(words);
});
