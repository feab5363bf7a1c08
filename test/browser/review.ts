import { strict as assert } from 'node:assert';
import { test } from 'node:test';
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
