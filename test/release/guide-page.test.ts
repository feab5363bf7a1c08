import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { guidePage } from '../../scripts/release/guide-page.ts';

const GUIDE = join(import.meta.dirname, '..', '..', 'docs', 'guide');
const body = (markdown: string) => guidePage(markdown).replace(/^[\s\S]*<\/style>\n|\n<\/html>\n$/g, '');

describe('a page of the guide', () => {
  test.each([
    ['# คู่มือ', '<h1 id="คู่มือ">คู่มือ</h1>'],
    ['## วิธี ก: ใช้คำสั่ง', '<h2 id="วิธี-ก-ใช้คำสั่ง">วิธี ก: ใช้คำสั่ง</h2>'],
    ['หนึ่ง\nสอง', '<p>หนึ่ง<br>\nสอง</p>'],
    ['1. หนึ่ง\n   ต่อ\n2. สอง', '<ol>\n<li>หนึ่ง\nต่อ</li>\n<li>สอง</li>\n</ol>'],
    ['- หนึ่ง', '<ul>\n<li>หนึ่ง</li>\n</ul>'],
    [
      '| ก | ข |\n|---|---|\n| ๑ | `a` |',
      '<table>\n<tr><th>ก</th><th>ข</th></tr>\n<tr><td>๑</td><td><code>a</code></td></tr>\n</table>',
    ],
    ['กด**เมนู** `<b>**`', '<p>กด<strong>เมนู</strong> <code>&lt;b&gt;**</code></p>'],
    [
      '[ป้าย](tags.md#ก) ![ภาพ](pictures/a.png)',
      '<p><a href="tags.html#ก">ป้าย</a> <img src="pictures/a.png" alt="ภาพ"></p>',
    ],
    ['<https://example.org/>', '<p><a href="https://example.org/">https://example.org/</a></p>'],
  ])('shows %j as it is meant', (markdown, html) => {
    expect(body(markdown)).toBe(html);
  });

  test.each(readdirSync(GUIDE).filter((name) => name.endsWith('.md')))('%s leaves no mark unread', (name) => {
    const html = body(readFileSync(join(GUIDE, name), 'utf8')).replace(/<code>[^<]*<\/code>/g, '');
    expect(html).not.toMatch(/\*\*|^\||^#|\]\(|`|^[0-9]+\. |^- /m);
  });
});
