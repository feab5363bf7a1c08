import { officeProblems, signerProblems, timeProblems } from '../core/first-steps/answer-problems.ts';
import { sampleMeasures } from '../core/first-steps/sample-measures.ts';
import { ASKED, type AskedSetting, type StepAnswer } from '../core/first-steps/step-answer.ts';
import { FORMS } from '../core/forms/index.ts';
import { headingIn } from '../core/plan/heading-in.ts';
import { MEASURES_TAB } from '../core/plan/measures-tab.ts';
import { MEASURE_FIELDS } from '../core/plan/plan.ts';
import { readSettings } from '../core/plan/read-settings.ts';
import { SETTINGS, SETTINGS_TAB, type SettingKey } from '../core/plan/settings-tab.ts';
import type { Cell } from '../core/plan/sheet-content.ts';
import { SIGNERS_TAB } from '../core/plan/signers-tab.ts';
import { WORDING_TAB } from '../core/plan/wording-tab.ts';
import { textOf, writtenFrom, yearOf } from '../core/plan/written.ts';
import { ownTexts, putForm } from './apply-form.ts';
import type { ChangedBlock } from './changed-block.ts';
import { Fault } from './fault.ts';
import {
  chosenForm,
  type FirstStepsPage,
  firstStepsPage,
  isFormInPlace,
  isInstalled,
  measuresInUse,
  settingTexts,
} from './first-steps.ts';
import { installTemplate } from './install-template.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { refuseLongCells } from './refuse-long-cells.ts';
import { settingBlock } from './setting-block.ts';
import { signerColumns, signerRows } from './signer-rows.ts';
import { changeBlocks } from './snapshot.ts';
import { takeTurn } from './take-turn.ts';

