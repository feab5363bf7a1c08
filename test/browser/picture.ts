import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const PICTURES = join(import.meta.dirname, '..', '..', 'docs', 'guide', 'pictures');
const LARGEST = 150 * 1024;

/** The screen as the guide shows it, so that the guide shows what there is. */
export async function takePicture(page: Page, name: string): Promise<void> {
  // Notes of the corner come and go.
  const bytes = await page.screenshot({
    path: join(PICTURES, `${name}.png`),
    animations: 'disabled',
    style: '#toasts { visibility: hidden }',
  });
  assert(bytes.length <= LARGEST, `${name}.png has ${bytes.length} bytes`);
}
