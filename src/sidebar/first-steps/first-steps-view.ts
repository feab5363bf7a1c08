import { STEPS } from '../../core/first-steps/step-answer.ts';
import { escapeHtml } from '../../core/html.ts';
import { type FirstStepsState, nextPlace, PLACES, type Place } from './first-steps-state.ts';
import { endView, formView, officeView, signersView, startView, timeView } from './question-views.ts';

const STEP_WORDS: Readonly<Record<Place, string>> = {
  office: 'หน่วยงาน',
  time: 'ปีและรอบ',
  form: 'แบบเอกสาร',
  signers: 'ผู้ลงนาม',
  start: 'ตัวอย่างหรือว่าง',
  end: 'ขั้นต่อไป',
};

const QUESTIONS: Readonly<Record<Place, (state: FirstStepsState) => string>> = {
  office: officeView,
  time: timeView,
  form: formView,
  signers: signersView,
  start: startView,
  end: endView,
};

export function firstStepsView(state: FirstStepsState): string {
  const { at, page, activity } = state;
  const disabled = activity.kind === 'working' ? ' disabled' : '';
  const number = PLACES.indexOf(at) + 1;
  const heading = at === 'end' ? 'พร้อมใช้งาน ทำต่อได้เลย' : `ข้อ ${number} จาก ${STEPS.length} ${STEP_WORDS[at]}`;
  const skip =
    at === 'end'
      ? ''
      : `<p><button type="button" id="skip" data-action="step" data-step="${nextPlace(at)}">ข้ามข้อนี้ไปก่อน</button><button type="button" id="again" data-action="again">ตรวจใหม่</button></p>`;
  return `<fieldset${disabled}><legend class="hidden">เริ่มต้นใช้งาน</legend>${stepsView(state)}${
    page.isInstalled ? '' : '<p>ไฟล์นี้ยังไม่มีแผ่นของโปร่งใส เมื่อกดบันทึกครั้งแรก ระบบจะเพิ่มให้ แผ่นเดิมของท่านไม่ถูกแก้</p>'
  }<h2>${escapeHtml(heading)}</h2>${QUESTIONS[at](state)}${skip}<p class="quiet">ปิดแถบนี้เมื่อใดก็ได้ สิ่งที่บันทึกแล้วอยู่ในชีต เปิดใหม่จะเริ่มที่ข้อที่ยังไม่ได้ตอบ</p></fieldset>`;
}

function stepsView({ at, page }: FirstStepsState): string {
  const items = PLACES.map((place) => {
    const isAnswered = page.answered.some((step) => step === place);
    const mark = isAnswered ? '<span aria-hidden="true">✓ </span>' : '';
    const told = isAnswered ? '<span class="hidden"> ตอบแล้ว</span>' : '';
    const current = place === at ? ' aria-current="step"' : '';
    return `<li><button type="button" id="step-${place}" data-action="step" data-step="${place}"${current}>${mark}${STEP_WORDS[place]}${told}</button></li>`;
  });
  return `<ol class="plain" id="steps">${items.join('')}</ol>`;
}
