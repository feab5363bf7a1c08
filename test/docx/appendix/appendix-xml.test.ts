import { describe, expect, test } from '@jest/globals';
import { countOf } from '../read-document.ts';
import { appendixOf, makeAppendix, sampleEntry } from './sample-appendix.ts';
import { samplePng } from './sample-pictures.ts';

const LINK = 'https://www.thungsaeng.example/ita/2567?page=1&no=2';
const HYPERLINK = '<w:hyperlink ';
const DRAWING = '<w:drawing>';

describe('the appendix', () => {
  test('begins on a new page with its heading', () => {
    expect(appendixOf(sampleEntry())).toMatch(
      /^<w:p><w:pPr><w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/,
    );
  });

  test('is nothing without evidence', () => {
    expect(appendixOf()).toBe('');
  });

  test('does not end with a table', () => {
    expect(appendixOf(sampleEntry())).toMatch(/<\/w:tbl><w:p>.*<\/w:p>$/);
  });

  test('prints Thai digits everywhere but in links', () => {
    const entry = sampleEntry({
      number: '1',
      measure: '1.2',
      caption: 'ประชุม 30 คน',
      date: '5 มกราคม 2567',
      link: LINK,
      picture: samplePng(4, 4),
    });
    const { xml } = makeAppendix([entry], 'thai');
    for (const text of ['>๑<', '>๑.๒<', 'ประชุม ๓๐ คน', '๕ มกราคม ๒๕๖๗', 'หลักฐานที่ ๑ มาตรการ ๑.๒'])
      expect(xml).toContain(text);
    expect(xml).toContain('>https://www.thungsaeng.example/ita/2567?page=1&amp;no=2<');
  });

  test('prints nothing for what is missing', () => {
    expect(appendixOf(sampleEntry({ picture: samplePng(4, 4) }))).not.toMatch(/undefined|null|NaN|\(\)/);
  });

  test('prints signs and control characters of a caption as text', () => {
    const caption = 'ก\u0000<w:p> & "คำ"\u000Bข\uFFFF\uD800';
    const xml = appendixOf(sampleEntry({ caption, picture: samplePng(4, 4) }));
    expect(xml).toContain('descr="ก&lt;w:p&gt; &amp; &quot;คำ&quot; ข"');
    expect(xml).toContain('>ก&lt;w:p&gt; &amp; "คำ"</w:t><w:br/><w:t xml:space="preserve">ข</w:t>');
  });

  test('does not change what it is given', () => {
    const entry = Object.freeze(sampleEntry({ link: LINK, picture: samplePng(4, 4) }));
    const before = JSON.stringify(entry);
    makeAppendix([entry], 'thai');
    expect(JSON.stringify(entry)).toBe(before);
  });
});

describe('the register', () => {
  test('repeats its headings on every page and keeps short rows whole', () => {
    const xml = appendixOf(sampleEntry());
    expect(countOf(xml, '<w:tblHeader/>')).toBe(1);
    expect(countOf(xml, '<w:trPr><w:cantSplit/></w:trPr>')).toBe(1);
    for (const heading of ['ลำดับ', 'มาตรการ', 'คำบรรยาย', 'วันที่เผยแพร่', 'ลิงก์', 'QR'])
      expect(xml).toContain(`>${heading}</w:t>`);
  });

  test('lets a row run on that is longer than a page', () => {
    const xml = appendixOf(sampleEntry({ caption: 'ยาว '.repeat(10_000) }));
    expect(xml).not.toContain('<w:trPr><w:cantSplit/></w:trPr>');
  });

  test('fills the width between the margins', () => {
    const widths = [...appendixOf(sampleEntry()).matchAll(/<w:gridCol w:w="([0-9]+)"\/>/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(6);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
  });

  test('gives an https link a hyperlink and a QR code', () => {
    const { xml, media } = makeAppendix([sampleEntry({ link: LINK })]);
    expect(countOf(xml, HYPERLINK)).toBe(1);
    expect(countOf(xml, DRAWING)).toBe(1);
    expect(media.parts().relationships).toContain(
      'Target="https://www.thungsaeng.example/ita/2567?page=1&amp;no=2" TargetMode="External"',
    );
  });

  test('gives an http link a hyperlink but no QR code', () => {
    const xml = appendixOf(sampleEntry({ link: 'http://www.thungsaeng.example' }));
    expect(countOf(xml, HYPERLINK)).toBe(1);
    expect(countOf(xml, DRAWING)).toBe(0);
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'https://officer:secret@thungsaeng.example',
    'https://a.example https://b.example',
    'ดูที่เว็บไซต์ของหน่วยงาน',
    '"><w:p>',
  ])('prints as plain text what is no address on the web: %s', (link) => {
    const { xml, media } = makeAppendix([sampleEntry({ link })]);
    expect(countOf(xml, HYPERLINK)).toBe(0);
    expect(countOf(xml, DRAWING)).toBe(0);
    expect(media.parts().relationships).toBe('');
  });

  test('says so where a link is too long for a QR code', () => {
    const xml = appendixOf(sampleEntry({ link: `https://thungsaeng.example/${'ก'.repeat(40)}` }));
    expect(countOf(xml, HYPERLINK)).toBe(1);
    expect(countOf(xml, DRAWING)).toBe(0);
    expect(xml).toContain('ลิงก์ยาวเกินกว่าจะพิมพ์เป็น QR');
  });

  test('carries the same link and its QR code once', () => {
    const { xml, media } = makeAppendix([
      sampleEntry({ link: LINK }),
      sampleEntry({ number: '2', link: LINK }),
    ]);
    expect(countOf(xml, DRAWING)).toBe(2);
    expect(Object.keys(media.parts().files)).toHaveLength(1);
    expect(countOf(media.parts().relationships, '<Relationship ')).toBe(2);
  });

  test('holds 500 entries, each with its picture and code', () => {
    const entries = Array.from({ length: 500 }, (_, index) =>
      sampleEntry({ link: `${LINK}&item=${index}`, picture: samplePng(8, 8, index % 256) }),
    );
    expect(countOf(makeAppendix(entries).xml, DRAWING)).toBe(1000);
  });
});
