import type { exemptFinding, FindingsPage, findingsPage } from '../../app/findings-page.ts';
import type { goTo } from '../../app/go-to.ts';
import { IDLE, working } from '../panel/activity.ts';
import { type FromPage, serverOf } from '../panel/call-server.ts';
import { panelData, runPanel } from '../panel/run-panel.ts';
import { begin, type FindingsState, renewed, withSeverity } from './findings-state.ts';
import { findingsView } from './findings-view.ts';

const call = serverOf<{
  runFindings: FromPage<typeof findingsPage>;
  runExempt: FromPage<typeof exemptFinding>;
  runGoTo: FromPage<typeof goTo>;
}>();

runPanel<FindingsState>({
  initial: begin(panelData<FindingsPage>()),
  view: findingsView,
  actions: {
    severity: (state, { data, isChecked }) => withSeverity(state, data.severity ?? '', isChecked),
    unit: (state, { value }) => ({ ...state, unit: value, activity: IDLE }),
    exempt: (state, { data }) => ({ ...state, exempting: Number(data.index), reason: '', activity: IDLE }),
    reason: (state, { value }) => ({ ...state, reason: value, activity: IDLE }),
    cancel: ({ exempting, ...state }) => ({ ...state, activity: IDLE }),
    async again(state, _, show) {
      show(working(state, 'กำลังตรวจใหม่'));
      return renewed(state, await call('runFindings'), 'ตรวจใหม่แล้ว');
    },
    async go(state, { data }) {
      const finding = state.page.findings[Number(data.index)];
      if (finding) await call('runGoTo', finding.tab, finding.cell);
      return { ...state, activity: IDLE };
    },
    async keep(state, { data }, show) {
      const finding = state.page.findings[Number(data.index)];
      if (!finding) return state;
      show(working(state, 'กำลังบันทึกข้อยกเว้น'));
      const { rule, row } = finding;
      const title = state.page.measures.find((measure) => measure.row === row)?.title;
      const page = await call('runExempt', {
        rule,
        reason: state.reason,
        ...(row !== undefined && { row }),
        ...(title !== undefined && { title }),
      });
      return renewed(state, page, `ยกเว้น ${rule} แล้ว`);
    },
  },
});
