import { describe, expect, test } from '@jest/globals';
import { OFFICE_TEMPLATE_TAGS } from '../../../src/core/documents/office-template-tags.ts';
import { checkOfficeTemplate } from '../../../src/docx/office-template/index.ts';
import { documentOf, packageOf, paragraph, row, table } from './office-document.ts';

const checkBytes = (bytes: Uint8Array) => checkOfficeTemplate(bytes, OFFICE_TEMPLATE_TAGS);
const check = (...body: readonly string[]) => checkBytes(documentOf(...body));

/** Kind and tag of each problem. */
function problemsOf(...body: readonly string[]): readonly string[] {
  const result = check(...body);
  if (result.ok || !('problems' in result)) return [];
  return result.problems.map(({ kind, tag, other }) => [kind, tag, other].filter(Boolean).join(' '));
}

const MEASURES = table(row('ที่', 'มาตรการ'), row('{#มาตรการ}{ลำดับ}', '{มาตรการ} {ผู้รับผิดชอบ}{/มาตรการ}'));

describe('a template that can be used', () => {
  test.each([
    ['fields', [paragraph('เรื่อง {เรื่อง} ของ {ชื่อหน่วยงาน}')]],
    ['a tag cut into runs by Word', [paragraph('{', 'เรื่', 'อง', '}')]],
    ['rows for every measure', [MEASURES]],
    [
      'a band and rows for every group',
      [table(row('{#กลุ่มมาตรการ}{ชื่อกลุ่ม}', ''), row('{#มาตรการ}{ลำดับ}', '{มาตรการ}{/มาตรการ}{/กลุ่มมาตรการ}'))],
    ],
    [
      'paragraphs for every signer, with a condition inside',
      [
        paragraph('{#ผู้ลงนาม}'),
        paragraph('{#รักษาการ}'),
        paragraph('{ชื่อ} {รักษาการ}'),
        paragraph('{/รักษาการ}'),
        paragraph('{/ผู้ลงนาม}'),
      ],
    ],
    ['what to print where there is nothing', [paragraph('{^เรื่อง}ไม่มีเรื่อง{/เรื่อง}')]],
    ['a whole table for every section', [paragraph('{#เนื้อหา}'), table(row('{หัวข้อ}')), paragraph('{/เนื้อหา}')]],
  ])('may hold %s', (_, body) => {
    expect(check(...body)).toEqual({ ok: true });
  });
});

describe('a template that would go wrong', () => {
  test.each([
    ['a tag that is not closed', [paragraph('เรียน {เรียน นายก')], ['unclosed-tag {เรียน นายก']],
    ['a tag that is not opened', [paragraph('เรียน เรียน} นายก')], ['unopened-tag เรียน}']],
    [
      'a tag that goes on in the next paragraph',
      [paragraph('{เรียน'), paragraph('} นายก')],
      ['unclosed-tag {เรียน', 'unopened-tag }'],
    ],
    ['a list that is not closed', [paragraph('{#ผู้ลงนาม}{ชื่อ}')], ['unclosed-list {#ผู้ลงนาม}']],
    ['a list that is not opened', [paragraph('{เรื่อง}{/ผู้ลงนาม}')], ['unopened-list {/ผู้ลงนาม}']],
    [
      'a list closed by another name',
      [paragraph('{#ผู้ลงนาม}{ชื่อ}{/เนื้อหา}')],
      ['list-mismatch {/เนื้อหา} {#ผู้ลงนาม}'],
    ],
    [
      'lists that overlap',
      [paragraph('{#ผู้ลงนาม}{#เนื้อหา}{/ผู้ลงนาม}{/เนื้อหา}')],
      ['unclosed-list {#เนื้อหา}', 'unopened-list {/เนื้อหา}'],
    ],
    ['a name nobody knows', [paragraph('{ชื่อหนวยงาน}')], ['unknown-tag {ชื่อหนวยงาน}']],
    ['a space inside a tag', [paragraph('{ชื่อ หน่วยงาน}')], ['space-in-tag {ชื่อ หน่วยงาน} {ชื่อหน่วยงาน}']],
    ['an invisible space inside a tag', [paragraph('{เรื่อง\u200b}')], ['space-in-tag {เรื่อง\u200b} {เรื่อง}']],
    ['full-width braces', [paragraph('｛เรื่อง｝')], ['full-width-brace ｛เรื่อง｝ {เรื่อง}']],
    ['one full-width brace', [paragraph('{เรื่อง｝')], ['full-width-brace {เรื่อง｝ {เรื่อง}']],
    [
      'a list opened in a cell and closed outside its table',
      [table(row('{#มาตรการ}{ลำดับ}', '{มาตรการ}')), paragraph('{/มาตรการ}')],
      ['list-crosses-table {#มาตรการ} {/มาตรการ}'],
    ],
    [
      'a list opened in one table and closed in another',
      [table(row('{#มาตรการ}{ลำดับ}')), paragraph('{เรื่อง}'), table(row('{/มาตรการ}'))],
      ['list-crosses-table {#มาตรการ} {/มาตรการ}'],
    ],
    ['a field of a list outside the list', [paragraph('{ขั้นตอน}')], ['outside-list {ขั้นตอน} มาตรการ']],
    ['a list printed as if it were a field', [paragraph('{ผู้ลงนาม}')], ['list-as-field {ผู้ลงนาม}']],
    ['no tag at all', [paragraph('บันทึกข้อความ')], ['no-tags']],
  ])('%s', (_, body, expected) => {
    expect(problemsOf(...body)).toEqual(expected);
  });

  test('is told all that is wrong with it at once, with the words around each tag', () => {
    const result = check(
      paragraph('เรียน {เรยน} เพื่อโปรดทราบ'),
      table(row('{#มาตรการ}{ลำดับ', '{มาตรการ}')),
      paragraph('ขอแสดงความนับถือ ｛เรื่อง｝'),
    );
    expect(result).toMatchObject({
      problems: [
        { kind: 'unclosed-tag', near: '{#มาตรการ}{ลำดับ' },
        { kind: 'full-width-brace', near: 'ขอแสดงความนับถือ ｛เรื่อง｝' },
        { kind: 'unknown-tag', near: 'เรียน {เรยน} เพื่อโปรดทราบ' },
        { kind: 'unclosed-list', tag: '{#มาตรการ}' },
      ],
    });
  });

  test('is found out in a header too', () => {
    const header = `<w:hdr>${paragraph('{ชื่อหน่วย}')}</w:hdr>`;
    const body = `<w:document><w:body>${paragraph('{เรื่อง}')}</w:body></w:document>`;
    expect(checkBytes(packageOf({ 'word/document.xml': body, 'word/header1.xml': header }))).toMatchObject({
      problems: [{ kind: 'unknown-tag', tag: '{ชื่อหน่วย}' }],
    });
  });

  test('is refused by the dry run where the engine cannot repeat what stands between', () => {
    const body = `<w:document><w:body><w:p><w:r><w:t>{#ผู้ลงนาม}</w:t></w:r><w:hyperlink><w:r><w:t>{ชื่อ}{/ผู้ลงนาม}</w:t></w:r></w:hyperlink></w:p></w:body></w:document>`;
    expect(checkBytes(packageOf({ 'word/document.xml': body }))).toMatchObject({
      problems: [{ kind: 'cannot-fill' }],
    });
  });
});
