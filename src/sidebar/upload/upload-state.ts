import type { OfficeFileKind, OfficeFiles } from '../../app/office-files.ts';
import type { Activity } from '../panel/activity.ts';

export interface UploadState {
  readonly files: OfficeFiles;
  readonly activity: Activity;
  /** The row of หลักฐาน that the next picture belongs to. */
  readonly row?: number;
}

export const FILE_WORDS: Readonly<Record<OfficeFileKind, string>> = {
  memo: 'แบบบันทึกข้อความ',
  report: 'แบบรายงาน',
  emblem: 'ตราสัญลักษณ์',
};

export function done(state: UploadState, sentence: string, files = state.files): UploadState {
  return { ...state, files, activity: { kind: 'done', sentence } };
}

export function failed(state: UploadState, heading: string, problems: readonly string[]): UploadState {
  return { ...state, activity: { kind: 'failed', heading, problems } };
}
