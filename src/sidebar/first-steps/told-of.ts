import type { AnsweredStep } from '../../app/answer-step.ts';
import { shorten } from '../../core/rules/text/shorten.ts';

/** What an answer did to the sheet; whatever of the office's own was replaced is named. */
export function toldOf({ hasInstalled, changed, setAside, samples }: AnsweredStep): string {
  const filled = changed.filter(({ before }) => before === '').map(({ what }) => what);
  const replaced = changed.filter(({ before }) => before !== '');
  const sentences = [
    ...(hasInstalled ? ['ติดตั้งแม่แบบแล้ว'] : []),
    ...(filled.length > 0 ? [`บันทึก ${filled.join(' ')} แล้ว`] : []),
    ...replaced.map(({ what, before, after }) => `เปลี่ยน ${what} จาก ${quoted(before)} เป็น ${quoted(after)}`),
    ...(setAside > 0 ? [`ข้อความเดิม ${setAside} แถว ย้ายไปอยู่ในแผ่น ข้อความเดิม`] : []),
    ...(samples > 0 ? [`ใส่มาตรการตัวอย่าง ${samples} ข้อแล้ว`] : []),
    ...(replaced.length > 0 || setAside > 0 ? ['หากไม่ต้องการ ใช้เมนู คืนค่าล่าสุด'] : []),
  ];
  return sentences.length > 0 ? sentences.join(' · ') : 'ตรงกับในชีตอยู่แล้ว ไม่มีอะไรเปลี่ยน';
}

function quoted(text: string): string {
  return text === '' ? 'ช่องว่าง' : `“${shorten(text, 40)}”`;
}
