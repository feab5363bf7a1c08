import { describe, expect, test } from '@jest/globals';
import { resultPage } from '../../src/sidebar/result/result-page.ts';

const EVIL = '<img src=x onerror="alert(1)">';

describe('the window after a command', () => {
  test('shows what officers typed, and never runs it', () => {
    const page = resultPage({
      summary: EVIL,
      links: [{ label: EVIL, address: 'https://docs.google.com/document/d/1' }],
      lists: [{ heading: EVIL, lines: [EVIL] }],
    });
    expect(page).not.toContain('<img');
    expect(page.split('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;')).toHaveLength(5);
  });

  test('opens links in a new tab', () => {
    const page = resultPage({
      summary: 'เสร็จ',
      links: [{ label: 'รายงาน', address: 'https://a.example/d' }],
      lists: [],
    });
    expect(page).toContain('<a href="https://a.example/d" target="_blank" rel="noopener">เปิด รายงาน</a>');
  });

  test.each(['javascript:alert(1)', 'http://a.example', 'https://a.example/"onclick="x', ''])(
    'does not follow %j',
    (address) => {
      expect(resultPage({ summary: '', links: [{ label: 'รายงาน', address }], lists: [] })).not.toContain(
        'href',
      );
    },
  );

  test('has texts to copy in fields of their own, which run nothing either', () => {
    const page = resultPage({
      summary: '',
      links: [],
      lists: [],
      texts: [{ heading: EVIL, text: `</textarea>${EVIL}` }],
    });
    expect(page).not.toContain('<img');
    expect(page.split('</textarea>')).toHaveLength(2);
  });

  test('leaves out a list without lines', () => {
    expect(resultPage({ summary: '', links: [], lists: [{ heading: 'ว่าง', lines: [] }] })).not.toContain(
      'ว่าง',
    );
  });
});
