import type { Alert, Button } from '../../screen.ts';
import type { GivenAnswer, Outcome, PageState } from '../page-state.ts';
import { element, make } from './element.ts';
import { showFile, showFiles } from './files.ts';
import type { FromFrame, ToFrame } from './frame-messages.ts';
import { listenToGrid, showCell, showGrid } from './grid.ts';
import { showMenus } from './menus.ts';
import { post, readGrid, readState, upload } from './server.ts';
import { badToast, clearBadToasts, toast } from './toasts.ts';
import { askWith, type Said, showFrame, showSidebar } from './windows.ts';

const WORDS: Readonly<Record<Button, string>> = {
  OK: 'ตกลง',
  YES: 'ใช่',
  NO: 'ไม่ใช่',
  CANCEL: 'ยกเลิก',
  CLOSE: 'ปิด',
};
const BUTTONS: Readonly<Record<Alert['buttons'], readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const USUAL = { width: 600, height: 400 };

let state: PageState;
let tab = '';
let shown = '';

/** Draws everything anew; the tab the script brought to the front comes to the front. */
async function refresh(at?: { readonly row: number; readonly column: number }): Promise<void> {
  const before = state?.activeTab;
  state = await readState();
  const names = state.tabs.map(({ name }) => name);
  if (state.activeTab !== undefined && state.activeTab !== before) tab = state.activeTab;
  if (!names.includes(tab)) tab = names[0] ?? '';
  element('title').textContent = state.title;
  showMenus(state.menus, (functionName, caption) => void click(functionName, caption));
  showExamples();
  showTabs();
  showFiles(state.files);
  const isSame = shown === tab;
  shown = tab;
  const cursor = state.activeCell ?? at;
  await showGrid(await readGrid(tab), isSame || cursor ? (cursor ?? { row: 0, column: 0 }) : undefined);
  if (state.activeCell) showCell(state.activeCell);
}

function showExamples(): void {
  const select = element<HTMLSelectElement>('example');
  const options = state.examples.map(({ name, words }) => make('option', words, { value: name }));
  if (state.example === undefined) options.unshift(make('option', state.title, { value: '' }));
  select.replaceChildren(...options);
  select.value = state.example ?? '';
}

function showTabs(): void {
  element('tabs').replaceChildren(
    ...state.tabs.map(({ name, colour }) => {
      const isShown = name === tab;
      const button = make('button', name, {
        type: 'button',
        role: 'tab',
        'aria-selected': String(isShown),
        'aria-controls': 'grid',
      });
      if (colour) button.style.setProperty('--tab', colour);
      button.addEventListener('click', () => {
        tab = name;
        void attempt('', () => refresh());
      });
      return button;
    }),
  );
}

/** Says what is being done, does it, and tells what went wrong. */
async function attempt(what: string, task: () => Promise<void>): Promise<void> {
  clearBadToasts();
  element('working').textContent = what;
  await task().catch(badToast);
  element('working').textContent = '';
}

/** A click or a call; each question of the script is put to the person, and the whole is done again with the answer. */
async function perform(path: string, asked: object): Promise<Outcome> {
  const answers: GivenAnswer[] = [];
  for (;;) {
    const outcome = await post<Outcome>(path, { ...asked, answers });
    if (!outcome.question) return outcome;
    const { title, prompt, buttons } = outcome.question;
    const choices = BUTTONS[buttons].map((button) => [button, WORDS[button]] as const);
    answers.push({ prompt, answer: (await askWith(title, prompt, choices)) ?? 'CLOSE' });
  }
}

function tell({ toasts, told, dialog, sidebar }: Outcome): void {
  for (const words of toasts) toast(words);
  for (const words of told) void askWith('โปร่งใส', words, [['OK', WORDS.OK]]);
  if (dialog) showWindow(dialog);
  if (sidebar) showSidebar({ title: sidebar.title, address: `/sidebar/${sidebar.index}` }, heard);
}

function click(functionName: string, caption: string): Promise<void> {
  return attempt(`กำลังทำ: ${caption} …`, async () => {
    const outcome = await perform('/menu', { functionName, tab });
    await refresh();
    tell(outcome);
    if (outcome.error !== undefined) badToast(outcome.error);
  });
}

function showWindow({ index, title, width, height }: NonNullable<Outcome['dialog']>): void {
  for (const open of document.querySelectorAll('dialog')) open.close();
  const frame = {
    title,
    address: `/dialog/${index}`,
    width: width ?? USUAL.width,
    height: height ?? USUAL.height,
  };
  showFrame(frame, heard);
}

function heard({ data, reply, close, resize }: Said): void {
  const said = data as FromFrame;
  if (said.kind === 'close') close();
  if (said.kind === 'size') resize(said.width, said.height);
  if (said.kind === 'link') follow(said.address);
  if (said.kind === 'run') void call(said, reply);
}

async function call(
  { call: number, functionName, given }: Extract<FromFrame, { readonly kind: 'run' }>,
  reply: (answer: ToFrame) => void,
): Promise<void> {
  try {
    const outcome = await perform('/run', { functionName, given });
    const { result, error } = outcome;
    reply({ call: number, ...(error === undefined ? { result } : { error }) });
    await refresh();
    tell(outcome);
  } catch (fault) {
    reply({ call: number, error: fault instanceof Error ? fault.message : String(fault) });
  }
}

/** A document of the simulated Drive is shown here; nothing else is opened. */
function follow(address: string): void {
  const file = state.files.find(({ link }) => link === address);
  if (file?.canShow) showFile(file);
  else toast(`ลิงก์นี้ออกไปนอกเครื่อง หน้าทดลองจึงไม่เปิดให้: ${address}`);
}

function openOwn(file: File | undefined): void {
  if (!file) return;
  void attempt(`กำลังเปิด ${file.name} …`, async () => {
    await upload(file);
    await begin();
  });
}

async function begin(): Promise<void> {
  tab = '';
  shown = '';
  await refresh();
}

element<HTMLSelectElement>('example').addEventListener('change', ({ target }) => {
  const example = (target as HTMLSelectElement).value;
  void attempt('กำลังเปิดแผนตัวอย่าง …', async () => {
    await post('/open', { example });
    await begin();
  });
});

element<HTMLInputElement>('own').addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  openOwn(input.files?.[0]);
  input.value = '';
});

addEventListener('dragover', (event) => {
  event.preventDefault();
  element('drop').hidden = false;
});
addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) element('drop').hidden = true;
});
addEventListener('drop', (event) => {
  event.preventDefault();
  element('drop').hidden = true;
  openOwn(event.dataTransfer?.files[0]);
});

listenToGrid((cell) =>
  attempt('', async () => {
    await post('/edit', { ...cell, tab });
    await refresh(cell);
    if (cell.typed.startsWith('=')) toast('หน้าทดลองไม่คำนวณสูตร สูตรจะทำงานเมื่อเปิดใน Google ชีต');
  }),
);

// The token has done its work; it should not stay in the address or the history.
history.replaceState(null, '', '/');
void attempt('กำลังเปิด …', begin);
