import type { DocumentItem } from '../../app/documents-page.ts';
import { escapeHtml } from '../../core/html.ts';
import { momentWords } from '../../core/thai/moment-words.ts';
import { type Choice, choiceOf, choicesIn, type DocumentsState, isStopped } from './documents-state.ts';
import { jobsView } from './jobs-view.ts';
import { linksView } from './links-view.ts';

const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
  memo: 'บันทึกข้อความ',
  report: 'รายงาน',
  public: 'ฉบับเผยแพร่บนเว็บไซต์',
};

/** The question names this many errors; the rest are counted. */
const NAMED = 10;

export function documentsView(state: DocumentsState): string {
  const disabled = state.activity.kind === 'working' ? ' disabled' : '';
  // Links of what is done stay in use while the rest is made.
  return `<fieldset${disabled}><legend class="hidden">เลือกเอกสาร</legend>${planView(state)}${choicesView(state)}${
    state.isAsking ? questionView(state) : buttonsView(state)
  }</fieldset>${jobsView(state)}`;
}

function planView({ page }: DocumentsState): string {
  const { measures, form, counts } = page;
  const words = measures === 0 ? 'ยังไม่มีมาตรการในแผ่น มาตรการ ตารางจะว่าง' : `แผนนี้มี ${measures} มาตรการ`;
  const shown = form === '' ? 'ข้อความของหน่วยงานในแผ่น ข้อความ' : form;
  const none = counts.error + counts.warning + counts.advice === 0;
  return `<p>${words}</p><p>แบบเอกสาร: ${escapeHtml(shown)}</p><p>${
    none
      ? 'ตรวจแล้วไม่พบสิ่งที่ต้องแก้'
      : `ยังเหลือ <span class="error">ต้องแก้ ${counts.error}</span> · <span class="warning">โปรดตรวจ ${counts.warning}</span> · <span class="advice">แนะนำ ${counts.advice}</span> ข้อ`
  }</p><p><button type="button" id="again" data-action="again">ตรวจใหม่</button></p>`;
}

function choicesView(state: DocumentsState): string {
  const boxes = choicesIn(state.page).map((choice) => {
    const items = state.page.items.filter((item) => choiceOf(item) === choice);
    const checked = state.wanted.includes(choice) ? ' checked' : '';
    return `<div class="card"><label><input type="checkbox" id="want-${choice}" data-action="choose" data-choice="${choice}"${checked}> ${CHOICE_WORDS[choice]}</label>${items.map((item) => itemView(state, item)).join('')}</div>`;
  });
  const noMemo = state.page.items.some(({ kind }) => kind === 'memo')
    ? ''
    : '<p class="quiet">ตั้งค่าไว้ว่าไม่ใช้บันทึกข้อความ จึงมีแต่รายงาน</p>';
  return `<fieldset><legend>จะสร้างอะไรบ้าง</legend>${boxes.join('')}${noMemo}</fieldset>`;
}

function itemView({ jobs }: DocumentsState, item: DocumentItem): string {
  const forms = ['Google เอกสาร', ...item.alsoAs].join(' และ ');
  const template = item.isOwnTemplate ? ' · ใช้แบบ Word ของหน่วยงาน' : '';
  const isMadeNow = jobs.some((job) => job.item.name === item.name);
  return `<p>${escapeHtml(item.name)}</p><p class="quiet">${forms}${template}</p>${isMadeNow ? '' : lastView(item)}`;
}

/** What was made before this page was opened, such as by one that was closed meanwhile. */
function lastView({ name, last }: DocumentItem): string {
  if (!last) return '';
  const files = last.links.map((link, index) => ({
    name: index === 0 ? name : `${name} ไฟล์ที่ ${index + 1}`,
    link,
  }));
  return `<p class="quiet">สร้างล่าสุด ${escapeHtml(momentWords(last.when))}</p>${linksView(files)}`;
}

function buttonsView(state: DocumentsState): string {
  if (state.wanted.length === 0) return '<p>เลือกอย่างน้อยหนึ่งอย่าง</p>';
  const goOn = isStopped(state)
    ? '<button type="button" class="main" id="resume" data-action="resume">ทำต่อ</button>'
    : '';
  const label = state.jobs.length > 0 ? 'สร้างใหม่ทั้งหมดที่เลือก' : 'สร้างเอกสาร';
  return `<p>${goOn}<button type="button"${goOn === '' ? ' class="main"' : ''} id="make" data-action="make">${label}</button></p>`;
}

function questionView({ page }: DocumentsState): string {
  const named = page.errors.slice(0, NAMED).map((error) => `<li>${escapeHtml(error)}</li>`);
  const rest = page.errors.length - NAMED;
  const more = rest > 0 ? `<p>และอีก ${rest} ข้อ ดูได้จากเมนู แก้ทีละข้อ</p>` : '';
  return `<h2 class="error">ข้อที่ต้องแก้</h2><ul>${named.join('')}</ul>${more}<p><button type="button" id="anyway" data-action="anyway">สร้างทั้งที่ยังมีข้อต้องแก้</button><button type="button" class="main" id="cancel" data-action="cancel">กลับไปแก้ก่อน</button></p>`;
}
