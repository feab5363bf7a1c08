import type { Organisation } from '../plan/plan.ts';
import { defineRule } from './rule.ts';
import { ownOfficeOf } from './text/office-mentions.ts';
import { shorten } from './text/shorten.ts';
import { comparisonKey } from './text/text-view.ts';

/** Words that leave open who it is: everybody, somebody, the executives who should supervise. */
const VAGUE =
  /(?<!ให้|แก่|กับ|ต่อ)ทุก(?:ภารกิจ|ส่วนราชการ|ส่วน|กอง|สำนัก|ฝ่าย|งาน|หน่วยงาน|คน)|(?:ภารกิจ|งาน|กอง|หน่วยงาน|ส่วนราชการ|ผู้)(?:อื่น)?(?:ๆ)?ที่เกี่ยวข้อง|เจ้าหน้าที่ทุก|พนักงานทุก|บุคลากรทุก|^ผู้บริหาร|^ผู้ที่ได้รับมอบหมาย|^เจ้าหน้าที่$|^หน่วยงาน$|^คณะทำงาน$/;

export const responsibleVague = defineRule({
  id: 'RESP-001',
  name: 'responsible-vague',
  severity: 'warning',
  check(row, { plan }) {
    const { typed: written, key } = row.cell('responsible');
    if (key === '' || row.measure.sharedWithAbove?.includes('responsible')) return [];
    const isEverybody = namesWholeOffice(key, plan.organisation);
    if (!isEverybody && !VAGUE.test(key)) return [];
    return [{ field: 'responsible', quote: written, facts: { written: shorten(written), isEverybody } }];
  },
  message: ({ written, isEverybody }) =>
    isEverybody
      ? `ผู้รับผิดชอบ "${written}" คือทั้งหน่วยงาน ให้ระบุกอง งาน หรือตำแหน่งที่ต้องทำ`
      : `ผู้รับผิดชอบ "${written}" ยังไม่บอกว่าใครต้องทำ ให้ระบุกองหรืองานที่เป็นหลัก`,
});

function namesWholeOffice(key: string, organisation: Organisation): boolean {
  const own = ownOfficeOf(organisation);
  if (!own) return false;
  const { kindAbbr = '' } = organisation;
  const names = [
    own.name,
    `${kindAbbr}${own.placeKey}`,
    `${own.kind ?? ''}${own.placeKey}`,
    kindAbbr,
    own.kind ?? '',
  ];
  return names.some((name) => name !== '' && comparisonKey(name) === key);
}
