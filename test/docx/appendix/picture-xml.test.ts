import { describe, expect, test } from '@jest/globals';
import { appendixOf, sampleEntry, samplePage } from './sample-appendix.ts';
import { cameraNotes, sampleJpeg, samplePng } from './sample-pictures.ts';

const PER_TWIP = 635;

function extentOf(picture: Uint8Array): { readonly width: number; readonly height: number } {
  const [, width, height] =
    /<wp:extent cx="([0-9]+)" cy="([0-9]+)"\/>/.exec(appendixOf(sampleEntry({ picture }))) ?? [];
  return { width: Number(width), height: Number(height) };
}

describe('a picture', () => {
  test('that is wide fills the width of the page', () => {
    expect(extentOf(sampleJpeg(4000, 1000)).width).toBe(samplePage.widthTwips * PER_TWIP);
  });

  test('that is tall is less than half as high as the page', () => {
    expect(extentOf(sampleJpeg(3000, 4000)).height).toBeLessThan((samplePage.heightTwips / 2) * PER_TWIP);
  });

  test.each([
    [4000, 3000],
    [3000, 4000],
    [1999, 211],
    [65_535, 65_535],
    [7, 5],
  ])('of %d by %d points is never stretched', (width, height) => {
    const extent = extentOf(sampleJpeg(width, height));
    expect(extent.width * height).toBeGreaterThan((extent.height - 1) * width);
    expect(extent.width * height).toBeLessThan((extent.height + 1) * width);
  });

  test('that is small is not blown up', () => {
    expect(extentOf(samplePng(96, 48))).toEqual({ width: 914_400, height: 457_200 });
  });

  test('that a telephone took upright is turned, and has the room that it then needs', () => {
    const picture = sampleJpeg(200, 150, { notes: cameraNotes(6, 'MM') });
    const xml = appendixOf(sampleEntry({ picture }));
    expect(xml).toContain('<wp:extent cx="1905000" cy="1428750"/>');
    expect(xml).toContain('<wp:effectExtent l="0" t="238125" r="0" b="238125"/>');
    expect(xml).toContain('<a:xfrm rot="5400000"><a:off x="0" y="0"/><a:ext cx="1905000" cy="1428750"/>');
  });

  test('that lies on its side is measured as it is seen', () => {
    const extent = extentOf(sampleJpeg(4000, 3000, { notes: cameraNotes(8, 'II') }));
    expect(extent.width).toBe(extentOf(sampleJpeg(3000, 4000)).height);
  });

  test('stays with the caption under it', () => {
    const xml = appendixOf(
      sampleEntry({ number: '7', measure: '๓.', date: '5 ม.ค. 2567', picture: samplePng(4, 4) }),
    );
    const [, picture = '', caption = ''] =
      /(<w:p>(?:(?!<w:p>).)*<w:drawing>.*?<\/w:p>)(<w:p>.*<\/w:p>)$/.exec(xml) ?? [];
    expect(picture).toContain('<w:keepNext/><w:keepLines/>');
    expect(caption).toContain('<w:keepLines/>');
    expect(caption).not.toContain('<w:keepNext/>');
    expect(caption.replace(/<[^>]*>/g, '')).toBe('หลักฐานที่ 7 มาตรการ ๓. ภาพการประชุมเชิงปฏิบัติการ (5 ม.ค. 2567)');
  });

  test.each([
    ['not a picture', new TextEncoder().encode('ไม่ใช่ภาพ'), 'ไม่ใช่ภาพ PNG หรือ JPEG'],
    ['cut off', samplePng(40, 40).subarray(0, 50), 'ไม่สมบูรณ์'],
    ['a thread', samplePng(1, 4000), 'แคบหรือยาวเกิน'],
  ])('that is %s is named in words over its caption', (_, picture, words) => {
    const xml = appendixOf(sampleEntry({ picture }));
    expect(xml).toContain(words);
    expect(xml).toContain('หลักฐานที่ 1');
    expect(xml).not.toContain('<w:drawing>');
  });
});
