import { renderAsync } from 'docx-preview';

/** Draws the document that the page around hands over. */
window.addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source !== parent || !(data instanceof ArrayBuffer)) return;
  // Parts of foreign HTML inside a document would be pages of their own.
  renderAsync(data, document.body, undefined, { renderAltChunks: false, useBase64URL: true }).catch(() => {
    document.body.textContent = 'แสดงเอกสารนี้ไม่ได้ ดาวน์โหลดแล้วเปิดใน Word';
  });
});

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
});

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') parent.postMessage({ kind: 'close' }, '*');
});

parent.postMessage({ kind: 'ready' }, '*');
