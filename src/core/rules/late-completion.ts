import { writeThaiDate } from '../thai/write-date.ts';
import { defineRule } from './rule.ts';
import { isExplicitDeadline } from './text/duty-fields.ts';

export const lateCompletion = defineRule({
  id: 'DATE-006',
  name: 'late-completion',
  severity: 'warning',
  check({ schedule }) {
    const late = schedule.obligations.filter(
      (obligation) =>
        obligation.status === 'done-late' &&
        (obligation.field === 'period' || isExplicitDeadline(obligation)),
    );
    const [worst] = [...late].sort((one, other) => (other.reason.days ?? 0) - (one.reason.days ?? 0));
    const [answer] = worst?.answeredBy ?? [];
    const { due, days } = worst?.reason ?? {};
    if (!answer || !due || days === undefined) return [];
    return [
      {
        field: answer.field,
        quote: answer.quote,
        facts: { done: answer.quote, due: writeThaiDate(due, 'long'), days, duties: late.length },
      },
    ];
  },
  message: ({ done, due, days, duties }) =>
    `"${done}" ช้ากว่ากำหนด ${due} อยู่ ${days} วัน${duties === 1 ? '' : ` (และช้ารวม ${duties} กำหนด)`} โปรดตรวจวันที่ หากล่าช้าจริงให้ระบุเหตุในช่องปัญหา อุปสรรค`,
});
