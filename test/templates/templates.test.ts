import { describe, expect, test } from '@jest/globals';
import { memo } from '../../templates/memo.ts';
import { memoStyles } from '../../templates/memo-styles.ts';
import { report } from '../../templates/report.ts';
import { reportStyles } from '../../templates/report-styles.ts';
import { templateParts } from '../../templates/template-parts.ts';

const TEMPLATES = [
  { name: 'memo', layout: memo, styles: memoStyles },
  { name: 'report', layout: report, styles: reportStyles },
];

/** Named by the code that writes tables and paragraphs. */
const STYLES_OF_WRITTEN_XML = [
  'Body',
  'BodyItem',
  'Cell',
  'CellItem',
  'CellHeading',
  'Band',
  'BandItem',
  'BeforeTable',
  'Break',
];
const STYLES_OF_STEPS = ['Opinion', 'OpinionItem', 'Decision', 'Line', 'Box'];

const idsOf = (xml: string, attribute: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`${attribute}="([A-Za-z0-9]+)"`, 'g'))].map(([, id]) => id ?? '');

describe.each(TEMPLATES)('the template of the $name', ({ name, layout, styles }) => {
  test('is the same, letter for letter, whenever it is built', async () => {
    expect(await templateParts(layout, styles)).toEqual(await templateParts(layout, styles));
  });

  test('defines every style that stands in it or in what is put into it', async () => {
    const parts = await templateParts(layout, styles);
    const defined = new Set(idsOf(styles, 'w:styleId'));
    const used = ['word/document.xml', 'word/header1.xml'].flatMap((path) =>
      [...(parts[path] ?? '').matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(([, id]) => id ?? ''),
    );
    const written = name === 'memo' ? [...STYLES_OF_WRITTEN_XML, ...STYLES_OF_STEPS] : STYLES_OF_WRITTEN_XML;
    expect([...used, ...written].filter((id) => !defined.has(id))).toEqual([]);
  });

  test('carries nothing that no document uses', async () => {
    expect(
      Object.keys(await templateParts(layout, styles))
        .filter((path) => !path.endsWith('.rels'))
        .sort(),
    ).toEqual([
      '[Content_Types].xml',
      'docProps/core.xml',
      'word/document.xml',
      'word/header1.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
  });

  test('writes both sizes and both weights, or Word would draw Thai in another', () => {
    for (const [latin, thai] of [
      ['w:sz ', 'w:szCs '],
      ['w:b ', 'w:bCs '],
    ]) {
      expect(styles.split(`<${latin}`).length).toBe(styles.split(`<${thai}`).length);
    }
  });
});
