import type { StatusColour } from './ports.ts';

/** Each status keeps its word; the colour only helps the eye. Dark text on light ground, contrast above 7:1. */
export const STATUS_COLOURS: readonly StatusColour[] = [
  { word: 'แล้วเสร็จตามกำหนด', background: '#ceead6', text: '#0d4a1f' },
  { word: 'แล้วเสร็จล่าช้า', background: '#e4f0d0', text: '#3b4a0d' },
  { word: 'ครบตามรอบ', background: '#d2f1ef', text: '#0b4744' },
  { word: 'อยู่ระหว่างดำเนินการ', background: '#d2e3fc', text: '#123a75' },
  { word: 'ยังไม่ถึงกำหนด', background: '#eceff1', text: '#37414a' },
  { word: 'ใกล้ครบกำหนด', background: '#feefc3', text: '#5c3d00' },
  { word: 'ขาดบางรอบ', background: '#fde0c8', text: '#6b2f00' },
  { word: 'เกินกำหนด', background: '#fad2cf', text: '#7a1008' },
  { word: 'ไม่ระบุกำหนดเวลา', background: '#f1eef6', text: '#45355e' },
  { word: 'อ่านกำหนดเวลาไม่ได้', background: '#f6dcf0', text: '#6a1250' },
];
