import type { OfficeFiles } from '../../app/office-files.ts';
import { escapeHtml } from '../../core/html.ts';
import { sizeWords } from './size-words.ts';

/** Longer captions are cut, so that the list fits a narrow window. */
const CAPTION = 60;

/** The pictures of the appendix: which evidence gets one, and what there is. */
export function picturesView({ evidence, pictures }: OfficeFiles, chosen: number | undefined): string {
  const options = evidence
    .map(({ row, caption, picture }) => {
      const selected = row === chosen ? ' selected' : '';
      return `<option value="${row}"${selected}>${escapeHtml(shorten(caption))}${picture ? ' (มีรูปแล้ว)' : ''}</option>`;
    })
    .join('');
  const input =
    options === ''
      ? '<p>ยังไม่มีแถวในแผ่น หลักฐาน กรอกคำบรรยายหลักฐานก่อน แล้วเปิดหน้าต่างนี้ใหม่</p>'
      : `<p><label for="evidence-row">หลักฐานที่จะใส่รูป</label><select id="evidence-row">${options}</select></p><p><label for="file-picture">เลือกรูปของหลักฐานนี้ (PNG หรือ JPEG ระบบย่อให้)</label><input type="file" id="file-picture" data-kind="picture" accept="image/png,image/jpeg"></p>`;
  const kept = pictures.map(({ name, size }) => {
    const used = evidence.find(({ picture }) => picture === name)?.caption ?? 'ไม่มีแถวใดใช้';
    const label = escapeHtml(name);
    return `<li>${label} (${sizeWords(size)}) ${escapeHtml(shorten(used))} <button type="button" data-action="remove-picture" data-name="${label}" aria-label="ลบ ${label}">ลบ</button></li>`;
  });
  const list = kept.length > 0 ? `<ul>${kept.join('')}</ul>` : '';
  return `<section aria-labelledby="title-pictures"><h2 id="title-pictures">รูปหลักฐานในภาคผนวก</h2>${input}${list}</section>`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > CAPTION ? `${line.slice(0, CAPTION)}…` : line;
}
