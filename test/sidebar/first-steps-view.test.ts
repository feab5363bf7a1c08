import { describe, expect, test } from '@jest/globals';
import type { FirstStepsPage } from '../../src/app/first-steps.ts';
import {
  answerOf,
  begin,
  type FirstStepsState,
  goTo,
  PLACES,
  problemsOf,
  renewed,
  saved,
  withSuggestion,
  withText,
} from '../../src/sidebar/first-steps/first-steps-state.ts';
import { firstStepsView } from '../../src/sidebar/first-steps/first-steps-view.ts';

const EVIL = '"><img src=x onerror=alert(1)>';
const item = (key: FirstStepsPage['settings'][number]['key'], text = '') => ({
  key,
  name: `ชื่อของ ${key}`,
  explanation: 'ใช้ทำอะไร',
  text,
});
const EMPTY: FirstStepsPage = {
  isInstalled: false,
  answered: [],
  settings: (
    ['name', 'kind', 'kindAbbr', 'place', 'district', 'province', 'fiscalYear', 'round'] as const
  ).map((key) => item(key)),
  currentYear: 2569,
  form: '',
  forms: [{ name: 'แบบหนึ่ง', line: 'ตาราง ๗ คอลัมน์' }],
  ownTexts: 0,
  signers: [],
  measures: 0,
};
const FULL: FirstStepsPage = {
  ...EMPTY,
  isInstalled: true,
  settings: EMPTY.settings.map(({ key }) => ({ ...item(key, EVIL), name: EVIL, explanation: EVIL })),
  form: EVIL,
  forms: [{ name: EVIL, line: EVIL }],
  ownTexts: 4,
  signers: [{ role: EVIL, heading: EVIL, name: EVIL, position: EVIL, printed: `${EVIL} ${EVIL}` }],
};
const at = (page: FirstStepsPage, place: string): FirstStepsState => goTo(begin(page), place);

