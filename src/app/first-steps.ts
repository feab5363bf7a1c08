import { fiscalYearOf } from '../core/calendar/fiscal-year.ts';
import { fillTags } from '../core/documents/fill-tags.ts';
import { officeProblems, timeProblems } from '../core/first-steps/answer-problems.ts';
import {
  ASKED,
  type AskedSetting,
  type SettingTexts,
  STEPS,
  type Step,
} from '../core/first-steps/step-answer.ts';
import { formLine } from '../core/forms/form-line.ts';
import { FORMS } from '../core/forms/index.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { readSettings } from '../core/plan/read-settings.ts';
import { FORM_NAMES, MEMO_FORMS, ROUND_CHOICES, SETTINGS, SETTINGS_TAB } from '../core/plan/settings-tab.ts';
import { SettingsValues, settingsIn } from '../core/plan/settings-values.ts';
import { isFilledRow, type SheetContent } from '../core/plan/sheet-content.ts';
import { WORDING_TAB } from '../core/plan/wording-tab.ts';
import { ownTexts } from './apply-form.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { type SignerRow, signerRows } from './signer-rows.ts';

export interface AskedItem {
  readonly key: AskedSetting;
  readonly name: string;
  readonly explanation: string;
  /** What stands in the sheet; empty where nothing does. */
  readonly text: string;
}

export interface SignerItem extends Omit<SignerRow, 'row'> {
  /** The position as documents print it, with the office's own name in it. */
  readonly printed: string;
}

/** What the five questions begin with: all of it from the sheet, so whoever left goes on where they were. */
export interface FirstStepsPage {
  /** False in a spreadsheet that has none of our tabs yet: the first answer installs them. */
  readonly isInstalled: boolean;
  readonly answered: readonly Step[];
  readonly settings: readonly AskedItem[];
  readonly currentYear: number;
  readonly form: string;
  readonly forms: readonly { readonly name: string; readonly line: string }[];
  /** Rows of ข้อความ in the office's own words, which a form puts aside. */
  readonly ownTexts: number;
  readonly signers: readonly SignerItem[];
  /** Rows of มาตรการ in use: where there are any, no samples are written. */
  readonly measures: number;
}

/** Looks at the sheet and writes nothing; it opens in an empty spreadsheet as well. */
export function firstStepsPage({ sheet, today }: Ports): FirstStepsPage {
  const { content, plan } = isInstalled(sheet) ? openPlan(sheet) : NOTHING;
  const texts = settingTexts(content);
  const signers = signerRows(content);
  const page = {
    isInstalled: content.size > 0,
    settings: Object.values(ASKED)
      .flat()
      .map((key) => ({ key, ...named(key), text: texts[key] ?? '' })),
    currentYear: fiscalYearOf(today()),
    form: chosenForm(content),
    forms: FORMS.map((form) => ({ name: form.name, line: formLine(form) })),
    ownTexts: ownTexts(content).length,
    signers: signers.map(({ row: _, ...signer }) => ({
      ...signer,
      printed: plan ? fillTags(signer.position, { plan }) : signer.position,
    })),
    measures: measuresInUse(content),
  };
  return { ...page, answered: answeredSteps(page, texts, content) };
}

const NOTHING = { content: new Map() as SheetContent, plan: undefined };
const OUR_TABS = [MEASURES_TAB.name, SETTINGS_TAB.name];

export function isInstalled(sheet: Ports['sheet']): boolean {
  return OUR_TABS.some((tab) => sheet.hasTab(tab));
}

/** The settings that are asked about, as text; a round in the office's own words is the choice it means. */
export function settingTexts(content: SheetContent): SettingTexts {
  const values = settingsIn(content);
  const round = values.round();
  const texts = Object.values(ASKED)
    .flat()
    .map((key) => [key, values.text(key) ?? ''] as const);
  return { ...Object.fromEntries(texts), ...(round && { round: ROUND_CHOICES[round === 6 ? 0 : 1] }) };
}

/** Where the line is not there yet, it will begin with the first form. */
export function chosenForm(content: SheetContent): string {
  const settings = readSettings(content.get(SETTINGS_TAB.name));
  return settings.rows.has('form') ? (new SettingsValues(settings).text('form') ?? '') : FORM_NAMES[0];
}

export function measuresInUse(content: SheetContent): number {
  return (content.get(MEASURES_TAB.name)?.cells ?? []).slice(1).filter(isFilledRow).length;
}

/** ตั้งค่า names a form from the start: it is chosen once its texts, kind of memo and signers are there. */
export function isFormInPlace(content: SheetContent): boolean {
  const name = chosenForm(content);
  if (name === '') return ownTexts(content).length > 0;
  const form = FORMS.find((each) => each.name === name);
  const memoForm = settingsIn(content).choice('memoForm', MEMO_FORMS);
  return (
    form !== undefined &&
    memoForm === form.memoForm &&
    (content.get(WORDING_TAB.name)?.cells ?? []).slice(1).some(isFilledRow) &&
    signerRows(content).length >= form.steps.length
  );
}

function answeredSteps(
  { signers, measures }: Pick<FirstStepsPage, 'signers' | 'measures'>,
  texts: SettingTexts,
  content: SheetContent,
): readonly Step[] {
  const form = isFormInPlace(content);
  const answered: Readonly<Record<Step, boolean>> = {
    office: officeProblems(texts).length === 0,
    time: timeProblems(texts).length === 0,
    form,
    // Some names may stay empty.
    signers: form && (signers.length === 0 || signers.some(({ name }) => name !== '')),
    start: measures > 0,
  };
  return STEPS.filter((step) => answered[step]);
}

function named(key: AskedSetting): Pick<AskedItem, 'name' | 'explanation'> {
  const setting = SETTINGS.find((each) => each.key === key);
  return { name: setting?.name ?? '', explanation: setting?.explanation ?? '' };
}
