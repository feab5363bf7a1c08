import { element, make } from './element.ts';
import { askWith } from './windows.ts';

export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly typed: string;
}

type Commit = (cell: Typed) => Promise<void>;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a spreadsheet begins when a tab is opened. */
const FIRST = { row: 1, column: 1 };

const placeOf = ({ dataset }: HTMLElement) => {
  const [row = 0, column = 0] = (dataset.at ?? '').split(',').map(Number);
  return { row, column };
};

const cellOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('td[data-at]') : null;

const cellAt = (row: number, column: number) =>
  element('grid').querySelector<HTMLElement>(`td[data-at="${row},${column}"]`);

let typing: Promise<void> = Promise.resolve();

/** Puts the table of a tab into the page, not under the hands of who types; the server has escaped all of it. */
export async function showGrid(
  html: string,
  at: { readonly row: number; readonly column: number } | undefined,
): Promise<void> {
  await typing;
  const grid = element('grid');
  const { scrollLeft, scrollTop } = grid;
  // Whoever types on has left the edited cell by now.
  const held = at && cellOf(document.activeElement);
  const { row, column } = held ? placeOf(held) : (at ?? FIRST);
  grid.innerHTML = html;
  grid.scrollTo(at ? scrollLeft : 0, at ? scrollTop : 0);
  element('place').textContent = '';
  element('content').textContent = '';
  cellAt(row, column)?.focus({ preventScroll: true });
}

/** Brings a cell that a script chose into sight, away from the edges. */
export function showCell({ row, column }: { readonly row: number; readonly column: number }): void {
  const cell = cellAt(row, column);
  cell?.scrollIntoView({ block: 'center', inline: 'center' });
  cell?.focus({ preventScroll: true });
}

/** Makes the table answer to mouse and keyboard as a spreadsheet does. */
export function listenToGrid(commit: Commit): void {
  const grid = element('grid');
  grid.addEventListener('focusin', ({ target }) => {
    const cell = cellOf(target);
    if (!cell || target !== cell) return;
    element('place').textContent = cell.dataset.name ?? '';
    element('content').textContent = cell.dataset.formula ?? cell.textContent;
    showNote(cell);
  });
  grid.addEventListener('focusout', () => showNote(null));
  grid.addEventListener('mouseover', ({ target }) => showNote(cellOf(target)));
  grid.addEventListener('mouseleave', () => showNote(null));
  grid.addEventListener('scroll', () => showNote(null));
  grid.addEventListener('dblclick', ({ target }) => {
    const cell = cellOf(target);
    if (cell) void edit(cell, commit);
  });
  grid.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (!cell || event.target !== cell || event.isComposing) return;
    const step = STEPS[event.key];
    const { row, column } = placeOf(cell);
    if (step) {
      event.preventDefault();
      cellAt(row + step[0], column + step[1])?.focus();
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      void edit(cell, commit);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      void clear(cell, commit);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      void edit(cell, commit, event.key);
    }
  });
}

/** Cells that the system keeps ask first, as a warning-only protection does. */
async function allowed({ dataset }: HTMLElement): Promise<boolean> {
  if (dataset.guarded === undefined) return true;
  const answer = await askWith('ช่องนี้มีการป้องกัน', `${dataset.guarded}\n\nแก้ไขต่อหรือไม่`, [
    ['no', 'ไม่แก้'],
    ['yes', 'แก้ไขต่อ'],
  ]);
  return answer === 'yes';
}

async function clear(cell: HTMLElement, commit: Commit): Promise<void> {
  if (await allowed(cell)) await commit({ ...placeOf(cell), typed: '' });
}

async function edit(cell: HTMLElement, commit: Commit, begun?: string): Promise<void> {
  if (cell.classList.contains('editing') || !(await allowed(cell))) return;
  const before = cell.dataset.formula ?? cell.textContent ?? '';
  const editor =
    cell.dataset.options === undefined ? textEditor(cell, begun ?? before) : listEditor(cell, before);
  showNote(null);
  cell.classList.add('editing');
  cell.append(editor);
  editor.focus();
  let rest: () => void = () => undefined;
  typing = new Promise((resolve) => {
    rest = resolve;
  });
  let isOver = false;
  const end = (isKept: boolean) => {
    if (isOver) return;
    isOver = true;
    rest();
    const typed = editor.value;
    editor.remove();
    cell.classList.remove('editing');
    cell.focus({ preventScroll: true });
    if (isKept && typed !== before) void commit({ ...placeOf(cell), typed });
  };
  editor.addEventListener('blur', () => end(true));
  if (editor instanceof HTMLSelectElement) editor.addEventListener('change', () => end(true));
  editor.addEventListener('keydown', (given) => {
    const event = given as KeyboardEvent;
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') end(false);
    if (event.key === 'Tab') {
      event.preventDefault();
      end(true);
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if ((event.altKey || event.ctrlKey) && editor instanceof HTMLTextAreaElement) {
      editor.setRangeText('\n', editor.selectionStart, editor.selectionEnd, 'end');
    } else end(true);
  });
}

function textEditor({ offsetHeight }: HTMLElement, text: string): HTMLTextAreaElement {
  const editor = make('textarea', '', { class: 'editor', 'aria-label': 'แก้ข้อความในช่อง' });
  editor.value = text;
  editor.style.height = `${Math.max(offsetHeight, 70)}px`;
  return editor;
}

function listEditor({ dataset }: HTMLElement, before: string): HTMLSelectElement {
  const editor = make('select', '', { class: 'editor', 'aria-label': 'เลือกค่าของช่อง' });
  const values = JSON.parse(dataset.options ?? '[]') as readonly string[];
  for (const value of new Set(['', before, ...values]))
    editor.append(make('option', value || '(ว่าง)', { value }));
  editor.value = before;
  return editor;
}

function showNote(cell: HTMLElement | null): void {
  const note = element('note');
  const words = cell?.dataset.note;
  note.hidden = words === undefined;
  if (!cell || words === undefined) return;
  note.textContent = words;
  const { right, left, top } = cell.getBoundingClientRect();
  const isRoom = right + note.offsetWidth + 8 < innerWidth;
  note.style.left = `${Math.max(8, isRoom ? right + 4 : left - note.offsetWidth - 4)}px`;
  note.style.top = `${Math.max(8, Math.min(top, innerHeight - note.offsetHeight - 8))}px`;
}
