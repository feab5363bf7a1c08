import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from './accessible.ts';
import { type Officer, officerWith, words } from './officer.ts';
import { takePicture } from './picture.ts';

/** Two grey points above each other. */
const EMBLEM = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAAAAAC86un7AAAADElEQVR4nGNoYGgAAAIEAQHNMi3gAAAAAElFTkSuQmCC',
  'base64',
);
const PICTURES: Readonly<Record<string, string>> = {
  ตรวจความครบถ้วน: 'check',
  ใครค้างอะไร: 'who-owes',
};

/** Chooses an item, and answers yes to what it asks. */
async function chooseAndAgree(officer: Officer, item: string): Promise<void> {
  const { page } = officer;
  await page.locator('#menus .opener').click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  const yes = page.getByRole('button', { name: 'ใช่', exact: true });
  const shown = page.locator('dialog iframe, #sidebar iframe');
  await yes.or(shown).waitFor();
  while (await yes.isVisible()) {
    await assertAccessible(page.mainFrame(), `the question of ${item}`);
    await yes.click();
    await yes.or(shown).waitFor();
  }
}

for (const plan of ['model-plan', 'ten-measures-no-period']) {
  test(`axe-core finds nothing in the menu and in the window of each of its items, with ${plan}`, async () => {
    const officer = await officerWith(plan);
    const { page } = officer;
    await page.locator('#menus .opener').click();
    await assertAccessible(page.mainFrame(), 'the open menu');
    if (plan === 'model-plan') await takePicture(page, 'menu');
    const items = await page.getByRole('menuitem').allTextContents();
    assert(items.length > 10);
    await page.keyboard.press('Escape');
    for (const item of items) {
      await chooseAndAgree(officer, item);
      const isBeside = await page.locator('#sidebar').isVisible();
      const shown = await (isBeside ? officer.sidebar() : officer.window());
      assert.match(await words(shown.locator('main')), /[ก-๙]/);
      await assertAccessible(shown, `the page of ${item}`);
      const picture = PICTURES[item];
      if (picture && plan !== 'model-plan') await takePicture(page, picture);
      await (isBeside ? officer.closeSidebar() : officer.closeWindow());
    }
  });
}

test('axe-core finds nothing in any state of the upload window', async () => {
  const officer = await officerWith('model-plan');
  const { page } = officer;
  await officer.choose('แบบ ตรา และรูปของหน่วยงาน');
  const window = await officer.window();
  await assertAccessible(window, 'the upload window at first');
  await takePicture(page, 'upload');

  const emblem = window.locator('input[data-kind="emblem"]');
  await emblem.setInputFiles({ name: 'ตรา.png', mimeType: 'image/png', buffer: EMBLEM });
  await window.locator('#activity', { hasText: 'แล้ว' }).waitFor();
  await assertAccessible(window, 'the upload window with an emblem');

  const memo = window.locator('input[data-kind="memo"]');
  await memo.setInputFiles({ name: 'แบบ.docx', mimeType: 'application/zip', buffer: Buffer.from('PK') });
  await window.locator('#activity', { hasText: 'ยังไม่ได้เก็บไฟล์' }).waitFor();
  await assertAccessible(window, 'the upload window with what is wrong');

  await page.route('**/run', () => undefined);
  await window.locator('button[data-action="remove"]').first().click();
  await window.locator('#activity', { hasText: 'กำลังเอา' }).waitFor();
  await assertAccessible(window, 'the upload window at work');
});

test('a document is shown on the page without leaving the machine', async () => {
  const officer = await officerWith('model-plan');
  const { page } = officer;
  await officer.choose('สร้างบันทึกข้อความ');
  await officer.closeWindow();
  await page.locator('#files').getByRole('button', { name: /^ดู/ }).click();
  const preview = await officer.window();
  await preview.getByText('บันทึกข้อความ').first().waitFor();
  await takePicture(page, 'memo');
});
