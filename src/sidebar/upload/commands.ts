import type { KeepOutcome, OfficeFileKind } from '../../app/office-files.ts';
import { readAsBase64 } from './read-as-base64.ts';
import { saveFile } from './save-file.ts';
import { callServer } from './server-calls.ts';
import { shrinkEmblem } from './shrink-emblem.ts';
import { shrinkPicture } from './shrink-picture.ts';
import { sizeWords } from './size-words.ts';
import { done, FILE_WORDS, failed, type UploadState } from './upload-state.ts';

/** Each takes the state of the window and gives the next one. */
export async function keepFile(state: UploadState, kind: OfficeFileKind, file: File): Promise<UploadState> {
  const { bytes } = state.files.limits;
  if (kind !== 'emblem' && file.size > bytes) {
    return failed(state, 'ยังไม่ได้เก็บไฟล์', [
      `${file.name} มีขนาด ${sizeWords(file.size)} เกิน ${sizeWords(bytes)}`,
    ]);
  }
  const base64 = kind === 'emblem' ? await shrinkEmblem(file) : await readAsBase64(file);
  const outcome = await callServer('runKeepFile', kind, base64);
  return told(state, outcome, `เก็บ${FILE_WORDS[kind]}แล้ว เอกสารที่สร้างต่อจากนี้จะใช้ไฟล์นี้`);
}

export async function removeFile(state: UploadState, kind: OfficeFileKind): Promise<UploadState> {
  return told(state, await callServer('runRemoveFile', kind), `เอา${FILE_WORDS[kind]}ของหน่วยงานออกแล้ว`);
}

export async function downloadTemplate(state: UploadState, kind: 'memo' | 'report'): Promise<UploadState> {
  const { name, base64 } = await callServer('runTemplateFile', kind);
  saveFile(name, base64);
  return done(state, `ดาวน์โหลด ${name} แล้ว แก้ใน Word แล้วอัปโหลดกลับมาที่นี่`);
}

export async function keepPicture(state: UploadState, file: File): Promise<UploadState> {
  const { evidence } = state.files;
  const row = evidence.find((each) => each.row === state.row) ?? evidence[0];
  if (!row) return failed(state, 'ยังไม่ได้เก็บรูป', ['ยังไม่มีแถวในแผ่น หลักฐาน']);
  const base64 = await shrinkPicture(file, state.files.limits.picture);
  return told(state, await callServer('runKeepPicture', row, base64), `เก็บรูปของ “${row.caption}” แล้ว`);
}

export async function removePicture(state: UploadState, name: string): Promise<UploadState> {
  return told(state, await callServer('runRemovePicture', name), `ลบ ${name} แล้ว`);
}

function told(state: UploadState, outcome: KeepOutcome, sentence: string): UploadState {
  if (outcome.ok) return done(state, sentence, outcome.files);
  const { problems } = outcome;
  return failed(state, `ยังไม่ได้เก็บไฟล์ แก้ ${problems.length} ข้อนี้แล้วลองใหม่`, problems);
}
