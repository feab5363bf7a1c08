import type { LayoutProblem } from './locate-columns.ts';
import { MEASURES_TAB } from './measures-tab.ts';
import { EVIDENCE_TAB } from './other-tabs.ts';
import type { Evidence, Memo, Plan } from './plan.ts';
import { type ReadMeasures, readMeasures } from './read-measures.ts';
import { cellText, type FilledRow, readRows } from './read-rows.ts';
import { readSettings } from './read-settings.ts';
import { readSigners } from './read-signers.ts';
import { readWording } from './read-wording.ts';
import { MEMO_FORMS, SETTINGS_TAB } from './settings-tab.ts';
import { SettingsValues } from './settings-values.ts';
import type { SheetContent } from './sheet-content.ts';
import { SIGNERS_TAB } from './signers-tab.ts';
import { withoutAbsent } from './without-absent.ts';
import { WORDING_TAB } from './wording-tab.ts';
import { writtenFrom } from './written.ts';

export interface ReadPlan {
  readonly plan: Plan;
  readonly measures: ReadMeasures;
  /** Everything that keeps the sheet from being read; empty when it could be. */
  readonly problems: readonly LayoutProblem[];
}

const NO_EVIDENCE = { cells: [EVIDENCE_TAB.columns.map(({ heading }) => heading)], merges: [] };

/** Reads the whole plan from the tabs of the spreadsheet. The tab หลักฐาน may be missing. */
export function readPlan(content: SheetContent): ReadPlan {
  const measures = readMeasures(content.get(MEASURES_TAB.name));
  const settings = readSettings(content.get(SETTINGS_TAB.name));
  const signers = readRows(SIGNERS_TAB, content.get(SIGNERS_TAB.name));
  const wordingRows = readRows(WORDING_TAB, content.get(WORDING_TAB.name));
  const evidence = readRows(EVIDENCE_TAB, content.get(EVIDENCE_TAB.name) ?? NO_EVIDENCE);
  const values = new SettingsValues(settings);
  const wording = readWording(wordingRows.rows);
  const memoForm = values.choice('memoForm', MEMO_FORMS) ?? MEMO_FORMS[0];

  const memo: Memo = withoutAbsent({
    department: values.text('department'),
    phone: values.text('memoPhone'),
    number: values.text('number'),
    dateText: values.text('dateText'),
    subject: values.text('subject'),
    addressee: values.text('addressee'),
    sections: wording.sections,
    tableInside: memoForm === MEMO_FORMS[1] ? true : undefined,
    closing: wording.memoClosing,
    approvals: readSigners(signers.rows),
  });
  const unreadable = values.unreadable();
  const plan: Plan = withoutAbsent({
    organisation: values.organisation(),
    fiscalYearBE: values.year('fiscalYear'),
    analysedFiscalYearBE: values.year('analysedYear'),
    round: values.round(),
    documentDate: writtenFrom(values.cell('documentDate')),
    memo: memoForm === MEMO_FORMS[2] ? undefined : memo,
    report: wording.report,
    scores: values.scores(),
    measures: measures.measures,
    evidence: evidence.rows.map(readEvidence),
    preferences: values.preferences(),
    unreadable: unreadable.length > 0 ? unreadable : undefined,
  });
  const problems = [measures, settings, signers, wordingRows, evidence].flatMap((read) => read.problems);
  return { plan, measures, problems };
}

function readEvidence(row: FilledRow<'measure' | 'caption' | 'link' | 'date' | 'picture'>): Evidence {
  return withoutAbsent({
    measure: cellText(row.measure),
    caption: cellText(row.caption),
    link: cellText(row.link),
    date: writtenFrom(row.date),
    picture: cellText(row.picture),
  });
}
