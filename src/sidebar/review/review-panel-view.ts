import type { ReviewItem } from '../../app/review-page.ts';
import { escapeHtml } from '../../core/html.ts';
import { APPROVED, RETURNED } from '../../core/review/review-state.ts';
import { leftIn, type ReviewPanelState, shown } from './review-panel-state.ts';

export function reviewPanelView(state: ReviewPanelState): string {
  const item = shown(state);
  const disabled = state.activity.kind === 'working' ? ' disabled' : '';
  return `<fieldset${disabled}><legend class="hidden">ตรวจทีละมาตรการ</legend>${
    item ? itemView(state, item) : '<p>ยังไม่มีมาตรการให้ตรวจ เมื่อเจ้าหน้าที่กด ส่งให้ปลัดตรวจ แล้ว เปิดหน้านี้ใหม่</p>'
  }</fieldset>`;
}

function itemView(state: ReviewPanelState, item: ReviewItem): string {
  return [
    placeView(state, item),
    changesView(item),
    fieldsView(item),
    noteView(state),
    nameView(state),
    `<p><button type="button" class="main" id="approve" data-action="approve" aria-keyshortcuts="a">${APPROVED}</button><button type="button" id="return" data-action="return" aria-keyshortcuts="r">${RETURNED}</button></p>`,
    '<p class="quiet">แป้นลัด: ← → เปลี่ยนมาตรการ · A เห็นชอบ · R ส่งกลับแก้ไข</p>',
  ].join('');
}

function placeView({ page, at }: ReviewPanelState, { no, title, state }: ReviewItem): string {
  const last = page.items.length - 1;
  const step = (id: string, words: string, isOff: boolean) =>
    `<button type="button" id="${id}" data-action="${id}"${isOff ? ' disabled' : ''}>${words}</button>`;
  return `<p>มาตรการ ${at + 1} จาก ${page.items.length} · ${leftIn(page)}</p><p>${step('previous', '← ก่อนหน้า', at === 0)}${step('next', 'ถัดไป →', at === last)}<button type="button" id="again" data-action="again">ตรวจใหม่</button></p><h2>${escapeHtml(`${no} ${title}`)}</h2><p><span class="mark">${escapeHtml(state ?? 'ยังไม่ส่งตรวจ')}</span> <button type="button" class="link" id="go" data-action="go">ไปที่แถวนี้</button></p>`;
}

function changesView({ changes }: ReviewItem): string {
  if (changes.length === 0) return '';
  const lines = changes.map(
    ({ heading, before, after }) =>
      `<li><strong>${escapeHtml(heading)}</strong><br>เดิม <del>${lineBreaks(before)}</del><br>ตอนนี้ <ins>${lineBreaks(after)}</ins></li>`,
  );
  return `<section class="card"><h3>แก้ไขหลังการตรวจครั้งก่อน ${changes.length} ช่อง</h3><ul>${lines.join('')}</ul></section>`;
}

function fieldsView({ fields }: ReviewItem): string {
  const lines = fields.map(
    ({ heading, text }) => `<dt>${escapeHtml(heading)}</dt><dd>${lineBreaks(text)}</dd>`,
  );
  return `<dl>${lines.join('')}</dl>`;
}

function noteView({ note }: ReviewPanelState): string {
  return `<label for="note">สิ่งที่ต้องแก้ หรือข้อสังเกต</label><textarea id="note" rows="3" data-action="note">${escapeHtml(note)}</textarea>`;
}

/** Google often hides the account of a colleague. */
function nameView({ page, name }: ReviewPanelState): string {
  if (page.account !== undefined) return `<p class="quiet">บันทึกในชื่อ ${escapeHtml(page.account)}</p>`;
  const options = ['', ...new Set(page.names)].map(
    (each) =>
      `<option value="${escapeHtml(each)}"${each === name ? ' selected' : ''}>${escapeHtml(each || 'ไม่ระบุ')}</option>`,
  );
  return `<label for="name">ผู้ตรวจ (Google ไม่แจ้งบัญชี จะบันทึกว่าเลือกชื่อเอง)</label><select id="name" data-action="name">${options.join('')}</select>`;
}

function lineBreaks(text: string): string {
  return text === '' ? '(ว่าง)' : escapeHtml(text).replace(/\n/g, '<br>');
}
