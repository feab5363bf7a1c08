import type { DigestSending } from './send-digest.ts';

/** What came of sending, for ประวัติ, for the window and for whoever looks later. */
export function digestWords(sending: DigestSending, isRetried: boolean): string {
  const { mails, sent, refused, left, quota, detail } = sending;
  if (mails === 0) return 'ไม่มีงานค้าง จึงไม่ได้ส่งอีเมล';
  const why =
    detail === undefined
      ? `โควตาอีเมลของบัญชีนี้วันนี้เหลือ ${Math.max(0, quota)} ฉบับ ต้องใช้คนละ ${mails} ฉบับ`
      : detail;
  const again = isRetried ? 'จะส่งให้ในรอบถัดไป' : 'กด ส่งตอนนี้ อีกครั้งวันพรุ่งนี้';
  return [
    sent.length > 0 ? `ส่งแล้ว ${sent.length} คน คนละ ${mails} ฉบับ: ${sent.join(', ')}` : 'ยังไม่ได้ส่งให้ใคร',
    ...(refused.length > 0 ? [`Google ไม่รับที่อยู่ ${refused.join(', ')} แก้ในแผ่น ตั้งค่า`] : []),
    ...(left.length > 0 ? [`ยังไม่ได้ส่งถึง ${left.join(', ')} เพราะ ${why} ${again}`] : []),
  ].join(' · ');
}
