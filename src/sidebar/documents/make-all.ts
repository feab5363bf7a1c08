import type { DocumentsOutcome } from '../../app/create-documents.ts';
import type { DocumentItem } from '../../app/documents-page.ts';
import { type DocumentsState, withProgress } from './documents-state.ts';

/**
 * Makes what is not done yet, one document in one call, so that none of them comes near the six minutes of a run. Stops
 * at the first that fails: whatever stood in its way usually stands in the way of the next as well.
 */
export async function makeAll(
  begun: DocumentsState,
  make: (item: DocumentItem) => Promise<DocumentsOutcome>,
  show: (state: DocumentsState) => void,
): Promise<DocumentsState> {
  let state = begun;
  for (const [index, { item, progress }] of begun.jobs.entries()) {
    if (progress.kind === 'done') continue;
    const what = `กำลังสร้าง ${item.name} (${index + 1} จาก ${begun.jobs.length})`;
    state = { ...withProgress(state, index, { kind: 'working' }), activity: { kind: 'working', what } };
    show(state);
    try {
      state = withProgress(state, index, { kind: 'done', outcome: await make(item) });
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      const problems = ['แก้ตามที่บอกไว้ใต้ชื่อเอกสาร แล้วกด ทำต่อ ระบบไม่ทำซ้ำที่เสร็จแล้ว'];
      return {
        ...withProgress(state, index, { kind: 'failed', sentence }),
        activity: { kind: 'failed', heading: 'ยังสร้างไม่ครบ', problems },
      };
    }
  }
  const files = state.jobs.flatMap(({ progress }) =>
    progress.kind === 'done' ? progress.outcome.files : [],
  );
  const sentence = `สร้างแล้ว ${files.length} ไฟล์ อยู่ใน Google ไดรฟ์ของท่าน`;
  return { ...state, activity: { kind: 'done', sentence } };
}
