import type { goTo } from '../../app/go-to.ts';
import type { SchedulePage, schedulePage, setDueByHand } from '../../app/schedule-page.ts';
import { fromIso } from '../../core/calendar/plain-date.ts';
import { writeThaiDate } from '../../core/thai/write-date.ts';
import { IDLE, working } from '../panel/activity.ts';
import { type FromPage, serverOf } from '../panel/call-server.ts';
import { panelData, runPanel } from '../panel/run-panel.ts';
import {
  begin,
  beginCorrection,
  chosenDate,
  measureOf,
  renewed,
  type ScheduleState,
  withDatePart,
  withoutCorrection,
} from './schedule-state.ts';
import { scheduleView } from './schedule-view.ts';
import { monthOf } from './timeline.ts';

const call = serverOf<{
  runSchedule: FromPage<typeof schedulePage>;
  runSetDue: FromPage<typeof setDueByHand>;
  runGoTo: FromPage<typeof goTo>;
}>();

const RENEW = 'สถานะในชีตจะเปลี่ยนเมื่อกดเมนู คำนวณสถานะ';

const focus = (id: string): void => document.getElementById(id)?.focus();

runPanel<ScheduleState>({
  initial: begin(panelData<SchedulePage>()),
  view: scheduleView,
  actions: {
    unit: (state, { value }) => ({ ...withoutCorrection(state), unit: value }),
    pending: (state, { isChecked }) => ({ ...withoutCorrection(state), onlyPending: isChecked }),
    month: (state, { data }) => ({
      ...state,
      activity: IDLE,
      toggled: { ...state.toggled, [data.month ?? '']: data.open !== 'true' },
    }),
    today(state, _, show) {
      const opened = { ...state, toggled: { ...state.toggled, [monthOf(state.page.asOf)]: true } };
      show({ ...opened, activity: IDLE });
      focus('today');
      return { ...opened, activity: IDLE };
    },
    correct: (state, { data }) =>
      beginCorrection(state, data.key ?? '', Number(data.row), data.date === '' ? undefined : data.date),
    date: (state, { data, value }) => withDatePart(state, data.part ?? '', Number(value)),
    cancel(state) {
      focus(`due-${state.correcting?.key}`);
      return withoutCorrection(state);
    },
    async again(state, _, show) {
      show(working(state, 'กำลังอ่านแผนใหม่'));
      return renewed(state, await call('runSchedule'), 'อ่านแผนใหม่แล้ว');
    },
    async go(state, { data }) {
      await call('runGoTo', state.page.tab, data.cell);
      return { ...state, activity: IDLE };
    },
    async year(state) {
      const { tab, cell } = state.page.yearPlace;
      await call('runGoTo', tab, cell);
      return { ...state, activity: IDLE };
    },
    async keep(state, _, show) {
      const { correcting } = state;
      const measure = correcting && measureOf(state, correcting.row);
      if (!measure) return state;
      const date = chosenDate(correcting);
      const day = fromIso(date ?? '');
      if (date === undefined || !day) {
        const problems = ['เลือกวันที่ เดือน และปีให้ครบก่อน'];
        return { ...state, activity: { kind: 'failed', heading: 'ยังไม่ได้บันทึก', problems } };
      }
      show(working(state, 'กำลังบันทึกวันครบกำหนด'));
      const { row, title } = measure;
      const page = await call('runSetDue', { row, title, date });
      return renewed(state, page, `มาตรการที่ ${row} ครบกำหนด ${writeThaiDate(day, 'long')} บันทึกแล้ว ${RENEW}`);
    },
    async clear(state, _, show) {
      const measure = state.correcting && measureOf(state, state.correcting.row);
      if (!measure) return state;
      show(working(state, 'กำลังล้างวันที่ระบุเอง'));
      const { row, title } = measure;
      const page = await call('runSetDue', { row, title });
      return renewed(state, page, `ล้างวันที่ระบุเองของมาตรการที่ ${row} แล้ว ${RENEW}`);
    },
  },
});
