import type { PageFile } from '../page-state.ts';
import { element, make } from './element.ts';
import { readBytes } from './server.ts';
import { badToast } from './toasts.ts';
import { showFrame } from './windows.ts';

/** What the bundle put into Drive: each can be looked at and saved. */
export function showFiles(files: readonly PageFile[]): void {
  const empty = make('li', 'ยังไม่มีไฟล์ สร้างเอกสารจากเมนู “โปร่งใส” แล้วจะอยู่ที่นี่', { class: 'empty' });
  element('files').replaceChildren(...(files.length > 0 ? [...files].reverse().map(line) : [empty]));
}

function line(file: PageFile): HTMLElement {
  const item = make('li', file.name);
  const acts = make('div', '', { class: 'acts' });
  if (file.canShow) {
    const show = make('button', 'ดู', { type: 'button', 'aria-label': `ดู ${file.name}` });
    show.addEventListener('click', () => showFile(file));
    acts.append(show);
  }
  if (file.canSave) {
    acts.append(
      make('a', 'ดาวน์โหลด', {
        class: 'button',
        href: `/file/${file.id}`,
        download: '',
        'aria-label': `ดาวน์โหลด ${file.name}`,
      }),
    );
  }
  item.append(acts);
  return item;
}

/** A Word document, drawn in a frame of its own. */
export function showFile({ id, name }: PageFile): void {
  const frame = {
    title: `${name} (ภาพร่าง ใน Word หรือ Google เอกสารอาจต่างเล็กน้อย)`,
    address: '/preview',
    width: Math.min(innerWidth * 0.92, 1200),
    height: innerHeight * 0.82,
  };
  showFrame(frame, ({ data, reply, close }) => {
    const { kind } = (data ?? {}) as { readonly kind?: string };
    if (kind === 'close') close();
    if (kind !== 'ready') return;
    readBytes(`/file/${id}`)
      .then((bytes) => reply(bytes, [bytes]))
      .catch(badToast);
  });
}
