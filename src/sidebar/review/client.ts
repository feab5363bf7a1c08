import type { goTo } from '../../app/go-to.ts';
import type { judgeMeasureByHand, ReviewPage, reviewPage } from '../../app/review-page.ts';
import { MEASURES_TAB } from '../../core/plan/measures-tab.ts';
import { APPROVED, RETURNED, type ReviewState } from '../../core/review/review-state.ts';
import { IDLE, working } from '../panel/activity.ts';
import { type FromPage, serverOf } from '../panel/call-server.ts';
import { type Action, panelData, runPanel } from '../panel/run-panel.ts';
import { at, begin, judged, type ReviewPanelState, renewed, shown } from './review-panel-state.ts';
import { reviewPanelView } from './review-panel-view.ts';

const call = serverOf<{
  runReviewing: FromPage<typeof reviewPage>;
  runJudge: FromPage<typeof judgeMeasureByHand>;
  runGoTo: FromPage<typeof goTo>;
}>();

const judge =
  (decision: ReviewState): Action<ReviewPanelState> =>
  async (state, _, show) => {
    const item = shown(state);
    if (!item) return state;
    show(working(state, `กำลังบันทึก ${decision}`));
    const { row, print, no } = item;
    const { note, name } = state;
    const page = await call('runJudge', { row, print, note, name, state: decision });
    return judged(state, page, `บันทึก ${decision} มาตรการ ${no} แล้ว`);
  };

runPanel<ReviewPanelState>({
  initial: begin(panelData<ReviewPage>()),
  view: reviewPanelView,
  topic: (state) => state.at,
  actions: {
    approve: judge(APPROVED),
    return: judge(RETURNED),
    next: (state) => at(state, state.at + 1),
    previous: (state) => at(state, state.at - 1),
    note: (state, { value }) => ({ ...state, note: value }),
    name: (state, { value }) => ({ ...state, name: value, activity: IDLE }),
    async again(state, _, show) {
      show(working(state, 'กำลังอ่านใหม่'));
      return renewed(state, await call('runReviewing'));
    },
    async go(state) {
      const item = shown(state);
      if (item) await call('runGoTo', MEASURES_TAB.name, item.cell);
      return { ...state, activity: IDLE };
    },
  },
  // The same keys under a Thai keyboard.
  keys: { ArrowLeft: 'previous', ArrowRight: 'next', a: 'approve', ฟ: 'approve', r: 'return', พ: 'return' },
});
