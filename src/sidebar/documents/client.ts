import type { DocumentsOutcome } from '../../app/create-documents.ts';
import type { DocumentItem, DocumentsPage, documentsPage } from '../../app/documents-page.ts';
import type { DocumentKind, Edition } from '../../core/documents/document-name.ts';
import { IDLE, working } from '../panel/activity.ts';
import { type FromPage, serverOf } from '../panel/call-server.ts';
import { panelData, runPanel } from '../panel/run-panel.ts';
import { asked, asking, begin, type DocumentsState, withChoice } from './documents-state.ts';
import { documentsView } from './documents-view.ts';
import { makeAll } from './make-all.ts';

const call = serverOf<{
  runDocumentsPage: FromPage<typeof documentsPage>;
  runDocuments: (kinds: readonly DocumentKind[], edition: Edition) => DocumentsOutcome;
}>();

const make = ({ kind, edition }: DocumentItem) => call('runDocuments', [kind], edition);

/** The sheet as it is now: somebody may have gone on writing since the page was opened. */
async function lookedAgain(
  state: DocumentsState,
  show: (state: DocumentsState) => void,
  what: string,
): Promise<DocumentsState> {
  show(working({ ...state, isAsking: false }, what));
  return { ...state, page: await call('runDocumentsPage'), isAsking: false, activity: IDLE };
}

runPanel<DocumentsState>({
  initial: begin(panelData<DocumentsPage>()),
  view: documentsView,
  actions: {
    choose: (state, { data, isChecked }) => withChoice(state, data.choice ?? '', isChecked),
    async again(state, _, show) {
      const now = await lookedAgain(state, show, 'กำลังตรวจใหม่');
      return { ...now, activity: { kind: 'done', sentence: 'ตรวจใหม่แล้ว' } };
    },
    async make(state, _, show) {
      const now = await lookedAgain({ ...state, jobs: [] }, show, 'กำลังตรวจก่อนสร้าง');
      return now.page.errors.length > 0 ? asking(now) : makeAll(asked(now), make, show);
    },
    anyway: (state, _, show) => makeAll(asked(state), make, show),
    resume: (state, _, show) => makeAll(state, make, show),
    cancel: (state) => ({ ...state, isAsking: false, activity: IDLE }),
  },
});
