import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from './accessible.ts';
import { officerWith, words } from './officer.ts';
import { takePicture } from './picture.ts';

test('five questions lead from an empty sheet to a plan, and are taken up where they were left', async () => {
  const officer = await officerWith('empty');
  const { page } = officer;
  await officer.choose('เริ่มต้นใช้งาน');
  let beside = await officer.sidebar();
  await assertAccessible(beside, 'the first question');
  await takePicture(page, 'first-steps');
  await beside.locator('#name').fill('องค์การบริหารส่วนตำบลบึงทองหลาง');
  await beside.locator('#kind').selectOption({ label: 'องค์การบริหารส่วนตำบล' });
  await beside.locator('#place').fill('บึงทองหลาง');
  await beside.locator('#district').fill('ลำไทร');
  await beside.locator('#province').selectOption({ label: 'ปทุมธานี' });
  await beside.locator('#save').click();
  await beside.getByText('ข้อ 2 จาก 5').waitFor();

  await officer.closeSidebar();
  await officer.choose('เริ่มต้นใช้งาน');
  beside = await officer.sidebar();
  await beside.getByText('ข้อ 2 จาก 5').waitFor();
  await beside.locator('#fiscalYear').fill('2026');
  await beside.locator('#fiscalYear').press('Enter');
  await beside.locator('#fiscalYear-problem').waitFor();
  await assertAccessible(beside, 'the second question with a Gregorian year');
  await beside.locator('#fiscalYear-use').click();
  assert.equal(await beside.locator('#fiscalYear').inputValue(), '2569');
  await beside.locator('input[name="round"]').first().check();
  await beside.locator('#save').click();
  await beside.getByText('ข้อ 3 จาก 5').waitFor();

  await beside.locator('input[name="form"]').first().check();
  await assertAccessible(beside, 'the third question');
  await beside.locator('#save').click();
  await beside.getByText('ข้อ 4 จาก 5').waitFor();
  await assertAccessible(beside, 'the fourth question');
  await beside.locator('#skip').click();
  await beside.locator('#samples').click();
  await beside.getByText('พร้อมใช้งาน').waitFor();
  await assertAccessible(beside, 'the end of the questions');
  await beside.locator('#go-มาตรการ').click();
  await officer.cell('E2').filter({ hasText: 'ข้อความตัวอย่าง' }).waitFor();
});

test('documents are chosen and made beside the table, one after the other, and opened from there', async () => {
  const officer = await officerWith('ten-measures-no-period');
  const { page } = officer;
  await officer.choose('เลือกและสร้างเอกสาร');
  const beside = await officer.sidebar();
  await assertAccessible(beside, 'the page of documents');
  await beside.locator('#make').click();
  await beside.locator('#anyway').waitFor();
  await assertAccessible(beside, 'the page of documents with what is to be corrected');
  await beside.locator('#anyway').click();
  await beside.getByRole('link', { name: /^เปิด บันทึกข้อความ/ }).waitFor();
  await beside.getByRole('link', { name: /^เปิด รายงาน/ }).waitFor();
  await beside.locator('#make:not([disabled])').waitFor();
  await assertAccessible(beside, 'the page of documents when they are made');
  await takePicture(page, 'documents');

  await beside.getByRole('link', { name: /^เปิด บันทึกข้อความ/ }).click();
  await (await officer.window()).getByText('บันทึกข้อความ').first().waitFor();
  await officer.closeWindow();
  assert.match(await words(page.locator('#files')), /บันทึกข้อความ.*รายงาน|รายงาน.*บันทึกข้อความ/s);
});