describe('the page of first steps', () => {
  test('opens at the first question that the sheet does not answer, and at the end when all are', () => {
    expect(begin(EMPTY).at).toBe('office');
    expect(begin({ ...EMPTY, answered: ['office', 'form'] }).at).toBe('time');
    expect(begin({ ...EMPTY, answered: ['office', 'time', 'form', 'signers', 'start'] }).at).toBe('end');
  });

  test('says that the first answer installs the template, where it is not there yet', () => {
    expect(firstStepsView(begin(EMPTY))).toContain('เมื่อกดบันทึกครั้งแรก ระบบจะเพิ่มให้');
    expect(firstStepsView(begin(FULL))).not.toContain('เมื่อกดบันทึกครั้งแรก');
  });

  test('offers the present fiscal year, and puts what was meant in place of 2026', () => {
    const wrong = withText(at(EMPTY, 'time'), 'fiscalYear', '2026');
    expect(at(EMPTY, 'time').typed.fiscalYear).toBe('2569');
    const state = { ...wrong, problems: problemsOf(wrong) };
    expect(firstStepsView(state)).toContain('ใช้ “2569”');
    expect(firstStepsView(state)).toContain('aria-invalid="true"');
    expect(withSuggestion(state, 'fiscalYear').typed.fiscalYear).toBe('2569');
    expect(withSuggestion(state, 'fiscalYear').problems.map(({ field }) => field)).toEqual(['round']);
  });

  test('fills the short form of a kind, but never over one of the office’s own', () => {
    const chosen = withText(begin(EMPTY), 'kind', 'เทศบาลเมือง');
    expect(chosen.typed.kindAbbr).toBe('ทม.');
    expect(withText(chosen, 'kind', 'เทศบาลนคร').typed.kindAbbr).toBe('ทน.');
    const own = withText(begin(EMPTY), 'kindAbbr', 'ทต.เมือง');
    expect(withText(own, 'kind', 'เทศบาลนคร').typed.kindAbbr).toBe('ทต.เมือง');
  });

  test('sends only what was changed, with what stood there', () => {
    const page = { ...EMPTY, settings: [item('name', 'ก'), item('place', 'ข')] };
    expect(answerOf(withText(begin(page), 'place', 'ค'), false)).toEqual({
      step: 'office',
      values: { place: 'ค' },
      seen: { place: 'ข' },
    });
  });

  test('says before a form puts texts of the office aside', () => {
    const page = { ...EMPTY, ownTexts: 4 };
    expect(firstStepsView(at(page, 'form'))).toContain('ใช้ต่อได้');
    const chosen = withText(at(page, 'form'), 'form', 'แบบหนึ่ง');
    expect(firstStepsView(chosen)).toContain('จะย้ายไปเก็บในแผ่น ข้อความเดิม');
    expect(answerOf(chosen, false)).toMatchObject({ putsTextsAside: true });
    expect(firstStepsView(withText(at(EMPTY, 'form'), 'form', 'แบบหนึ่ง'))).not.toContain('ข้อความเดิม');
  });

  test('is designed for no signers, for a form without any, and for measures that are there already', () => {
    expect(firstStepsView(at(EMPTY, 'signers'))).toContain('เลือกแบบเอกสารก่อน');
    expect(firstStepsView(at({ ...EMPTY, answered: ['form'] }, 'signers'))).toContain('ไม่มีลำดับผู้ลงนาม');
    expect(firstStepsView(at({ ...EMPTY, measures: 5 }, 'start'))).not.toContain('data-action="samples"');
    expect(firstStepsView(at(EMPTY, 'end'))).not.toContain('data-action="go"');
  });

  test('goes to the next question with what was replaced named, and keeps what is typed elsewhere', () => {
    const typed = withText(begin(EMPTY), 'fiscalYear', '2570');
    const outcome = {
      page: { ...EMPTY, isInstalled: true },
      hasInstalled: true,
      changed: [
        { what: 'อำเภอ', before: 'ก', after: 'ข' },
        { what: 'จังหวัด', before: '', after: 'เลย' },
      ],
      setAside: 2,
      samples: 0,
    };
    const next = saved(typed, outcome);
    expect(next).toMatchObject({ at: 'time', typed: { fiscalYear: '2570' } });
    expect(next.activity).toEqual({
      kind: 'done',
      sentence:
        'ติดตั้งแม่แบบแล้ว · บันทึก จังหวัด แล้ว · เปลี่ยน อำเภอ จาก “ก” เป็น “ข” · ข้อความเดิม 2 แถว ย้ายไปอยู่ในแผ่น ข้อความเดิม · หากไม่ต้องการ ใช้เมนู คืนค่าล่าสุด',
    });
  });

  test.each(PLACES)('lets nothing be pressed while working, and has every id once: %s', (place) => {
    for (const page of [EMPTY, FULL]) {
      const view = firstStepsView({ ...at(page, place), activity: { kind: 'working', what: 'บันทึก' } });
      expect(view).toMatch(/^<fieldset disabled>/);
      const ids = [...view.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test.each(PLACES)('escapes whatever an officer typed: %s', (place) => {
    const state = at(FULL, place);
    const problems = ['name', 'fiscalYear', 'name-0'].map((field) => ({
      field,
      sentence: EVIL,
      suggestion: EVIL,
    }));
    expect(firstStepsView({ ...state, problems })).not.toContain('<img');
  });
});

test('a page read anew keeps what somebody typed, and follows the sheet in the rest', () => {
  const typed = withText(begin(FULL), 'district', 'อำเภอที่พิมพ์');
  const settings = FULL.settings.map((each) => (each.key === 'place' ? { ...each, text: 'ที่เพื่อนแก้' } : each));
  expect(renewed(typed, { ...FULL, settings }).typed).toMatchObject({
    district: 'อำเภอที่พิมพ์',
    place: 'ที่เพื่อนแก้',
  });
});
