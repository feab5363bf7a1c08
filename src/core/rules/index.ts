import { actingTitleWording } from './acting-title-wording.ts';
import { addresseeMisspelt } from './addressee-misspelt.ts';
import { addresseeOfOtherKind } from './addressee-of-other-kind.ts';
import { analysedYearNotPrevious } from './analysed-year-not-previous.ts';
import { approvalChainIncomplete } from './approval-chain-incomplete.ts';
import { buddhistYearAsGregorian } from './buddhist-year-as-gregorian.ts';
import { claimBeyondRound } from './claim-beyond-round.ts';
import { completionAfterMemo } from './completion-after-memo.ts';
import { completionInFuture } from './completion-in-future.ts';
import { completionOutsidePeriod } from './completion-outside-period.ts';
import { completionOutsideRound } from './completion-outside-round.ts';
import { copiedResults } from './copied-results.ts';
import { criterionCopied } from './criterion-copied.ts';
import { deadlineOutsideFiscalYear } from './deadline-outside-fiscal-year.ts';
import { deadlineWithoutCompletion } from './deadline-without-completion.ts';
import { digitsMixed } from './digits-mixed.ts';
import { documentNumberForm } from './document-number-form.ts';
import { doubledWord } from './doubled-word.ts';
import { duplicateMeasure } from './duplicate-measure.ts';
import { evidenceMissing } from './evidence-missing.ts';
import { evidenceOfOtherYear } from './evidence-of-other-year.ts';
import { fewerResultsThanSteps } from './fewer-results-than-steps.ts';
import { finishedBeforeYearEnd } from './finished-before-year-end.ts';
import { fiscalYearDiffers } from './fiscal-year-differs.ts';
import { fiscalYearWording } from './fiscal-year-wording.ts';
import { foreignLettersInWord } from './foreign-letters-in-word.ts';
import { indicatorMismatch } from './indicator-mismatch.ts';
import { indicatorsOutOfOrder } from './indicators-out-of-order.ts';
import { itaResultYearDiffers } from './ita-result-year-differs.ts';
import { labelInsideValue } from './label-inside-value.ts';
import { lateCompletion } from './late-completion.ts';
import { lawYearWrong } from './law-year-wrong.ts';
import { levelDiffersFromScore } from './level-differs-from-score.ts';
import { levelDiffersInText } from './level-differs-in-text.ts';
import { linkMalformed } from './link-malformed.ts';
import { linkNotHttps } from './link-not-https.ts';
import { linkToHomePage } from './link-to-home-page.ts';
import { linksToOtherSite } from './links-to-other-site.ts';
import { loneNumber } from './lone-number.ts';
import { manyUnitsWithoutLead } from './many-units-without-lead.ts';
import { marksOutOfOrder } from './marks-out-of-order.ts';
import { markupLeft } from './markup-left.ts';
import { measureCountDiffers } from './measure-count-differs.ts';
import { measureNumberBroken } from './measure-number-broken.ts';
import { memoBeforeRoundEnd } from './memo-before-round-end.ts';
import { memoDateForm } from './memo-date-form.ts';
import { memoDateTextDiffers } from './memo-date-text-differs.ts';
import { memoDateUnreadable } from './memo-date-unreadable.ts';
import { memoMissing } from './memo-missing.ts';
import { memoPartMissing } from './memo-part-missing.ts';
import { memoPhoneMissing } from './memo-phone-missing.ts';
import { misspeltWord } from './misspelt-word.ts';
import { monitoringEqualsResults } from './monitoring-equals-results.ts';
import { numberingBroken } from './numbering-broken.ts';
import { numberingMixed } from './numbering-mixed.ts';
import { oItemPartEmpty } from './o-item-part-empty.ts';
import { oItemPartMissing } from './o-item-part-missing.ts';
import { oneDateForManyDuties } from './one-date-for-many-duties.ts';
import { opinionLeftBlank } from './opinion-left-blank.ts';
import { otherOrganisation } from './other-organisation.ts';
import { otherProvince } from './other-province.ts';
import { outlineDiffersFromTable } from './outline-differs-from-table.ts';
import { ownNameMisspelt } from './own-name-misspelt.ts';
import { periodMissing } from './period-missing.ts';
import { periodNotUnderstood } from './period-not-understood.ts';
import { periodOutsideFiscalYear } from './period-outside-fiscal-year.ts';
import { personalNumberShown } from './personal-number-shown.ts';
import { placeDiffersFromName } from './place-differs-from-name.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { promiseInsteadOfResult } from './promise-instead-of-result.ts';
import { publicationWithoutLink } from './publication-without-link.ts';
import { recurringInOtherMonth } from './recurring-in-other-month.ts';
import { recurringOccurrencesMissing } from './recurring-occurrences-missing.ts';
import { registerNumberMissing } from './register-number-missing.ts';
import { repetitionMarkMissing } from './repetition-mark-missing.ts';
import { reportNamedAsResult } from './report-named-as-result.ts';
import { requiredCellEmpty } from './required-cell-empty.ts';
import { responsibleVague } from './responsible-vague.ts';
import { resultWithoutDeed } from './result-without-deed.ts';
import { reviewsOwnUnit } from './reviews-own-unit.ts';
import { roundDiffersInText } from './round-differs-in-text.ts';
import { roundMissing } from './round-missing.ts';
import { roundSpanDiffers } from './round-span-differs.ts';
import type { Rule } from './rule.ts';
import { scheduleUnreadable } from './schedule-unreadable.ts';
import { scoreDiffersInText } from './score-differs-in-text.ts';
import { scoreOfOtherYear } from './score-of-other-year.ts';
import { scoreOutOfRange } from './score-out-of-range.ts';
import { sentenceCutOff } from './sentence-cut-off.ts';
import { settingMissing } from './setting-missing.ts';
import { settingUnreadable } from './setting-unreadable.ts';
import { signerTwice } from './signer-twice.ts';
import { spaceMissingAfterYear } from './space-missing-after-year.ts';
import { spreadsheetError } from './spreadsheet-error.ts';
import { standardForMeasure } from './standard-for-measure.ts';
import { stepsCopiedAsResults } from './steps-copied-as-results.ts';
import { suggestionEmpty } from './suggestion-empty.ts';
import { tagWithoutValue } from './tag-without-value.ts';
import { titlesDiffer } from './titles-differ.ts';
import { totalDiffersFromWeights } from './total-differs-from-weights.ts';
import { undatedResult } from './undated-result.ts';
import { unexpectedFiscalYear } from './unexpected-fiscal-year.ts';
import { unknownTag } from './unknown-tag.ts';

