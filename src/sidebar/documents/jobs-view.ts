import { escapeHtml } from '../../core/html.ts';
import { type DocumentsState, type Job, type Progress, toldOnce } from './documents-state.ts';
import { linksView } from './links-view.ts';

const STATES: Readonly<Record<Progress['kind'], readonly [mark: string, words: string, look: string]>> = {
  waiting: ['○', 'รอ', 'quiet'],
  working: ['…', 'กำลังสร้าง', 'warning'],
  done: ['✓', 'เสร็จแล้ว', 'advice'],
  failed: ['!', 'ไม่สำเร็จ', 'error'],
};

/** How far every document is, and when they are made, what they do not show. */
export function jobsView(state: DocumentsState): string {
  if (state.jobs.length === 0) return '';
  const leaving =
    state.activity.kind === 'working'
      ? '<p class="quiet">ปิดแถบนี้ได้ ฉบับที่กำลังสร้างจะทำต่อจนเสร็จ ฉบับที่ยังรอ ให้เปิดแถบนี้แล้วสั่งใหม่</p>'
      : '';
  return `<section aria-labelledby="progress"><h2 id="progress">ความคืบหน้า</h2><ol class="plain">${state.jobs
    .map(jobView)
    .join('')}</ol>${leaving}${listView(
    'สำหรับเผยแพร่บนเว็บไซต์',
    toldOnce(state, ({ forWebsite = [] }) => forWebsite),
  )}${listView(
    'สิ่งที่ยังไม่มีในเอกสาร',
    toldOnce(state, ({ leftOut }) => leftOut),
  )}</section>`;
}

function jobView({ item, progress }: Job): string {
  const [mark, words, look] = STATES[progress.kind];
  const files = progress.kind === 'done' ? linksView(progress.outcome.files) : '';
  const problem = progress.kind === 'failed' ? `<p class="error">${escapeHtml(progress.sentence)}</p>` : '';
  return `<li class="card"><p><span class="mark ${look}"><span aria-hidden="true">${mark}</span> ${words}</span> ${escapeHtml(item.name)}</p>${files}${problem}</li>`;
}

function listView(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h3>${heading}</h3><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}
