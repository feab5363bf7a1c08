import type { OfficeFileKind } from '../../app/office-files.ts';
import { activityView, working } from '../panel/activity.ts';
import { downloadTemplate, keepFile, keepPicture, removeFile, removePicture } from './commands.ts';
import { FILE_WORDS, failed, type UploadState } from './upload-state.ts';
import { filesView } from './upload-view.ts';

const KINDS: readonly OfficeFileKind[] = ['memo', 'report', 'emblem'];

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};

let state: UploadState = {
  files: JSON.parse(element('files-kept').textContent ?? ''),
  activity: { kind: 'idle' },
};

/** Draws what is and puts the keyboard where the news are. */
function show(next: UploadState): void {
  state = next;
  element('activity').innerHTML = activityView(state.activity);
  element('files').innerHTML = filesView(state);
  if (state.activity.kind !== 'idle') element('activity').focus();
}

/** One thing at a time; whatever goes wrong is told as a sentence. */
async function attempt(what: string, task: (state: UploadState) => Promise<UploadState>): Promise<void> {
  show(working(state, what));
  try {
    show(await task(state));
  } catch (error) {
    show(failed(state, 'ทำไม่สำเร็จ', [error instanceof Error ? error.message : String(error)]));
  }
}

function kindOf({ dataset }: HTMLElement): OfficeFileKind | undefined {
  return KINDS.find((kind) => kind === dataset.kind);
}

element('files').addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) state = { ...state, row: Number(target.value) };
  if (!(target instanceof HTMLInputElement)) return;
  const file = target.files?.[0];
  if (!file) return;
  const kind = kindOf(target);
  void attempt(`กำลังตรวจและเก็บ ${file.name}`, (now) =>
    kind ? keepFile(now, kind, file) : keepPicture(now, file),
  );
});

element('files').addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const kind = kindOf(target);
  const { action, name } = target.dataset;
  if (action === 'remove-picture' && name) void attempt(`กำลังลบ ${name}`, (now) => removePicture(now, name));
  if (action === 'remove' && kind)
    void attempt(`กำลังเอา${FILE_WORDS[kind]}ออก`, (now) => removeFile(now, kind));
  if (action === 'download' && kind && kind !== 'emblem') {
    void attempt(`กำลังเตรียม${FILE_WORDS[kind]}`, (now) => downloadTemplate(now, kind));
  }
});

show(state);
