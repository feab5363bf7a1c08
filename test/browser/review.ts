import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from './accessible.ts';
import { officerWith, words } from './officer.ts';
import { takePicture } from './picture.ts';

const REVIEW = 'T2';
const MEASURE = 'E2';

test('the ปลัด approves a measure, and an edit of its words takes the approval back', async () => {
  const officer = await officerWith('model-plan');
  const { page } = officer;

  await officer.choose('ส่งให้ปลัดตรวจ');
  assert.match(await officer.windowText(), /รอตรวจ/);
  await officer.closeWindow();
  assert.equal(await words(officer.cell(REVIEW)), 'รอตรวจ');

  await officer.cell(REVIEW).dblclick();
  await takePicture(page, 'review');
  await page.getByLabel('เลือกค่าของช่อง').selectOption('เห็นชอบ');
  await page.locator(`td[data-name="${REVIEW}"]`, { hasText: /^เห็นชอบ$/ }).waitFor();
  await officer.choose('ดูผลการตรวจของปลัด');
  assert.match(await officer.windowText(), /เห็นชอบ/);
  await officer.closeWindow();
  assert.equal(await words(officer.cell(REVIEW)), 'เห็นชอบ');

  await officer.click(officer.cell(MEASURE));
  await officer.type(['มาตรการที่แก้หลังเห็นชอบแล้ว'], 'ArrowRight');
  assert.equal(await words(officer.cell(REVIEW)), 'รอตรวจ');
  await officer.choose('ดูผลการตรวจของปลัด');
  assert.match(await officer.windowText(), /แก้/);
  await officer.closeWindow();
});

test('the ปลัด goes through the measures beside the table with the keyboard alone', async () => {
  const officer = await officerWith('model-plan');
  const { page } = officer;
  await officer.choose('ส่งให้ปลัดตรวจ');
  await officer.closeWindow();
  await officer.choose('ปลัดตรวจทีละมาตรการ');
  const beside = await officer.sidebar();
  await beside.getByText(/มาตรการ 1 จาก/).waitFor();
  await assertAccessible(beside, 'the page of one measure after the other');
  await takePicture(page, 'reviewing');

  await beside.locator('#go').focus();
  await page.keyboard.press('a');
  await beside.locator('#activity', { hasText: 'บันทึก เห็นชอบ' }).waitFor();
  await beside.getByText(/มาตรการ 2 จาก/).waitFor();
  await page.locator(`td[data-name="${REVIEW}"]`, { hasText: /^เห็นชอบ$/ }).waitFor();

  await beside.locator('#next').focus();
  await page.keyboard.press('r');
  await beside.locator('#activity', { hasText: 'ยังไม่ได้บอกว่าต้องแก้อะไร' }).waitFor();
  await assertAccessible(beside, 'the page of a measure after a refusal');
  await beside.locator('#note').fill('ใส่วันที่เผยแพร่');
  await beside.locator('#return').click();
  await beside.locator('#activity', { hasText: 'บันทึก ส่งกลับแก้ไข' }).waitFor();
  await beside.locator('#go').focus();
  await page.keyboard.press('ArrowLeft');
  await beside.getByText(/มาตรการ 2 จาก/).waitFor();
});
