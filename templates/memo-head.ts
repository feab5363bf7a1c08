import { Paragraph, TextRun } from 'docx';
import { gridTable } from './grid-table.ts';
import { textWidth } from './paper.ts';
import { line, raw } from './tagged.ts';

const EMBLEM = 850;
const LABEL_ENDS = { department: 1470, number: 340, date: 5200, subject: 640 };
const DATE_STARTS = 4540;

const label = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, style: 'FieldLabel' })] });

/** The space in the label's size gives both cells the same base line, whoever draws them. */
const value = (tag: string): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: '\u00a0', style: 'FieldLabel' }), new TextRun(`{${tag}}`)],
  });

/** The head of the state's memo paper: a box for the emblem, the title, four fields on dotted lines. */
export const memoHead = gridTable([
  {
    height: EMBLEM,
    cells: [
      { end: EMBLEM, content: [raw('emblem')] },
      { end: textWidth - EMBLEM, content: [line('Title', 'บันทึกข้อความ')] },
      { end: textWidth, content: [line('Normal', '')] },
    ],
  },
  {
    cells: [
      { end: LABEL_ENDS.department, content: [label('ส่วนราชการ')] },
      { end: textWidth, content: [value('department')], lined: true },
    ],
  },
  {
    cells: [
      { end: LABEL_ENDS.number, content: [label('ที่')] },
      { end: DATE_STARTS, content: [value('number')], lined: true },
      { end: LABEL_ENDS.date, content: [label('วันที่')] },
      { end: textWidth, content: [value('date')], lined: true },
    ],
  },
  {
    cells: [
      { end: LABEL_ENDS.subject, content: [label('เรื่อง')] },
      { end: textWidth, content: [value('subject')], lined: true },
    ],
  },
]);
