import { element, make } from './element.ts';

const SHOWN_MS = 7000;

/** A short note in the corner; bad news stay until they are closed. */
export function toast(words: string, isBad = false): void {
  const note = make('p', words);
  const close = make('button', '✕', { type: 'button', 'aria-label': 'ปิดข้อความ' });
  close.addEventListener('click', () => note.remove());
  note.append(close);
  if (isBad) note.className = 'bad';
  else setTimeout(() => note.remove(), SHOWN_MS);
  element('toasts').append(note);
}

/** What went wrong before says nothing about what comes next. */
export function clearBadToasts(): void {
  for (const note of element('toasts').querySelectorAll('.bad')) note.remove();
}

export function badToast(fault: unknown): void {
  toast(fault instanceof Error ? fault.message : String(fault), true);
}
