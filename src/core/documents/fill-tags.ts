import type { PlainDate } from '../calendar/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { dayOf, textOf } from '../plan/written.ts';
import { headOfOffice } from './head-of-office.ts';
import { measureOutline } from './measure-outline.ts';
import { shortName } from './short-name.ts';
import { countDone, statusSummary } from './status-summary.ts';
import type { TagName } from './tag-names.ts';

/** What tags are filled from: the plan, and the day its statuses are judged on where statuses are wanted. */
export interface Printing {
  readonly plan: Plan;
  readonly asOf?: PlainDate;
  /** The copy for the website has a bookmark at each of its parts. */
  readonly bookmarks?: boolean;
}

type Value = string | undefined;

/** What stands in filled texts where the page is to turn: a character that no cell holds. */
export const PAGE_TURN = '\u0001';

/** What is printed for each tag. */
const VALUES: Readonly<Record<TagName, (printing: Printing) => Value>> = {
  ชื่อหน่วยงาน: ({ plan }) => plan.organisation.name,
  ชื่อย่อหน่วยงาน: ({ plan }) => shortName(plan.organisation),
  หัวหน้าหน่วยงาน: ({ plan }) => headOfOffice(plan.organisation),
  อำเภอ: ({ plan }) => plan.organisation.district,
  จังหวัด: ({ plan }) => plan.organisation.province,
  ส่วนราชการ: ({ plan }) => plan.memo?.department,
  ปีงบประมาณ: ({ plan }) => plan.fiscalYearBE?.toString(),
  ปีที่วิเคราะห์: ({ plan }) => analysedYear(plan)?.toString(),
  รอบ: ({ plan }) => plan.round && `รอบ ${plan.round} เดือน`,
  ช่วงรอบ: ({ plan }) => roundSpan(plan),
  วันที่เอกสาร: ({ plan }) => textOf(dayOf(plan.documentDate) ?? plan.documentDate),
  จำนวนมาตรการ: ({ plan }) => String(plan.measures.length),
  จำนวนแล้วเสร็จ: ({ plan, asOf }) => asOf && String(countDone(plan, asOf)),
  สรุปสถานะ: ({ plan, asOf }) => asOf && statusSummary(plan, asOf),
  รายการมาตรการ: ({ plan }) => measureOutline(plan),
  // No word is printed: a line of a memo that holds nothing else turns the page.
  ขึ้นหน้าใหม่: () => PAGE_TURN,
  คะแนนIIT: ({ plan }) => points(plan.scores?.IIT),
  คะแนนEIT: ({ plan }) => points(plan.scores?.EIT),
  คะแนนOIT: ({ plan }) => points(plan.scores?.OIT),
  คะแนนรวม: ({ plan }) => points(plan.scores?.total),
  ระดับ: ({ plan }) => plan.scores?.grade,
  ระดับเป้าหมาย: ({ plan }) => plan.scores?.targetGrade,
  คะแนนเป้าหมาย: ({ plan }) => points(plan.scores?.targetMin),
};

const TAGS: ReadonlyMap<string, (printing: Printing) => Value> = new Map(Object.entries(VALUES));

const TAG = /\{([^{}\n]{1,60})\}/g;

/** Prints each known tag's value. A known tag without a value becomes a dotted gap; an unknown one stays as typed. */
export function fillTags(text: string, printing: Printing): string {
  return text.replace(TAG, (whole, name: string) => {
    const value = TAGS.get(name.replace(/\s/g, ''));
    return value ? value(printing) || '..........' : whole;
  });
}

/** What stands behind one tag; nothing where the plan does not say it. */
export function tagValue(name: TagName, printing: Printing): string | undefined {
  return VALUES[name](printing);
}

/** The tags in a text that mean nothing to us, as typed. */
export function unknownTags(text: string): readonly string[] {
  return [...text.matchAll(TAG)].flatMap(([whole, name]) =>
    name !== undefined && TAGS.get(name.replace(/\s/g, '')) === undefined ? [whole] : [],
  );
}

function points(score: number | undefined): string | undefined {
  return score?.toFixed(2);
}

/** The year whose result the plan answers: as set, else the year before. */
function analysedYear({ analysedFiscalYearBE, fiscalYearBE }: Plan): number | undefined {
  return analysedFiscalYearBE ?? (fiscalYearBE === undefined ? undefined : fiscalYearBE - 1);
}

/** ตุลาคม ๒๕๖๘ - มีนาคม ๒๕๖๙ for a six-month round of 2569. */
function roundSpan({ fiscalYearBE, round }: Plan): string | undefined {
  if (fiscalYearBE === undefined || round === undefined) return undefined;
  const end = round === 6 ? 'มีนาคม' : 'กันยายน';
  return `ตุลาคม ${fiscalYearBE - 1} - ${end} ${fiscalYearBE}`;
}
