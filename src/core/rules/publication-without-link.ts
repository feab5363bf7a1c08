import { definePlanRule } from './rule.ts';
import { hasEvidence, tabHasEvidenceFor } from './text/evidence-of-plan.ts';
import { inTexts } from './text/in-every-text.ts';
import { cellPlaces } from './text/places.ts';
import { publicationClaim } from './text/publication-claim.ts';
import { shorten } from './text/shorten.ts';

export const publicationWithoutLink = definePlanRule({
  id: 'EVID-002',
  name: 'publication-without-link',
  severity: 'advice',
  check(context) {
    const { plan, rows } = context;
    if (!hasEvidence(plan)) return [];
    const bare = new Set(
      rows
        .filter((row) => row.measure.evidence === undefined && !tabHasEvidenceFor(row, plan))
        .map(({ number }) => number),
    );
    return inTexts(
      cellPlaces(context).filter(
        ({ field, row }) => field === 'results' && row !== undefined && bare.has(row),
      ),
      ({ compact }) => {
        const claim = publicationClaim(compact);
        return claim === undefined ? [] : [{ quote: claim, facts: { claim: shorten(claim) } }];
      },
    );
  },
  message: ({ claim }) => `ผลเขียนว่า "${claim}" แต่ไม่มีลิงก์ของหน้าที่เผยแพร่ ให้ใส่ในช่อง หลักฐาน (ลิงก์)`,
});
