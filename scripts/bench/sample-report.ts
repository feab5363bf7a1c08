import type { ReportContent, TableRow } from '../../src/docx/index.ts';

const HEADINGS = ['มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การกำกับติดตาม', 'ผลการดำเนินการ', 'ผลลัพธ์'];
const WORDS = [
  ...['จัดทำ', 'เผยแพร่', 'ทบทวน', 'รายงาน', 'ประชุม', 'ชี้แจง', 'กำกับ', 'ติดตาม', 'ประเมิน', 'มอบหมาย'],
  ...['ข้อมูล', 'คู่มือ', 'ประกาศ', 'แผนงาน', 'งบประมาณ', 'บุคลากร', 'ประชาชน', 'ผู้บริหาร', 'เว็บไซต์', 'ข้อร้องเรียน'],
  ...['อย่างต่อเนื่อง', 'ให้ครบถ้วน', 'ตามระเบียบ', 'ในพื้นที่', 'ทุกขั้นตอน', 'ด้วยความโปร่งใส', 'ต่อสาธารณะ', 'พร้อมหลักฐาน'],
];
/** Letters of each cell, so that a row has about 609, as rows of real plans do. */
const LETTERS = [70, 190, 30, 27, 110, 130, 52];

/** A stream of figures that is the same on every machine. */
function figures(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

function phrase(letters: number, figure: (below: number) => number): string {
  let text = '';
  while (text.length < letters) {
    text += WORDS[figure(WORDS.length)] ?? '';
    if (figure(6) === 0) text += ` ${figure(3000)} `;
  }
  return text.slice(0, letters).trim();
}

function row(number: number): TableRow {
  const figure = figures(number + 1);
  const texts = LETTERS.map((letters) => phrase(letters, figure));
  const [measure = '', steps = '', ...others] = texts;
  const third = Math.floor(steps.length / 3);
  const numbered = `๑. ${steps.slice(0, third)}\n๒. ${steps.slice(third, 2 * third)}\n๓. ${steps.slice(2 * third)}`;
  const cells = [`${number + 1}. ${measure}`, numbered, ...others];
  cells[5] = `${cells[5]}\nดำเนินการเมื่อวันที่ ${1 + figure(28)} มีนาคม 2569`;
  return { kind: 'cells', cells: cells.map((text) => ({ text })) };
}

/** A report of seven columns: about 609 letters and three line breaks a row, no two rows alike. */
export function sampleReport(rows: number): ReportContent {
  return {
    about: { title: 'รายงานผล', organisation: 'เทศบาลตำบลทุ่งแสง', subject: 'รายงานผลการดำเนินการ' },
    look: { font: 'Sarabun', digits: 'thai' },
    coverLines: [],
    title: 'รายงานผลการดำเนินการตามมาตรการ',
    table: {
      columns: HEADINGS.map((heading) => ({ heading, share: 1 / HEADINGS.length })),
      rows: Array.from({ length: rows }, (_, index) => row(index)),
    },
  };
}
