import { reportColumns } from '../documents/report-table.ts';
import { textOf } from '../plan/written.ts';
import { definePlanRule } from './rule.ts';
import { isReport } from './text/report-days.ts';

// a dash says nothing: - | – | .
const SAYS_NOTHING = /^[\s\-–—._]*$/;

export const suggestionEmpty = definePlanRule({
  id: 'REQ-005',
  name: 'suggestion-empty',
  severity: 'warning',
  check({ plan, rows }) {
    const hasColumn = reportColumns(plan).some(({ field }) => field === 'suggestion');
    if (!hasColumn || !isReport(plan)) return [];
    return rows.flatMap(({ measure, number }) => {
      const written = textOf(measure.suggestion);
      if (!SAYS_NOTHING.test(written)) return [];
      return [{ row: number, field: 'suggestion', ...(written === '' ? {} : { quote: written }), facts: {} }];
    });
  },
  message: () => 'ช่อง "ปัญหา อุปสรรค/ข้อเสนอแนะ" ยังว่าง หากไม่มีปัญหาหรือข้อเสนอแนะให้พิมพ์คำว่า "ไม่มี"',
});
