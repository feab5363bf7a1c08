import { OFFICE_KINDS } from '../reference/office-kinds.ts';
import { definePlanRule } from './rule.ts';
import { ownOfficeOf } from './text/office-mentions.ts';
import { comparisonKey } from './text/text-view.ts';

/** นายกเทศมนตรี serves every kind of เทศบาล. */
const TOWN_HEAD = 'นายกเทศมนตรี';

export const addresseeOfOtherKind = definePlanRule({
  id: 'NAME-008',
  name: 'addressee-of-other-kind',
  severity: 'error',
  check({ plan }) {
    const addressee = plan.memo?.addressee;
    const kind = ownOfficeOf(plan.organisation)?.kind;
    const own = OFFICE_KINDS.find(({ name }) => kind !== undefined && comparisonKey(kind) === name);
    if (addressee === undefined || !own) return [];
    const head = rootOf(own.head);
    const written = OFFICE_KINDS.map((each) => rootOf(each.head)).find((each) =>
      comparisonKey(addressee).startsWith(each),
    );
    if (written === undefined || written === head) return [];
    return [{ field: 'memo.addressee', quote: addressee, facts: { addressee, kind: own.name, head } }];
  },
  message: ({ addressee, kind, head }) =>
    `โปรดตรวจ บันทึกเรียน "${addressee}" แต่หน่วยงานเป็น${kind} ผู้รับควรเป็น "${head}"`,
});

function rootOf(head: string): string {
  return head.startsWith(TOWN_HEAD) ? TOWN_HEAD : head;
}
