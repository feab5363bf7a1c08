import { escapeHtml } from '../../core/html.ts';
import { shorten } from '../../core/rules/text/shorten.ts';
import { unitChoice, unitsIn } from '../panel/unit-choice.ts';
import { type FindingsState, groupsShown, type PlacedItem, SEVERITIES } from './findings-state.ts';

/** More than anybody goes through in one sitting; the sheet has them all. */
const SHOWN = 200;

export function findingsView(state: FindingsState): string {
  const { page, activity } = state;
  const disabled = activity.kind === 'working' ? ' disabled' : '';
  return `<fieldset${disabled}><legend class="hidden">ข้อควรแก้ไข</legend>${countsView(state)}${
    page.findings.length === 0 ? emptyView(page.checked) : listView(state)
  }${exemptView(state)}</fieldset>`;
}

function countsView({ page }: FindingsState): string {
  const counts = SEVERITIES.map(([severity, , words]) => {
    const count = page.findings.filter((finding) => finding.severity === severity).length;
    return `${words} ${count}`;
  });
  return `<p>ตรวจแล้ว ${page.checked} มาตรการ · ${counts.join(' · ')}</p><p><button type="button" class="main" id="again" data-action="again">ตรวจใหม่</button></p>`;
}

function emptyView(checked: number): string {
  return checked === 0
    ? '<p>ยังไม่มีมาตรการในแผ่น มาตรการ พิมพ์มาตรการแรก หรือใช้เมนู นำเข้าตารางที่วางไว้ แล้วกด ตรวจใหม่</p>'
    : '<p>ไม่พบสิ่งที่ต้องแก้ พร้อมส่งให้ปลัดตรวจ</p>';
}

function listView(state: FindingsState): string {
  const groups = groupsShown(state);
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  let left = SHOWN;
  const sections = groups.map(({ measure, items }) => {
    const part = items.slice(0, Math.max(0, left));
    left -= part.length;
    if (part.length === 0) return '';
    const title = measure ? `มาตรการที่ ${measure.row} ${shorten(measure.title, 60)}` : 'เรื่องของทั้งแผน';
    return `<section><h2>${escapeHtml(title)}</h2>${part.map((item) => itemView(state, item)).join('')}</section>`;
  });
  const rest = shown > SHOWN ? `<p>และอีก ${shown - SHOWN} ข้อ ดูในคอลัมน์ ข้อควรแก้ไข</p>` : '';
  const none = shown === 0 ? '<p>ไม่มีข้อที่ตรงกับตัวกรอง</p>' : '';
  return `${filterView(state)}${none}${sections.join('')}${rest}`;
}

function filterView(state: FindingsState): string {
  const boxes = SEVERITIES.map(
    ([severity, mark, words]) =>
      `<label><input type="checkbox" id="see-${severity}" data-action="severity" data-severity="${severity}"${
        state.severities.includes(severity) ? ' checked' : ''
      }> <span class="mark ${severity}" aria-hidden="true">${mark}</span> ${words}</label>`,
  );
  const choice = unitChoice(unitsIn(state.page.measures), state.unit);
  return `<fieldset><legend>แสดง</legend>${boxes.join('')}${choice}</fieldset>`;
}

function itemView(state: FindingsState, item: PlacedItem): string {
  const { severity, message, rule, tab, cell, index } = item;
  const [, mark = '', words = ''] = SEVERITIES.find(([known]) => known === severity) ?? [];
  const place = cell === undefined ? `แผ่น ${tab}` : `${tab} ช่อง ${cell}`;
  return `<div class="card"><p><span class="mark ${severity}"><span aria-hidden="true">${mark}</span> ${words}</span> <span class="quiet">${escapeHtml(rule)}</span></p><p>${escapeHtml(message)}</p>${
    state.exempting === index
      ? reasonView(state, item)
      : `<button type="button" id="go-${index}" data-action="go" data-index="${index}">ไปที่ ${escapeHtml(place)}</button><button type="button" id="exempt-${index}" data-action="exempt" data-index="${index}" aria-label="ยกเว้นข้อนี้ ${escapeHtml(rule)} ${escapeHtml(place)}">ยกเว้นข้อนี้</button>`
  }</div>`;
}

function reasonView({ reason }: FindingsState, { index }: PlacedItem): string {
  return `<label for="reason">เหตุผลที่ไม่แก้ข้อนี้ (จะเห็นในชีต)</label><input type="text" id="reason" data-action="reason" data-enter="keep" data-index="${index}" value="${escapeHtml(reason)}"><p><button type="button" class="main" id="keep" data-action="keep" data-index="${index}">บันทึกข้อยกเว้น</button><button type="button" id="cancel" data-action="cancel">ยกเลิก</button></p>`;
}

function exemptView({ page }: FindingsState): string {
  if (page.exempt.length === 0) return '';
  const lines = page.exempt.map(
    ({ rule, row, reason }) =>
      `<li>${escapeHtml(`${row === undefined ? 'ทั้งแผน' : `มาตรการที่ ${row}`} ${rule}: ${reason}`)}</li>`,
  );
  return `<h2>ที่ยกเว้นไว้ ${page.exempt.length} ข้อ</h2><ul>${lines.join('')}</ul><p>ยกเลิกข้อยกเว้นได้โดยลบบรรทัดนั้นในชีต</p>`;
}
