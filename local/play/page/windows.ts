import { element, make } from './element.ts';

const CLOSED = 'close';

function head(title: string, label: string, close: () => void): HTMLElement {
  const line = make('div', '', { class: 'head' });
  const button = make('button', '✕', { type: 'button', 'aria-label': label });
  button.addEventListener('click', close);
  line.append(make('strong', title), button);
  return line;
}

function show(dialog: HTMLDialogElement): void {
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}

/** A question with its buttons, each a value and its word; closing it answers undefined. */
export function askWith<Value extends string>(
  title: string,
  words: string,
  buttons: readonly (readonly [Value, string])[],
): Promise<Value | undefined> {
  const dialog = make('dialog', '', { 'aria-label': title });
  const acts = make('div', '', { class: 'answers' });
  for (const [index, [value, word]] of buttons.entries()) {
    const button = make('button', word, { type: 'button', class: index === 0 ? 'main' : '' });
    button.addEventListener('click', () => dialog.close(value));
    acts.append(button);
  }
  dialog.append(
    head(title, 'ปิดหน้าต่าง', () => dialog.close(CLOSED)),
    make('div', words, { class: 'words', tabindex: '0' }),
    acts,
  );
  show(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () =>
      resolve(buttons.map(([value]) => value).find((value) => value === dialog.returnValue)),
    );
  });
}

export interface Frame {
  readonly title: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** What a frame said, and how to answer it or close its window. */
export interface Said {
  readonly data: unknown;
  readonly reply: (data: unknown, transfer?: Transferable[]) => void;
  readonly close: () => void;
  readonly resize: (width: number | undefined, height: number | undefined) => void;
}

/** A window with a sandboxed page in it, which can do nothing but send messages. */
export function showFrame(
  { title, address, width, height }: Frame,
  heard: (said: Said) => void,
): HTMLDialogElement {
  const dialog = make('dialog', '', { 'aria-label': title });
  const frame = sandboxed(title, address);
  const resize: Said['resize'] = (wide, high) => {
    if (wide) frame.style.width = `${wide}px`;
    if (high) frame.style.height = `${high}px`;
  };
  resize(width, height);
  const stop = listenTo(frame, heard, { resize, close: () => dialog.close(CLOSED) });
  dialog.addEventListener('close', stop);
  dialog.append(
    head(title, 'ปิดหน้าต่าง', () => dialog.close(CLOSED)),
    frame,
  );
  show(dialog);
  return dialog;
}

let stopSidebar: () => void = () => undefined;

/** The page beside the table, in place of the one that was there. */
export function showSidebar(
  { title, address }: Pick<Frame, 'title' | 'address'>,
  heard: (said: Said) => void,
): void {
  const place = element('sidebar');
  const frame = sandboxed(title, address);
  const close = () => {
    stopSidebar();
    place.replaceChildren();
    place.hidden = true;
  };
  stopSidebar();
  stopSidebar = listenTo(frame, heard, { resize: () => undefined, close });
  place.replaceChildren(head(title, 'ปิดแถบด้านข้าง', close), frame);
  place.hidden = false;
}

function sandboxed(title: string, address: string): HTMLIFrameElement {
  return make('iframe', '', {
    title,
    sandbox: 'allow-scripts allow-forms allow-modals allow-downloads',
    src: address,
  });
}

/** Hears what a frame says; the answer stops hearing it. */
function listenTo(
  frame: HTMLIFrameElement,
  heard: (said: Said) => void,
  { resize, close }: Pick<Said, 'resize' | 'close'>,
): () => void {
  const listen = ({ source, data }: MessageEvent) => {
    if (source === null || source !== frame.contentWindow) return;
    heard({
      data,
      resize,
      close,
      // The frame has an origin of its own that no address names.
      reply: (answer, transfer = []) => frame.contentWindow?.postMessage(answer, '*', transfer),
    });
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}
