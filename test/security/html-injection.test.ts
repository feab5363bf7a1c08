import { describe, expect, test } from '@jest/globals';
import type { OfficeFiles } from '../../src/app/office-files.ts';
import { activityView } from '../../src/sidebar/panel/activity.ts';
import { filesView } from '../../src/sidebar/upload/upload-view.ts';
import { faultsInPage } from './faults-in-page.ts';
import { officeFilledFull, officeTypedFull } from './hostile-office.ts';
import { menuNames } from './menu-names.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `' onmouseover='alert(1)' x="`,
  '" onx="alert(1)',
  'javascript:alert(1)',
  '</textarea></script></style><!--<script>alert(1)//',
  'https://a.example/"onclick="alert(1)',
];

describe('the eye of these tests', () => {
  test.each([
    ['<p>ก</p><script>alert(1)</script>', 'none'],
    ['<p><img src=x onerror=alert(1)></p>', 'none'],
    ['<a href="javascript:alert(1)">ก</a>', 'none'],
    ['<textarea onclick="this.select()" onx="1"></textarea>', 'none'],
    ['<p>ก</p><!--', 'none'],
    ['<script>1</script><script>2</script>', 'own'],
    ['<script type="application/json" id="files-kept">"<b"</script><script>2</script>', 'own'],
  ] as const)('sees what is wrong with %s', (html, scripts) => {
    expect(faultsInPage(html, scripts)).not.toEqual([]);
  });

  test('lets our own pages pass', () => {
    expect(
      faultsInPage('<!doctype html><a href="https://a.example" target="_blank">&lt;b&gt;</a>', 'none'),
    ).toEqual([]);
  });
});

describe.each([
  ['typed into every cell', officeTypedFull],
  ['filled into every field of a plan', officeFilledFull],
])('what is %s', (_, officeFullOf) => {
  test('is shown by every menu item and runs in none', () => {
    const office = officeFullOf(HOSTILE);
    const pages = menuNames(office.opens()).map((name) => {
      const host = office.opens();
      host.menu(name);
      const shown = [...host.screen.dialogs, ...host.screen.sidebars];
      const hasScript = name === 'menuFiles' || host.screen.sidebars.length > 0;
      return { name, html: shown.map((page) => page.html).join(''), hasScript };
    });
    for (const { name, html, hasScript } of pages) {
      expect({ name, faults: faultsInPage(html, hasScript ? 'own' : 'none') }).toEqual({ name, faults: [] });
      expect(html).not.toContain('ระบบขัดข้อง');
    }
    for (const text of HOSTILE) {
      expect(pages.some(({ html }) => html.includes(escaped(text).slice(0, 12)))).toBe(true);
    }
  });
});

describe('the window of files', () => {
  test.each(HOSTILE)('draws %s as words wherever a file, a caption or an error says it', (text) => {
    const views = [
      filesView({ files: filesNamed(text), activity: { kind: 'idle' }, row: 1 }),
      activityView({ kind: 'failed', heading: text, problems: [text] }),
      activityView({ kind: 'working', what: text }),
      activityView({ kind: 'done', sentence: text }),
    ];
    for (const view of views) {
      expect(view).toContain(escaped(text));
      expect(faultsInPage(view, 'none')).toEqual([]);
    }
  });
});

function filesNamed(text: string): OfficeFiles {
  return {
    kept: { memo: stored(text), emblem: stored(text) },
    evidence: [{ row: 1, caption: text, picture: text }],
    pictures: [stored(text)],
    count: 3,
    limits: { bytes: 1, files: 1, picture: { pixels: 1, bytes: 1 } },
  };
}

function stored(text: string): OfficeFiles['pictures'][number] {
  return { name: text, size: 1, fingerprint: text, savedAt: text, savedBy: text };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
