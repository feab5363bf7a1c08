import { definePlanRule } from './rule.ts';

export const memoPhoneMissing = definePlanRule({
  id: 'MEMO-006',
  name: 'memo-phone-missing',
  severity: 'advice',
  check({ plan: { memo, organisation } }) {
    const department = memo?.department;
    const isThere = memo?.phone !== undefined || organisation.phone !== undefined;
    if (department === undefined || isThere || /โทร/.test(department)) return [];
    return [{ field: 'memo.department', quote: department, facts: {} }];
  },
  message: () => 'บรรทัด ส่วนราชการ ยังไม่มีหมายเลขโทรศัพท์ ให้กรอกรายการ "โทรศัพท์เจ้าของเรื่อง" ในแผ่น ตั้งค่า',
});
