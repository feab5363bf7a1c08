import { strict as assert } from 'node:assert';
import { after } from 'node:test';
import { type Browser, chromium, type Frame, type Locator, type Page } from 'playwright-core';
import { type Serving, serve } from '../../local/play/serve.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SIZE = { width: 900, height: 620 };

let browser: Browser | undefined;
const open: Serving[] = [];
after(async () => {
  await browser?.close();
  await Promise.all(open.map((serving) => serving.close()));
});

/** Someone at the screen: what they click is counted, what they type is not. */
export interface Officer {
  readonly page: Page;
  readonly serving: Serving;
  readonly clicks: number;
  click(what: Locator): Promise<void>;
  /** Opens the menu and chooses an item: two clicks. */
  choose(item: string): Promise<void>;
  openTab(name: string): Promise<void>;
  cell(name: string): Locator;
  /** Presses keys in the table. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types texts into the cell that is chosen and on from it; where a text is undefined, nothing. */
  type(texts: readonly (string | undefined)[], step: 'ArrowDown' | 'ArrowRight'): Promise<void>;
  /** The window of the bundle that is open. */
  window(): Promise<Frame>;
  windowText(): Promise<string>;
  /** The page of the bundle that is open beside the table. */
  sidebar(): Promise<Frame>;
  closeSidebar(): Promise<void>;
  closeWindow(): Promise<void>;
}

/** What a place says. */
export const words = async (place: Locator): Promise<string> => (await place.textContent()) ?? '';

/** Opens the playground in a browser of its own, with one of its plans. */
export async function officerWith(plan: string): Promise<Officer> {
  browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? '', args: ARGUMENTS });
  const serving = await serve(undefined, (text) => process.stderr.write(text));
  open.push(serving);
  const page = await browser.newPage({ viewport: SIZE, acceptDownloads: true });
  page.setDefaultTimeout(15_000);
  const { origin } = new URL(serving.url);
  await page.route(
    (url) => url.origin !== origin,
    (route) => {
      assert.fail(`the page asked for ${route.request().url()}`);
    },
  );
  await page.goto(serving.url);
  await page.locator('#example').selectOption(plan);
  await atRest(page);

  let clicks = 0;
  const officer: Officer = {
    page,
    serving,
    get clicks() {
      return clicks;
    },
    async click(what) {
      clicks += 1;
      await what.click();
    },
    async choose(item) {
      await officer.click(page.locator('#menus .opener'));
      await officer.click(page.getByRole('menuitem', { name: item, exact: true }));
      await atRest(page);
    },
    async openTab(name) {
      const before = await words(officer.cell('A1'));
      await officer.click(page.getByRole('tab', { name, exact: true }));
      await officer.cell('A1').filter({ hasNotText: before }).waitFor();
    },
    cell: (name) => page.locator(`#grid td[data-name="${name}"]`),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async type(texts, step) {
      for (const [index, text] of texts.entries()) {
        if (index > 0) await officer.press(step);
        if (text !== undefined) await typeInto(page, text);
      }
      const last = texts.filter((text) => text !== undefined).pop();
      await page
        .locator('#grid td:not(.editing)', { hasText: last ?? '' })
        .first()
        .waitFor();
    },
    async window() {
      const frame = await (await page.locator('dialog iframe').elementHandle())?.contentFrame();
      assert(frame, 'no window is open');
      await frame.waitForLoadState();
      return frame;
    },
    async sidebar() {
      const frame = await (await page.locator('#sidebar iframe').elementHandle())?.contentFrame();
      assert(frame, 'no page is open beside the table');
      await frame.waitForLoadState();
      return frame;
    },
    async closeSidebar() {
      await page.locator('#sidebar .head button').click();
      await page.locator('#sidebar').waitFor({ state: 'hidden' });
    },
    windowText: async () => words((await officer.window()).locator('main')),
    async closeWindow() {
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
    },
  };
  return officer;
}

/** The same sheet in a second window, as a colleague has it open. */
export async function anotherWindow({ serving }: Officer): Promise<Page> {
  assert(browser, 'nobody is at the screen yet');
  const page = await browser.newPage({ viewport: SIZE });
  page.setDefaultTimeout(15_000);
  await page.goto(serving.url);
  await atRest(page);
  return page;
}

/** Replaces what stands in the chosen cell; a cell with a list takes one of its words. */
async function typeInto(page: Page, text: string): Promise<void> {
  await page.keyboard.press('F2');
  const list = page.locator('#grid select.editor');
  if (await list.isVisible()) {
    await list.selectOption(text);
    return;
  }
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}

/** Until what was asked is answered and drawn. */
async function atRest(page: Page): Promise<void> {
  await page.locator('#working:empty').waitFor({ state: 'attached' });
}
