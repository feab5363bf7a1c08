import { describe, expect, test } from '@jest/globals';
import { strFromU8 } from 'fflate';
import { applyMedia, collectMedia } from '../../../src/docx/appendix/index.ts';
import { minimalParts } from './minimal-document.ts';
import { sampleJpeg, samplePng } from './sample-pictures.ts';

const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';

const textOf = (part: string | Uint8Array | undefined): string =>
  typeof part === 'object' ? strFromU8(part) : (part ?? '');

describe('the media of a document', () => {
  test('keep a picture once however often it is added', () => {
    const media = collectMedia();
    expect(media.addPicture(samplePng(4, 4), 'png')).toBe('rIdP1');
    expect(media.addPicture(samplePng(4, 4, 99), 'png')).toBe('rIdP2');
    expect(media.addPicture(samplePng(4, 4), 'png')).toBe('rIdP1');
    expect(Object.keys(media.parts().files)).toEqual([
      'word/media/evidence1.png',
      'word/media/evidence2.png',
    ]);
  });

  test('number pictures and links in one row', () => {
    const media = collectMedia();
    const ids = [
      media.addLink('https://a.example'),
      media.addPicture(samplePng(4, 4), 'png'),
      media.addLink('https://b.example'),
      media.addLink('https://a.example'),
    ];
    expect(ids).toEqual(['rIdP1', 'rIdP2', 'rIdP3', 'rIdP1']);
  });
});

describe('adding media to a document', () => {
  const media = collectMedia();
  media.addPicture(samplePng(4, 4), 'png');
  media.addPicture(sampleJpeg(4, 4), 'jpeg');
  media.addLink('https://a.example/?x=1&y=2');

  test('carries files, relationships and content types, and leaves the rest alone', () => {
    const before = minimalParts('<w:p/>');
    const given = Object.freeze({ ...before });
    const files = applyMedia(given, media);
    expect(files['word/media/evidence1.png']).toEqual(samplePng(4, 4));
    expect(files['word/media/evidence2.jpeg']).toEqual(sampleJpeg(4, 4));
    expect(files['word/document.xml']).toBe(before['word/document.xml']);
    expect(textOf(files[RELATIONSHIPS])).toContain('Target="https://a.example/?x=1&amp;y=2"');
    expect(textOf(files[CONTENT_TYPES])).toContain('<Default Extension="png" ContentType="image/png"/>');
    expect(textOf(files[CONTENT_TYPES])).toContain('<Default Extension="jpeg" ContentType="image/jpeg"/>');
    expect(given).toEqual(before);
  });

  test('does not name a content type twice', () => {
    const once = applyMedia(minimalParts(''), media);
    const twice = applyMedia({ ...minimalParts(''), [CONTENT_TYPES]: once[CONTENT_TYPES] ?? '' }, media);
    expect(twice[CONTENT_TYPES]).toEqual(once[CONTENT_TYPES]);
  });

  test('keeps Thai letters of parts given as text or as bytes', () => {
    const parts = minimalParts('');
    const thai = (parts[RELATIONSHIPS] ?? '').replace('styles.xml', 'รูป😀.xml');
    const asText = applyMedia({ ...parts, [RELATIONSHIPS]: thai }, media)[RELATIONSHIPS];
    const asBytes = applyMedia({ ...parts, [RELATIONSHIPS]: new TextEncoder().encode(thai) }, media)[
      RELATIONSHIPS
    ];
    expect(textOf(asText)).toContain('Target="รูป😀.xml"');
    expect(asBytes).toEqual(asText);
  });

  test('gives relationships to a document that had none', () => {
    const { [RELATIONSHIPS]: _, ...parts } = minimalParts('');
    expect(textOf(applyMedia(parts, media)[RELATIONSHIPS])).toContain('Id="rIdP3"');
  });

  test('changes nothing where nothing was added', () => {
    expect(applyMedia(minimalParts(''), collectMedia())).toEqual(minimalParts(''));
  });

  test('refuses a file that is no document', () => {
    expect(() => applyMedia({}, media)).toThrow('no [Content_Types].xml');
  });
});
