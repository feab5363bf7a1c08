import type { MemoContent, ReportContent, Step, TableRow } from '../../src/docx/index.ts';

const about = { title: 'ชื่อเอกสาร', organisation: 'เทศบาลตำบลทุ่งแสง', subject: 'เรื่องของเอกสาร' };
const look = { font: 'Sarabun', digits: 'arabic' } as const;

export const sampleStep = (changes: Partial<Step> = {}): Step => ({
  dottedLines: 0,
  decisionOptions: [],
  name: 'นายสมหวัง ตั้งใจ',
  position: 'นิติกร',
  ...changes,
});

export const sampleMemo = (changes: Partial<MemoContent> = {}): MemoContent => ({
  about,
  look,
  department: 'สำนักปลัด',
  number: 'ทส 52000/',
  date: '1 เมษายน 2567',
  subject: 'รายงานผล',
  addressee: 'นายกเทศมนตรี',
  sections: [],
  steps: [],
  sectionsAfterTable: [],
  ...changes,
});

export const cells = (...texts: readonly string[]): TableRow => ({
  kind: 'cells',
  cells: texts.map((text) => ({ text })),
});

export const columns = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ heading: `หัวข้อ ${index + 1}`, share: 1 / count }));

export const sampleReport = (changes: Partial<ReportContent> = {}): ReportContent => ({
  about,
  look,
  coverLines: [],
  table: { columns: columns(2), rows: [cells('ก', 'ข')] },
  ...changes,
});

/** A report whose only cell holds this text. */
export const reportOf = (text: string): ReportContent =>
  sampleReport({ table: { columns: columns(1), rows: [cells(text)] } });
