import type { AnsweredStep } from '../../app/answer-step.ts';
import type { FirstStepsPage } from '../../app/first-steps.ts';
import {
  type AnswerProblem,
  officeProblems,
  signerProblems,
  timeProblems,
} from '../../core/first-steps/answer-problems.ts';
import { ASKED, type SettingTexts, STEPS, type StepAnswer } from '../../core/first-steps/step-answer.ts';
import { OFFICE_KINDS } from '../../core/reference/office-kinds.ts';
import { type Activity, IDLE } from '../panel/activity.ts';
import { toldOf } from './told-of.ts';

/** The questions, and behind them what to do next. */
export const PLACES = [...STEPS, 'end'] as const;
export type Place = (typeof PLACES)[number];

export interface FirstStepsState {
  readonly page: FirstStepsPage;
  readonly activity: Activity;
  readonly at: Place;
  /** What stands in the fields now, by their names; not in the sheet until it is saved. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly AnswerProblem[];
}

/** At the first question that the sheet does not answer yet. */
export function begin(page: FirstStepsPage): FirstStepsState {
  const at = STEPS.find((step) => !page.answered.includes(step)) ?? 'end';
  return { page, activity: IDLE, at, typed: typedIn(page), problems: [] };
}

/** The fields as the sheet has them; where it has no year, the present one is offered. */
function typedIn({ settings, currentYear, form, signers }: FirstStepsPage): FirstStepsState['typed'] {
  const ofSettings = settings.map(
    ({ key, text }) => [key, key === 'fiscalYear' && text === '' ? String(currentYear) : text] as const,
  );
  const ofSigners = signers.flatMap(({ name, position }, index) => [
    [`name-${index}`, name] as const,
    [`position-${index}`, position] as const,
  ]);
  return Object.fromEntries([...ofSettings, ['form', form], ...ofSigners]);
}

/** The sheet as it stands now; what somebody has typed on the page stays, the rest follows the sheet. */
export function renewed(state: FirstStepsState, page: FirstStepsPage): FirstStepsState {
  const [before, now] = [typedIn(state.page), typedIn(page)];
  const own = Object.entries(state.typed).filter(([field, text]) => text !== before[field]);
  const activity: Activity = { kind: 'done', sentence: 'อ่านชีตใหม่แล้ว สิ่งที่พิมพ์ไว้ยังอยู่' };
  return { ...state, page, typed: { ...now, ...Object.fromEntries(own) }, problems: [], activity };
}

export function withText(state: FirstStepsState, field: string, text: string): FirstStepsState {
  const typed = { ...state.typed, [field]: text, ...(field === 'kind' && shortFormOf(state, text)) };
  return { ...state, typed, activity: IDLE };
}

/** The short form goes with the kind, unless the office has one of its own. */
function shortFormOf({ typed }: FirstStepsState, kind: string): Readonly<Record<string, string>> {
  const known = OFFICE_KINDS.flatMap(({ abbreviations }) => abbreviations);
  const isOwn = typed.kindAbbr !== '' && !known.includes(typed.kindAbbr ?? '');
  const [short] = OFFICE_KINDS.find(({ name }) => name === kind)?.abbreviations ?? [];
  return isOwn || short === undefined ? {} : { kindAbbr: short };
}

/** What was meant takes the place of what was typed. */
export function withSuggestion(state: FirstStepsState, field: string): FirstStepsState {
  const suggestion = state.problems.find(
    (problem) => problem.field === field && problem.suggestion,
  )?.suggestion;
  if (suggestion === undefined) return state;
  const problems = state.problems.filter((problem) => problem.field !== field);
  return { ...withText(state, field, suggestion), problems };
}

export function goTo(state: FirstStepsState, at: string): FirstStepsState {
  const known = PLACES.find((place) => place === at);
  return known ? { ...state, at: known, problems: [], activity: IDLE } : state;
}

export function nextPlace(at: Place): Place {
  return PLACES[PLACES.indexOf(at) + 1] ?? 'end';
}

/** What keeps this question from being saved. */
export function problemsOf({ at, typed }: FirstStepsState): readonly AnswerProblem[] {
  if (at === 'office') return officeProblems(typed);
  if (at === 'time') return timeProblems(typed);
  if (at === 'signers') return signerProblems(signersIn(typed));
  return [];
}

/** Whether saving this form puts texts of the office aside; it is said before. */
export function putsTextsAside({ page, typed }: FirstStepsState): boolean {
  const isInPlace = page.answered.includes('form') && typed.form === page.form;
  return page.ownTexts > 0 && !isInPlace && typed.form !== '';
}

export function answerOf(state: FirstStepsState, withSamples: boolean): StepAnswer | undefined {
  const { at, page, typed } = state;
  switch (at) {
    case 'office':
    case 'time':
      return { step: at, ...changedSettings(state, ASKED[at]) };
    case 'form':
      return { step: at, form: typed.form ?? '', seen: page.form, putsTextsAside: putsTextsAside(state) };
    case 'signers':
      return {
        step: at,
        signers: signersIn(typed),
        seen: page.signers.map(({ name, position }) => ({ name, position })),
      };
    case 'start':
      return { step: at, withSamples };
    case 'end':
      return undefined;
  }
}

function changedSettings({ page, typed }: FirstStepsState, keys: readonly (keyof SettingTexts)[]) {
  const items = page.settings.filter(
    ({ key, text }) => keys.includes(key) && (typed[key] ?? '').trim() !== text,
  );
  return {
    values: Object.fromEntries(items.map(({ key }) => [key, typed[key] ?? ''])),
    seen: Object.fromEntries(items.map(({ key, text }) => [key, text])),
  };
}

function signersIn(typed: FirstStepsState['typed']) {
  const signers: { readonly name: string; readonly position: string }[] = [];
  for (let index = 0; typed[`name-${index}`] !== undefined; index += 1)
    signers.push({ name: typed[`name-${index}`] ?? '', position: typed[`position-${index}`] ?? '' });
  return signers;
}

/** The next question, with the sheet as it is now. */
export function saved(state: FirstStepsState, answered: AnsweredStep): FirstStepsState {
  const { page } = answered;
  return {
    page,
    at: nextPlace(state.at),
    typed: { ...typedIn(page), ...unsavedElsewhere(state) },
    problems: [],
    activity: { kind: 'done', sentence: toldOf(answered) },
  };
}

/** What somebody typed at another question and has not saved yet stays in its field. */
function unsavedElsewhere({ page, typed, at }: FirstStepsState): FirstStepsState['typed'] {
  const before = typedIn(page);
  return Object.fromEntries(
    Object.entries(typed).filter(([field, text]) => text !== before[field] && !isOfStep(at, field)),
  );
}

/** The signers come and go with the form. */
function isOfStep(at: Place, field: string): boolean {
  if (at === 'office' || at === 'time') return ASKED[at].some((key) => key === field);
  if (at === 'form' && field === 'form') return true;
  return (at === 'form' || at === 'signers') && /^(?:name|position)-/.test(field);
}
