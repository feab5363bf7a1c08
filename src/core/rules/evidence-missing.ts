import type { Plan } from '../plan/plan.ts';
import { definePlanRule, type PlanAsRead } from './rule.ts';
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
    const claim = attachedTo(plan) ?? publishedIn(context);
    return claim === undefined ? [] : [{ field: 'evidence', quote: claim, facts: { claim: shorten(claim) } }];
  },
  message: ({ claim }) =>
    `เอกสารเขียนว่า "${claim}" แต่ยังไม่มีหลักฐานเลย ให้ใส่ลิงก์ในช่อง หลักฐาน (ลิงก์) หรือเพิ่มรายการในแผ่น หลักฐาน`,
});

function attachedTo(plan: Plan): string | undefined {
  return firstOf(
    documentPlaces(plan).filter(({ field }) => field === 'memo.sections'),
    ({ typed }) => ATTACHED.exec(typed)?.[0],
  );
}

function publishedIn(context: PlanAsRead): string | undefined {
  return firstOf(TELLS, (column) =>
    firstOf(
      cellPlaces(context).filter(({ field }) => field === column),
      ({ compact }) => publicationClaim(compact),
    ),
  );
}

function firstOf<Each>(all: readonly Each[], look: (each: Each) => string | undefined): string | undefined {
  for (const each of all) {
    const found = look(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
