import { describeKilled, menu, opened, page, put } from './killed.ts';

const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAAAAAC86un7AAAADElEQVR4nGNoYGgAAAIEAQHNMi3gAAAAAElFTkSuQmCC';
const TABLE = [
  ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
  ['๓', 'ทบทวนคู่มือ', 'กองช่าง', 'ภายในเดือนมีนาคม ๒๕๖๙'],
  ['๔', 'จัดประชุม', 'สำนักปลัด', 'ทุกไตรมาส'],
];

describeKilled([
  { name: 'คำนวณสถานะ', run: page('runStatus') },
  { name: 'ตรวจความครบถ้วน', run: page('runCheck') },
  { name: 'สร้างเอกสาร', run: page('runDocuments', ['report']) },
  { name: 'อัปเดตหน้าสรุป', run: menu('menuSummary'), makes: ['สรุป'] },
  { name: 'ทำแผ่นของแต่ละส่วนราชการ', run: menu('menuUnits'), makes: ['สำนักปลัด', 'กองคลัง'] },
  {
    name: 'ซ่อมแม่แบบ',
    run: menu('menuInstall'),
    prepare: (book) => {
      book.sheets.splice(
        book.sheets.findIndex(({ name }) => name === 'หลักฐาน'),
        1,
      );
      put(book, 'มาตรการ', 1, 13, 'ช่องของเรา');
    },
  },
  {
    name: 'นำเข้าตาราง',
    run: menu('menuImport'),
    prepare: (book) => {
      opened(book).menu('menuImport');
      TABLE.forEach((line, row) => {
        line.forEach((text, column) => {
          put(book, 'นำเข้า', row + 1, column + 1, text);
        });
      });
    },
  },
  { name: 'เก็บรูปหลักฐาน', run: page('runKeepPicture', { row: 2, caption: '' }, PICTURE) },
  { name: 'เก็บตรา', run: page('runKeepFile', 'emblem', PICTURE) },
  {
    name: 'กำหนดวันเอง',
    run: page('runSetDue', { row: 2, title: 'เผยแพร่', date: '2026-05-29' }),
  },
]);