/** Every rule there is. Ids are never used again: a retired one stays here as a comment. */
export const RULES: readonly Rule[] = [
  requiredCellEmpty,
  periodMissing,
  oItemPartMissing,
  oItemPartEmpty,
  suggestionEmpty,
  settingMissing,
  analysedYearNotPrevious,
  fiscalYearDiffers,
  unexpectedFiscalYear,
  itaResultYearDiffers,
  fiscalYearWording,
  roundMissing,
  claimBeyondRound,
  finishedBeforeYearEnd,
  roundDiffersInText,
  roundSpanDiffers,
  memoBeforeRoundEnd,
  completionAfterMemo,
  completionOutsideRound,
  periodOutsideFiscalYear,
  deadlineOutsideFiscalYear,
  lateCompletion,
  deadlineWithoutCompletion,
  recurringOccurrencesMissing,
  oneDateForManyDuties,
  scheduleUnreadable,
  buddhistYearAsGregorian,
  completionInFuture,
  memoDateTextDiffers,
  periodNotUnderstood,
  recurringInOtherMonth,
  completionOutsidePeriod,
  resultWithoutDeed,
  reportNamedAsResult,
  undatedResult,
  promiseInsteadOfResult,
  monitoringEqualsResults,
  stepsCopiedAsResults,
  fewerResultsThanSteps,
  copiedResults,
  numberingBroken,
  loneNumber,
  numberingMixed,
  measureNumberBroken,
  digitsMixed,
  measureCountDiffers,
  duplicateMeasure,
  otherOrganisation,
  ownNameMisspelt,
  addresseeMisspelt,
  otherProvince,
  actingTitleWording,
  signerTwice,
  reviewsOwnUnit,
  addresseeOfOtherKind,
  responsibleVague,
  manyUnitsWithoutLead,
  memoMissing,
  memoPartMissing,
  approvalChainIncomplete,
  documentNumberForm,
  registerNumberMissing,
  memoPhoneMissing,
  memoDateForm,
  opinionLeftBlank,
  outlineDiffersFromTable,
  labelInsideValue,
  titlesDiffer,
  indicatorMismatch,
  indicatorsOutOfOrder,
  scoreOutOfRange,
  totalDiffersFromWeights,
  levelDiffersFromScore,
  scoreDiffersInText,
  scoreOfOtherYear,
  levelDiffersInText,
  evidenceMissing,
  publicationWithoutLink,
  linkMalformed,
  linkToHomePage,
  linkNotHttps,
  evidenceOfOtherYear,
  linksToOtherSite,
  lawYearWrong,
  personalNumberShown,
  misspeltWord,
  doubledWord,
  foreignLettersInWord,
  standardForMeasure,
  placeholderLeft,
  markupLeft,
  spaceMissingAfterYear,
  sentenceCutOff,
  criterionCopied,
  unknownTag,
  repetitionMarkMissing,
  tagWithoutValue,
  marksOutOfOrder,
  settingUnreadable,
  spreadsheetError,
  placeDiffersFromName,
  memoDateUnreadable,
];

/** What a citizen who clicks would stumble over. */
export const LINK_RULES: readonly Rule[] = [linkMalformed, linkNotHttps, linkToHomePage, linksToOtherSite];
