import { definePlanRule } from './rule.ts';
import { isReport } from './text/report-days.ts';
import { shorten } from './text/shorten.ts';

export const memoMissing = definePlanRule({
  id: 'MEMO-001',
  name: 'memo-missing',
  severity: 'warning',
  check({ plan }) {
    if (plan.memo || !isReport(plan)) return [];
    const title = plan.report.coverLines[0] ?? plan.report.title;
    return [
      {
        field: 'memo',
        ...(title === undefined ? {} : { quote: title }),
        facts: { title: shorten(title ?? '', 40) },
      },
    ];
  },
  message: ({ title }) =>
    `รายงาน${title === '' ? 'นี้' : ` "${title}" `}ไม่มีบันทึกข้อความ จึงไม่มีเลขที่ วันที่ และผู้ลงนาม โปรดตรวจว่าเสนอผู้บริหารด้วยวิธีอื่นแล้ว`,
});
