import { expect, test } from '@jest/globals';
import { type Look, writeMemo, writeReport } from '../../src/docx/index.ts';
import { setTypography } from '../../src/docx/typography.ts';
import { readPart } from './read-document.ts';
import { sampleMemo, sampleReport } from './sample-content.ts';

const FONTS: readonly Look['font'][] = ['Sarabun', 'TH SarabunPSK', 'TH SarabunIT๙', 'TH Sarabun New'];

test.each(FONTS)('%s stands in all four places that Word looks for a font', (font) => {
  const look = { font, digits: 'thai' } as const;
  for (const document of [writeMemo(sampleMemo({ look })), writeReport(sampleReport({ look }))]) {
    const styles = readPart(document, 'word/styles.xml');
    expect(styles).toContain(`w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"`);
    expect(styles).not.toMatch(/[{}]|undefined/);
  }
});

test('the national fonts are set in 16 points and Sarabun in the size that is as wide', () => {
  expect(setTypography('{bodySize} {titleSize} {labelSize}', 'TH SarabunPSK')).toBe('32 58 40');
  expect(setTypography('{bodySize} {titleSize} {labelSize}', 'Sarabun')).toBe('21 38 26');
});

test('a size that no font defines is a mistake', () => {
  expect(() => setTypography('{unheardOf}', 'Sarabun')).toThrow('unheardOf');
});