/** One cell that an answer changed. */
export interface AnsweredCell {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface AnsweredStep {
  readonly page: FirstStepsPage;
  readonly hasInstalled: boolean;
  readonly changed: readonly AnsweredCell[];
  /** Texts of the office that were put aside for those of a form. */
  readonly setAside: number;
  readonly samples: number;
}

type Written = Pick<AnsweredStep, 'changed' | 'setAside' | 'samples'>;
type NamedBlock = ChangedBlock & { readonly what: string };

const DEED = 'เริ่มต้นใช้งาน';
const NOTHING_WRITTEN: Written = { changed: [], setAside: 0, samples: 0 };

/** Writes one answer into the sheet, where officers see and change it like everything else. */
export function answerStep(ports: Ports, answer: StepAnswer): AnsweredStep {
  const isNew = !isInstalled(ports.sheet) || lacksRow(ports, answer);
  if (isNew) installTemplate(ports);
  const written = takeTurn(ports.turn, DEED, () => {
    const done = writeAnswer(ports, openPlan(ports.sheet), answer);
    // Last of all: a new hidden tab may have come to the front.
    ports.sheet.show(TAB_OF[answer.step]);
    return done;
  });
  return { page: firstStepsPage(ports), hasInstalled: isNew, ...written };
}

const TAB_OF: Readonly<Record<StepAnswer['step'], string>> = {
  office: SETTINGS_TAB.name,
  time: SETTINGS_TAB.name,
  form: WORDING_TAB.name,
  signers: SIGNERS_TAB.name,
  start: MEASURES_TAB.name,
};

function writeAnswer(ports: Ports, open: OpenPlan, answer: StepAnswer): Written {
  switch (answer.step) {
    case 'office':
    case 'time':
      return writeSettings(ports, open, answer);
    case 'form':
      return writeForm(ports, open, answer);
    case 'signers':
      return writeSigners(ports, open, answer);
    case 'start':
      return answer.withSamples ? writeSamples(ports, open) : NOTHING_WRITTEN;
  }
}

/** Somebody has deleted the line of a setting: installing adds it again. */
function lacksRow({ sheet }: Ports, { step }: StepAnswer): boolean {
  if (step !== 'office' && step !== 'time' && step !== 'form') return false;
  const { rows, problems } = readSettings(sheet.read([SETTINGS_TAB.name]).get(SETTINGS_TAB.name));
  const keys: readonly SettingKey[] = step === 'form' ? ['form'] : ASKED[step];
  return problems.length === 0 && keys.some((key) => !rows.has(key));
}

function writeSettings(
  ports: Ports,
  { content }: OpenPlan,
  { step, values, seen }: Extract<StepAnswer, { step: 'office' | 'time' }>,
): Written {
  const now = settingTexts(content);
  const keys: readonly AskedSetting[] = ASKED[step];
  const wanted = { ...now };
  for (const key of keys) {
    const value = values[key]?.trim();
    if (value === undefined || value === now[key]) continue;
    if (now[key] !== seen[key]) throw new Fault('row-moved', {});
    wanted[key] = value;
  }
  const problems = step === 'office' ? officeProblems(wanted) : timeProblems(wanted);
  if (problems.length > 0)
    throw new Fault('answer-unclear', { problems: problems.map(({ sentence }) => sentence) });
  const blocks = keys.flatMap((key) => {
    if (wanted[key] === now[key]) return [];
    return namedSetting(content, key, key === 'fiscalYear' ? yearOf(wanted[key]) : wanted[key]);
  });
  return writeBlocks(ports, [...blocks, ...(step === 'time' ? yearBefore(content, wanted.fiscalYear) : [])]);
}

/** The results that a plan answers are those of the year before; an office that has said otherwise keeps its own. */
function yearBefore(content: OpenPlan['content'], fiscalYear: string | undefined): readonly NamedBlock[] {
  const year = yearOf(fiscalYear);
  const { cells } = readSettings(content.get(SETTINGS_TAB.name));
  if (year === undefined || cells.has('analysedYear')) return [];
  return namedSetting(content, 'analysedYear', year - 1);
}

function namedSetting(content: OpenPlan['content'], key: SettingKey, value: Cell): readonly NamedBlock[] {
  const what = SETTINGS.find((setting) => setting.key === key)?.name ?? '';
  return settingBlock(content, key, value === '' ? undefined : value).map((block) => ({ what, ...block }));
}

function writeForm(
  ports: Ports,
  { content }: OpenPlan,
  { form: name, seen, putsTextsAside }: Extract<StepAnswer, { step: 'form' }>,
): Written {
  const now = chosenForm(content);
  const form = FORMS.find((each) => each.name === name);
  if (!form) throw new Fault('form-not-chosen', { names: FORMS.map((each) => each.name) });
  const wasInPlace = isFormInPlace(content);
  if (name === now && wasInPlace) return NOTHING_WRITTEN;
  if (now !== seen || (ownTexts(content).length > 0 && !putsTextsAside)) throw new Fault('row-moved', {});
  const blocks = name === now ? [] : settingBlock(content, 'form', name);
  const { setAside } = putForm(ports, form, content, blocks);
  record(ports, `ใช้แบบ ${name}`);
  // The form that a new sheet only begins with was nobody's choice.
  const changed = { what: 'แบบเอกสาร', before: wasInPlace ? now : '', after: name };
  return { changed: [changed], setAside, samples: 0 };
}

function writeSigners(
  ports: Ports,
  { content }: OpenPlan,
  { signers, seen }: Extract<StepAnswer, { step: 'signers' }>,
): Written {
  const problems = signerProblems(signers);
  if (problems.length > 0)
    throw new Fault('answer-unclear', { problems: problems.map(({ sentence }) => sentence) });
  const rows = signerRows(content);
  if (rows.length !== signers.length) throw new Fault('row-moved', {});
  const columns = signerColumns(content);
  const cells = content.get(SIGNERS_TAB.name)?.cells;
  const blocks = rows.flatMap((now, index) =>
    (['name', 'position'] as const).flatMap((field): readonly NamedBlock[] => {
      const value = signers[index]?.[field].trim() ?? '';
      if (value === now[field] || value === seen[index]?.[field].trim()) return [];
      if (now[field] !== seen[index]?.[field]) throw new Fault('row-moved', {});
      const { row } = now;
      const column = columns[field];
      return [
        {
          what: `${headingIn(SIGNERS_TAB, field)}ลำดับที่ ${index + 1}`,
          tab: SIGNERS_TAB.name,
          row,
          column,
          before: [[cells?.[row]?.[column]]],
          after: [[value === '' ? undefined : value]],
        },
      ];
    }),
  );
  return writeBlocks(ports, blocks);
}

/** Only into an empty มาตรการ: no sample ever stands beside a measure of the office. */
function writeSamples(ports: Ports, { content, plan, measures }: OpenPlan): Written {
  const inUse = measuresInUse(content);
  if (inUse > 0) throw new Fault('sheet-not-empty', { measures: inUse });
  const { at } = measures;
  const width = Math.max(...Object.values(at)) + 1;
  const samples = sampleMeasures(plan.fiscalYearBE);
  const after = samples.map((measure) => {
    const line: Cell[] = Array.from({ length: width }, () => undefined);
    for (const field of MEASURE_FIELDS) {
      const column = at[field];
      if (column !== undefined) line[column] = measure[field];
    }
    return line;
  });
  const block = { tab: MEASURES_TAB.name, row: 1, column: 0, before: [], after };
  changeBlocks(ports, DEED, [block]);
  record(ports, `ใส่มาตรการตัวอย่าง ${samples.length} มาตรการ`);
  return { ...NOTHING_WRITTEN, samples: samples.length };
}

function writeBlocks(ports: Ports, blocks: readonly NamedBlock[]): Written {
  if (blocks.length === 0) return NOTHING_WRITTEN;
  for (const { tab, after } of blocks) refuseLongCells(tab, after.flat());
  changeBlocks(
    ports,
    DEED,
    blocks.map(({ what: _, ...block }) => block),
  );
  record(ports, `บันทึก ${blocks.map(({ what }) => what).join(' ')}`);
  return { ...NOTHING_WRITTEN, changed: blocks.map(changeOf) };
}

function changeOf({ what, before, after }: NamedBlock): AnsweredCell {
  const text = (block: ChangedBlock['before']) => textOf(writtenFrom(block[0]?.[0]));
  return { what, before: text(before), after: text(after) };
}

function record(ports: Ports, result: string): void {
  recordHistory(ports, { what: DEED, result, link: ports.sheet.link });
}
