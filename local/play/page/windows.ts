import { make } from './element.ts';

const CLOSED = 'close';

function head(title: string, dialog: HTMLDialogElement): HTMLElement {
  const line = make('div', '', { class: 'head' });
  const close = make('button', '✕', { type: 'button', 'aria-label': 'ปิดหน้าต่าง' });
  close.addEventListener('click', () => dialog.close(CLOSED));
  line.append(make('strong', title), close);
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
  dialog.append(head(title, dialog), make('div', words, { class: 'words', tabindex: '0' }), acts);
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
  const frame = make('iframe', '', {
    title,
    sandbox: 'allow-scripts allow-forms allow-modals allow-downloads',
    src: address,
  });
  const resize: Said['resize'] = (wide, high) => {
    if (wide) frame.style.width = `${wide}px`;
    if (high) frame.style.height = `${high}px`;
  };
  resize(width, height);
  const listen = ({ source, data }: MessageEvent) => {
    if (source === null || source !== frame.contentWindow) return;
    heard({
      data,
      resize,
      close: () => dialog.close(CLOSED),
      // The frame has an origin of its own that no address names.
      reply: (answer, transfer = []) => frame.contentWindow?.postMessage(answer, '*', transfer),
    });
  };
  window.addEventListener('message', listen);
  dialog.addEventListener('close', () => window.removeEventListener('message', listen));
  dialog.append(head(title, dialog), frame);
  show(dialog);
  return dialog;
}
