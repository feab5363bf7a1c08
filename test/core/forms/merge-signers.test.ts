import { describe, expect, test } from '@jest/globals';
import type { Form, FormStep } from '../../../src/core/forms/form.ts';
import { FORMS } from '../../../src/core/forms/index.ts';
import { mergeSigners, type SignerCells } from '../../../src/core/forms/merge-signers.ts';

const printed = (text: string) =>
  text.replace('{ชื่อหน่วยงาน}', 'อบต.บึง').replace('{หัวหน้าหน่วยงาน}', 'นายก อบต.บึง');
const formOf = (...steps: readonly FormStep[]): Form => ({ ...(FORMS[0] as Form), steps });
const THREE = formOf(
  { role: 'proposer', position: 'รองปลัด{ชื่อหน่วยงาน}' },
  { role: 'opinion', position: 'ปลัด{ชื่อหน่วยงาน}', presetOpinion: 'เห็นควร' },
  { role: 'decision', position: '{หัวหน้าหน่วยงาน}', decisionOptions: ['อนุมัติ', 'ไม่อนุมัติ'] },
);
const named = (role: string, position: string, more: SignerCells = {}): SignerCells => ({
  role,
  position,
  name: `ผู้เป็น${position}`,
  ...more,
});
/** Each row to come, as it will stand. */
const rowsOf = (typed: readonly SignerCells[], form: Form) =>
  mergeSigners(typed, form, printed).map(({ from, texts }) => ({
    ...(from === undefined ? {} : typed[from]),
    ...texts,
  }));

describe('signers under another form', () => {
  test('go on as the step that is theirs: the boxes of the decision stand with the decision', () => {
    const rows = rowsOf(
      [
        named('ผู้เสนอ', 'นิติกร'),
        named('ความเห็น', 'หัวหน้าสำนักปลัด'),
        named('ความเห็น', 'ปลัดอบต.บึง'),
        named('สั่งการ', 'นายก อบต.บึง'),
      ],
      THREE,
    );
    expect(
      rows.map(({ position, presetOpinion = '', decisionOptions = '' }) => [
        position,
        presetOpinion,
        decisionOptions,
      ]),
    ).toEqual([
      ['นิติกร', '', ''],
      ['หัวหน้าสำนักปลัด', '', ''],
      ['ปลัดอบต.บึง', 'เห็นควร', ''],
      ['นายก อบต.บึง', '', 'อนุมัติ\nไม่อนุมัติ'],
    ]);
  });

  test('keep what the office has typed for them, and lose what only the former form had offered', () => {
    const [former] = FORMS.flatMap(({ steps }) => steps).filter(({ decisionOptions }) => decisionOptions);
    const own = named('สั่งการ', 'นายก อบต.บึง', { heading: 'ข้อพิจารณาของเราเอง' });
    const ours = { ...own, decisionOptions: former?.decisionOptions?.join('\n') ?? '' };
    const [row] = rowsOf([ours], formOf({ role: 'decision', position: '{หัวหน้าหน่วยงาน}' }));
    expect(row).toMatchObject({ heading: 'ข้อพิจารณาของเราเอง', name: own.name, decisionOptions: '' });
  });

  test('are joined by the steps nobody has typed yet, each before those that come later', () => {
    const rows = rowsOf(
      [named('ผู้เสนอ', 'นิติกร', { order: '1' }), named('สั่งการ', 'นายก', { order: '2' })],
      THREE,
    );
    expect(rows.map(({ order, position, name }) => [order, position, name !== undefined])).toEqual([
      ['1', 'นิติกร', true],
      ['2', 'ปลัด{ชื่อหน่วยงาน}', false],
      ['3', 'นายก', true],
    ]);
  });

  test('are the steps of the form where nobody is typed, and stay where the form has no steps', () => {
    expect(rowsOf([], THREE).map(({ role }) => role)).toEqual(['ผู้เสนอ', 'ความเห็น', 'สั่งการ']);
    const typed = [named('ผู้เสนอ', 'นิติกร')];
    expect(mergeSigners(typed, formOf(), printed)).toEqual([{ from: 0, texts: { order: '1' } }]);
  });

  test('with numbers of the office’s own are not numbered anew', () => {
    const typed = [named('ผู้เสนอ', 'นิติกร', { order: '10' }), named('สั่งการ', 'นายก', { order: '20' })];
    expect(rowsOf(typed, THREE).map(({ order }) => order)).toEqual(['10', undefined, '20']);
  });

  test('of a row without a role take the first step that is free', () => {
    expect(rowsOf([{ name: 'ก' }], THREE)[0]).toMatchObject({ name: 'ก', role: 'ผู้เสนอ' });
  });
});
