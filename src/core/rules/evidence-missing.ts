import { definePlanRule } from './rule.ts';
import { hasEvidence } from './text/evidence-of-plan.ts';
import { cellPlaces, documentPlaces } from './text/places.ts';
import { publicationClaim } from './text/publication-claim.ts';
import { isReport } from './text/report-days.ts';
import { shorten } from './text/shorten.ts';

// ตามเอกสารแนบท้าย | ตามรายงานท้ายบันทึก | หลักฐานที่แนบมาพร้อมนี้
const ATTACHED = /\S{0,60}(?:แนบท้าย|แนบมาพร้อม|ท้ายบันทึก|ที่แนบ|ตามเอกสารแนบ)\S{0,60}/;
const TELLS = ['results', 'completed', 'steps', 'monitoring'];

export const evidenceMissing = definePlanRule({
  id: 'EVID-001',
  name: 'evidence-missing',
  severity: 'advice',
  check(context) {
    const { plan } = context;
    if (hasEvidence(plan) || !isReport(plan)) return [];
    const attached = documentPlaces(plan)
      .filter(({ field }) => field === 'memo.sections')
      .map(({ typed }) => ATTACHED.exec(typed)?.[0]);
    const published = TELLS.flatMap((column) =>
      cellPlaces(context).filter(({ field }) => field === column),
    ).map(({ compact }) => publicationClaim(compact));
    const claim = [...attached, ...published].find((each) => each !== undefined);
    return claim === undefined ? [] : [{ field: 'evidence', quote: claim, facts: { claim: shorten(claim) } }];
  },
  message: ({ claim }) =>
    `เอกสารเขียนว่า "${claim}" แต่ยังไม่มีหลักฐานเลย ให้ใส่ลิงก์ในช่อง หลักฐาน (ลิงก์) หรือเพิ่มรายการในแผ่น หลักฐาน`,
});
