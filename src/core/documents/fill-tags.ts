import type { Plan } from '../plan/plan.ts';
import { dayOf, textOf } from '../plan/written.ts';
import { shortName } from './short-name.ts';

/** The words an office may put in its texts between braces, and what is printed for each. */
const TAGS: Readonly<Record<string, (plan: Plan) => string | undefined>> = {
  ชื่อหน่วยงาน: ({ organisation }) => organisation.name,
  ชื่อย่อหน่วยงาน: ({ organisation }) => shortName(organisation),
  อำเภอ: ({ organisation }) => organisation.district,
  จังหวัด: ({ organisation }) => organisation.province,
  ส่วนราชการ: ({ memo }) => memo?.department,
  ปีงบประมาณ: ({ fiscalYearBE }) => fiscalYearBE?.toString(),
  ปีที่วิเคราะห์: ({ analysedFiscalYearBE }) => analysedFiscalYearBE?.toString(),
  รอบ: ({ round }) => round && `รอบ ${round} เดือน`,
  ช่วงรอบ: roundSpan,
  วันที่เอกสาร: ({ documentDate }) => {
    const day = dayOf(documentDate);
    return day ? textOf(day) : textOf(documentDate);
  },
  จำนวนมาตรการ: ({ measures }) => String(measures.length),
  คะแนนIIT: ({ scores }) => points(scores?.IIT),
  คะแนนEIT: ({ scores }) => points(scores?.EIT),
  คะแนนOIT: ({ scores }) => points(scores?.OIT),
  คะแนนรวม: ({ scores }) => points(scores?.total),
  ระดับ: ({ scores }) => scores?.grade,
};

/** Every tag an office can use, for the list beside its texts. */
export const TAG_NAMES: readonly string[] = Object.keys(TAGS);

const TAG = /\{([^{}\n]{1,60})\}/g;

/** Prints each known tag's value. A known tag without a value becomes a dotted gap; an unknown one stays as typed. */
export function fillTags(text: string, plan: Plan): string {
  return text.replace(TAG, (whole, name: string) => {
    const value = TAGS[name.replace(/\s/g, '')];
    return value ? value(plan) || '..........' : whole;
  });
}

/** The tags in a text that mean nothing to us, as typed. */
export function unknownTags(text: string): readonly string[] {
  return [...text.matchAll(TAG)].flatMap(([whole, name]) =>
    name !== undefined && TAGS[name.replace(/\s/g, '')] === undefined ? [whole] : [],
  );
}

function points(score: number | undefined): string | undefined {
  return score?.toFixed(2);
}

/** ตุลาคม ๒๕๖๘ - มีนาคม ๒๕๖๙ for a six-month round of 2569. */
function roundSpan({ fiscalYearBE, round }: Plan): string | undefined {
  if (fiscalYearBE === undefined || round === undefined) return undefined;
  const end = round === 6 ? 'มีนาคม' : 'กันยายน';
  return `ตุลาคม ${fiscalYearBE - 1} - ${end} ${fiscalYearBE}`;
}
