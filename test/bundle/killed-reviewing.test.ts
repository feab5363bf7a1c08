import type { Host } from '../../local/host.ts';
import { FORM_NAMES, SETTINGS } from '../../src/core/plan/settings-tab.ts';
import { describeKilled, menu, opened, put } from './killed.ts';

/** As a page beside the sheet knows it when somebody presses its button. */
const judged = (host: Host) => {
  const { items } = host.run('runReviewing') as { readonly items: readonly { readonly print: string }[] };
  return host.run('runJudge', { row: 2, print: items[1]?.print, state: 'ส่งกลับแก้ไข', note: 'เพิ่มวันที่' });
};
const exempted = (host: Host) => {
  const exemption = { rule: 'REQ-003', row: 2, title: 'เผยแพร่', reason: 'ตกลงกันแล้ว' };
  return host.run('runExempt', exemption);
};

describeKilled([
  { name: 'ส่งให้ปลัดตรวจ', run: menu('menuSubmit') },
  { name: 'ส่งให้ปลัดตรวจทางอีเมล', run: menu('menuSubmitMail') },
  { name: 'ดูผลการตรวจของปลัด', run: menu('menuReviews') },
  { name: 'บันทึกผลการตรวจ', run: judged },
  { name: 'ยกเว้นข้อ', run: exempted },
  {
    name: 'ใช้แบบเอกสารที่เลือก',
    run: menu('menuForm'),
    prepare: (book) =>
      put(book, 'ตั้งค่า', SETTINGS.findIndex(({ key }) => key === 'form') + 2, 2, FORM_NAMES[1] ?? ''),
    makes: ['ข้อความเดิม'],
  },
  {
    name: 'คืนค่าล่าสุด',
    run: menu('menuUndo'),
    prepare: (book) => opened(book).menu('menuSubmit'),
  },
  {
    name: 'คืนค่าแบบเอกสารเดิม',
    run: menu('menuUndo'),
    prepare: (book) => {
      put(book, 'ตั้งค่า', SETTINGS.findIndex(({ key }) => key === 'form') + 2, 2, FORM_NAMES[1] ?? '');
      opened(book).menu('menuForm');
    },
  },
  {
    name: 'ตอบคำถามแรก',
    run: (host) => {
      const { settings } = host.run('runFirstSteps') as {
        readonly settings: readonly { readonly key: string; readonly text: string }[];
      };
      const seen = Object.fromEntries(settings.map(({ key, text }) => [key, text]));
      const values = { ...seen, name: 'เทศบาลตำบลบ้านใหม่', place: 'บ้านใหม่', kindAbbr: 'ทต.' };
      return host.run('runAnswerStep', { step: 'office', values, seen });
    },
  },
]);
