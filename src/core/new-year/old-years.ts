import type { Plan } from '../plan/plan.ts';
import { toArabicDigits } from '../thai/digits.ts';

/** A text that is kept and still names the year that is over: only its officer knows whether it should. */
export interface OldYear {
  readonly row?: number;
  readonly field: string;
  readonly text: string;
}

/** Whether the four figures of the Buddhist year stand in the text by themselves. */
export function namesYear(text: string, year: number | undefined): boolean {
  return year !== undefined && new RegExp(`(?<![0-9])${year}(?![0-9])`).test(toArabicDigits(text));
}

/** The texts of memo, report and signers that name the plan's own year in figures instead of by a tag. */
export function oldYearInWording({ memo, report, fiscalYearBE }: Plan): readonly OldYear[] {
  const one = (field: string, text: string | undefined): readonly OldYear[] =>
    text === undefined ? [] : [{ field, text }];
  const texts = [
    ...one('memo.subject', memo?.subject),
    ...(memo?.sections ?? []).flatMap(({ heading, paragraphs }) => [
      ...one('memo.sections', heading),
      ...paragraphs.flatMap((paragraph) => one('memo.sections', paragraph)),
    ]),
    ...one('memo.closing', memo?.closing),
    ...(memo?.approvals ?? []).flatMap(({ presetOpinion }) => one('memo.approvals', presetOpinion)),
    ...report.coverLines.flatMap((line) => one('report.coverLines', line)),
    ...one('report.title', report.title),
    ...one('report.introduction', report.introduction),
    ...one('report.closing', report.closing),
    ...report.columns.flatMap(({ heading }) => one('report.columns', heading)),
  ];
  return texts.filter(({ text }) => namesYear(text, fiscalYearBE));
}
