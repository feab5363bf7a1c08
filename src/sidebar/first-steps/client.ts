import type { answerStep } from '../../app/answer-step.ts';
import type { FirstStepsPage, firstStepsPage } from '../../app/first-steps.ts';
import type { goTo as goToTab } from '../../app/go-to.ts';
import { IDLE, working } from '../panel/activity.ts';
import { type FromPage, serverOf } from '../panel/call-server.ts';
import { panelData, runPanel } from '../panel/run-panel.ts';
import {
  answerOf,
  begin,
  type FirstStepsState,
  goTo,
  problemsOf,
  renewed,
  saved,
  withSuggestion,
  withText,
} from './first-steps-state.ts';
import { firstStepsView } from './first-steps-view.ts';

const call = serverOf<{
  runFirstSteps: FromPage<typeof firstStepsPage>;
  runAnswerStep: FromPage<typeof answerStep>;
  runGoTo: FromPage<typeof goToTab>;
}>();

async function save(
  state: FirstStepsState,
  show: (state: FirstStepsState) => void,
  withSamples = false,
): Promise<FirstStepsState> {
  const problems = problemsOf(state);
  if (problems.length > 0) {
    const sentences = problems.map(({ sentence }) => sentence);
    return { ...state, problems, activity: { kind: 'failed', heading: 'ยังไม่ได้บันทึก', problems: sentences } };
  }
  const answer = answerOf(state, withSamples);
  if (!answer) return state;
  show(working({ ...state, problems }, 'กำลังบันทึกลงในชีต'));
  return saved(state, await call('runAnswerStep', answer));
}

runPanel<FirstStepsState>({
  initial: begin(panelData<FirstStepsPage>()),
  view: firstStepsView,
  topic: ({ at }) => at,
  actions: {
    text: (state, { data, value }) => withText(state, data.field ?? '', value),
    use: (state, { data }) => withSuggestion(state, data.field ?? ''),
    step: (state, { data }) => goTo(state, data.step ?? ''),
    save: (state, _, show) => save(state, show),
    samples: (state, _, show) => save(state, show, true),
    async again(state, _, show) {
      show(working(state, 'กำลังอ่านชีตใหม่'));
      return renewed(state, await call('runFirstSteps'));
    },
    async go(state, { data }) {
      await call('runGoTo', data.tab ?? '');
      return { ...state, activity: IDLE };
    },
  },
});
