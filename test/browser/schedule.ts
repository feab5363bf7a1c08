import { test } from 'node:test';
import { assertAccessible } from './accessible.ts';
import { officerWith } from './officer.ts';

test('an officer gives a day by hand beside the table, with the keyboard alone, and takes it away', async () => {
  const officer = await officerWith('ten-measures-no-period');
  const { page } = officer;
  await officer.choose('ปฏิทินงาน');
  const beside = await officer.sidebar();
  await beside.locator('#today').waitFor();
  await assertAccessible(beside, 'the schedule');

  await beside.locator('#to-today').focus();
  await page.keyboard.press('Enter');
  await beside.locator('#today:focus').waitFor();

  const opener = beside.getByRole('button', { name: /^ระบุวันเอง มาตรการที่ 1 / }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  // The first list stands in for the button and has the keyboard; ยกเลิก gives it back.
  await beside.locator('select[data-part="day"]:focus').waitFor();
  await assertAccessible(beside, 'the schedule while a day is chosen');
  await beside.locator('#cancel').focus();
  await page.keyboard.press('Enter');
  await beside.locator('button[data-action="correct"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await beside.locator('#due-month').focus();
  await beside.locator('#due-month').selectOption({ label: 'มิถุนายน' });
  await beside.locator('#due-month:focus').waitFor();
  await beside.locator('select[data-part="day"]').selectOption('15');
  await beside.locator('#keep').focus();
  await page.keyboard.press('Enter');
  await beside.locator('#activity', { hasText: 'มาตรการที่ 1 ครบกำหนด 15 มิถุนายน' }).waitFor();
  await assertAccessible(beside, 'the schedule with a day given by hand');

  await beside.getByRole('button', { name: /^แก้วันที่ระบุเอง มาตรการที่ 1 / }).click();
  await beside.locator('#clear').click();
  await beside.locator('#activity', { hasText: 'ล้างวันที่ระบุเอง' }).waitFor();
  await beside
    .getByRole('button', { name: /^ระบุวันเอง มาตรการที่ 1 / })
    .first()
    .waitFor();
});
