import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from './accessible.ts';
import { anotherWindow, officerWith, words } from './officer.ts';
import { takePicture } from './picture.ts';

test('an officer goes through what is to be corrected beside the table, with the keyboard alone', async () => {
  const officer = await officerWith('ten-measures-no-period');
  const { page } = officer;
  await officer.choose('แก้ทีละข้อ');
  const beside = await officer.sidebar();
  await beside.getByText('เรื่องของทั้งแผน').waitFor();
  await assertAccessible(beside, 'the page of findings');
  await takePicture(page, 'findings');

  const first = beside.getByRole('button', { name: /^ไปที่ มาตรการ ช่อง/ }).first();
  const cell = /ช่อง ([A-Z]+[0-9]+)/.exec(await words(first))?.[1];
  await first.focus();
  await page.keyboard.press('Enter');
  await page.locator('#place', { hasText: new RegExp(`^${cell}$`) }).waitFor();

  await beside.locator('#see-error').focus();
  await page.keyboard.press('Space');
  await beside.locator('#see-error:not(:checked)').waitFor();
  assert.equal(await beside.locator('.mark.error', { hasText: 'ต้องแก้' }).count(), 0);

  const exempt = beside.getByRole('button', { name: /^ยกเว้นข้อนี้ [A-Z]+-[0-9]+ มาตรการ ช่อง/ }).first();
  await exempt.focus();
  await page.keyboard.press('Enter');
  await beside.locator('#reason').fill('ตกลงกันในที่ประชุมแล้ว');
  await assertAccessible(beside, 'the page of findings while a reason is written');
  await beside.locator('#reason').press('Enter');
  await beside.locator('#activity', { hasText: 'แล้ว' }).waitFor();
  await beside.getByText('ที่ยกเว้นไว้ 1 ข้อ').waitFor();
  await assertAccessible(beside, 'the page of findings with an exemption');
});

test('a page beside the table says in Thai that Google could not be reached, and goes on', async () => {
  const officer = await officerWith('model-plan');
  const { page } = officer;
  await officer.choose('แก้ทีละข้อ');
  const beside = await officer.sidebar();
  await page.route('**/run', (route) =>
    route.fulfill({ status: 200, json: { error: 'NetworkError: HTTP 0' } }),
  );
  await beside.locator('#again').click();
  await beside.locator('#activity', { hasText: 'ติดต่อ Google ไม่สำเร็จ' }).waitFor();
  await assertAccessible(beside, 'the page of findings after a failure');
  await page.unroute('**/run');
  await beside.locator('#again').click();
  await beside.locator('#activity', { hasText: 'ตรวจใหม่แล้ว' }).waitFor();
});

test('two windows at once: what was changed in the other is told, and nothing is written beside it', async () => {
  const officer = await officerWith('ten-measures-no-period');
  await officer.choose('แก้ทีละข้อ');
  const beside = await officer.sidebar();
  await beside
    .getByRole('button', { name: /^ยกเว้นข้อนี้ [A-Z]+-[0-9]+ มาตรการ ช่อง [A-Z]+2$/ })
    .first()
    .click();
  await beside.locator('#reason').fill('เหตุผล');

  const colleague = await anotherWindow(officer);
  await colleague.locator('#grid td[data-name="E2"]').click();
  await colleague.keyboard.press('F2');
  await colleague.keyboard.press('Control+A');
  await colleague.keyboard.insertText('มาตรการที่เปลี่ยนชื่อแล้ว');
  await colleague.keyboard.press('Enter');
  await colleague.locator('#grid td[data-name="E2"]:not(.editing)', { hasText: 'เปลี่ยนชื่อแล้ว' }).waitFor();

  await beside.locator('#keep').click();
  await beside.locator('#activity', { hasText: 'ชีตเปลี่ยนไปตั้งแต่เปิดแถบนี้' }).waitFor();
  await beside.locator('#cancel').click();
  await beside.locator('#again').click();
  await beside.locator('#activity', { hasText: 'ตรวจใหม่แล้ว' }).waitFor();
  await beside.getByText('มาตรการที่เปลี่ยนชื่อแล้ว').first().waitFor();
});
