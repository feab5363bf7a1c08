import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import mammoth from 'mammoth';
import { SETTINGS, type SettingKey } from '../../src/core/plan/settings-tab.ts';
import { assertAccessible } from './accessible.ts';
import { officerWith } from './officer.ts';
import { takePicture } from './picture.ts';

const MOST_CLICKS = 12;
const OFFICE = 'องค์การบริหารส่วนตำบลบึงทองหลาง';

const ANSWERS: Partial<Record<SettingKey, string>> = {
  name: OFFICE,
  kind: 'องค์การบริหารส่วนตำบล',
  kindAbbr: 'อบต.',
  place: 'บึงทองหลาง',
  district: 'ลำไทร',
  province: 'ปทุมธานี',
  fiscalYear: '2568',
  analysedYear: '2567',
  round: '๖ เดือน',
  documentDate: '๑๐ เมษายน ๒๕๖๘',
  memoPhone: '๐ ๒๐๐๐ ๐๑๒๓',
  number: 'ปท ๗๙๙๐๑/',
  department: `สำนักปลัด ${OFFICE}`,
  subject: 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ รอบ ๖ เดือน',
  addressee: `นายก${OFFICE}`,
};

/** From ลำดับ to หลักฐาน, as the columns stand. */
const MEASURE = [
  '๑.',
  'OIT',
  undefined,
  undefined,
  'เผยแพร่คู่มือประชาชนบนเว็บไซต์',
  'รวบรวมคู่มือ แล้วนำขึ้นเว็บไซต์ของหน่วยงาน',
  'สำนักปลัด',
  'ภายในเดือนมกราคม ๒๕๖๘',
  'ปลัดติดตาม ภายในเดือนมกราคม ๒๕๖๘',
  'นำคู่มือขึ้นเว็บไซต์แล้วเมื่อวันที่ ๑๒ มกราคม ๒๕๖๘',
  '๑๒ มกราคม ๒๕๖๘',
  'ประชาชนอ่านคู่มือได้เองโดยไม่ต้องเดินทางมาที่สำนักงาน',
  'ไม่มี',
  'https://www.example.go.th/manual',
];

/** From ลำดับที่ to ตำแหน่ง. */
const SIGNER = [
  '๑',
  'ผู้เสนอ',
  undefined,
  undefined,
  undefined,
  undefined,
  'นางสาวมะลิ ใจงาม',
  'นักวิเคราะห์นโยบายและแผน',
];

test('an officer’s first day: from an empty sheet to the memo in twelve clicks', async () => {
  const officer = await officerWith('empty');
  const { page } = officer;

  await officer.choose('ติดตั้ง/ซ่อมแม่แบบ');
  assert.match(await officer.windowText(), /ติดตั้งแม่แบบเรียบร้อย/);
  await officer.closeWindow();

  await officer.press('ArrowDown');
  await officer.type(MEASURE, 'ArrowRight');
  await officer.openTab('ตั้งค่า');
  await assertAccessible(page.mainFrame(), 'ตั้งค่า');
  await officer.press('ArrowDown', 'ArrowRight');
  await officer.type(
    SETTINGS.map(({ key }) => ANSWERS[key]),
    'ArrowDown',
  );
  await page.evaluate("document.getElementById('grid').scrollTo(0, 0)");
  await takePicture(page, 'settings');
  await officer.openTab('ผู้ลงนาม');
  await officer.press('ArrowDown');
  await officer.type(SIGNER, 'ArrowRight');

  await officer.choose('ตรวจความครบถ้วน');
  assert.match(await officer.windowText(), /ตรวจแล้ว 1 มาตรการ พบ ต้องแก้ 0 ข้อ/);
  await officer.closeWindow();

  await officer.choose('คำนวณสถานะ');
  assert.match(await officer.windowText(), /แล้วเสร็จ\S*: 1/);
  await officer.closeWindow();

  await officer.choose('สร้างบันทึกข้อความ');
  assert.match(await officer.windowText(), /สร้างเอกสารแล้ว 1 ไฟล์/);
  await officer.closeWindow();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    officer.click(page.locator('#files').getByRole('link', { name: /^ดาวน์โหลด/ })),
  ]);
  assert.match(download.suggestedFilename(), /\.docx$/);
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(await download.path()) });
  assert.match(value, /บันทึกข้อความ/);
  assert(value.includes(OFFICE));

  assert(officer.clicks <= MOST_CLICKS, `${officer.clicks} clicks`);
});
