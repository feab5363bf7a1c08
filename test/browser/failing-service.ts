import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ExcelJS from 'exceljs';
import { assertAccessible } from './accessible.ts';
import { officerWith, words } from './officer.ts';

/** The workbook of the page with a rule of somebody's on every สถานะ, which takes none of our words. */
async function withRule(workbook: Buffer): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook as never);
  const sheet = book.getWorksheet('มาตรการ');
  for (let row = 2; row <= 9; row += 1) {
    const cell = sheet?.getCell(`P${row}`);
    if (cell)
      cell.dataValidation = { type: 'list', formulae: ['"ก,ข"'], showErrorMessage: true, errorStyle: 'stop' };
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('a service that refuses to write is told in a Thai sentence with what to do', async () => {
  const officer = await officerWith('model-plan');
  const { page } = officer;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'ดาวน์โหลด .xlsx' }).click(),
  ]);
  const buffer = await withRule(readFileSync(await download.path()));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('#own').setInputFiles({ name: 'แผนที่มีกฎ.xlsx', mimeType, buffer });
  await page.locator('#title', { hasText: 'แผนที่มีกฎ.xlsx' }).waitFor();
  await officer.choose('คำนวณสถานะ');
  assert.match(await officer.windowText(), /มีเซลล์ที่ตั้งกฎไว้ไม่รับค่าที่ระบบเขียน .*ลบกฎการตรวจสอบข้อมูลของเซลล์นั้น/s);
  await assertAccessible(await officer.window(), 'the window of the refusing service');
});

test('a program that has stopped is told in a Thai sentence, and the sheet stays on the screen', async () => {
  const officer = await officerWith('model-plan');
  const { page } = officer;
  await officer.serving.close();
  await officer.choose('ตรวจความครบถ้วน');
  assert.match(await words(page.locator('#toasts .bad')), /ติดต่อโปรแกรมไม่ได้.*เปิดใหม่/);
  assert.match(await words(officer.cell('E1')), /มาตรการ\/แนวทาง/);
  await assertAccessible(page.mainFrame(), 'the page of the stopped program');
});

test('a call of the upload window that breaks off is told there in a Thai sentence', async () => {
  const officer = await officerWith('model-plan');
  const { page } = officer;
  await officer.choose('แบบ ตรา และรูปของหน่วยงาน');
  const window = await officer.window();
  await page.route('**/run', (route) => route.abort());
  await window.locator('button[data-action="download"]').first().click();
  await window.locator('#activity', { hasText: 'ทำไม่สำเร็จ' }).waitFor();
  assert.match(await words(window.locator('#activity')), /ติดต่อโปรแกรมไม่ได้/);
  await assertAccessible(window, 'the upload window after a failure');
});
