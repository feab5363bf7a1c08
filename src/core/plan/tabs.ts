import type { Tab } from './column.ts';
import { MEASURES_TAB } from './measures-tab.ts';
import { EVIDENCE_TAB, HISTORY_TAB, SUMMARY_TAB } from './other-tabs.ts';
import { SETTINGS_TAB } from './settings-tab.ts';
import { SIGNERS_TAB } from './signers-tab.ts';
import { WORDING_TAB } from './wording-tab.ts';

/** Every tab of the workbook, in the order people see. */
export const TABS: readonly Tab[] = [
  MEASURES_TAB,
  SETTINGS_TAB,
  SIGNERS_TAB,
  WORDING_TAB,
  EVIDENCE_TAB,
  SUMMARY_TAB,
  HISTORY_TAB,
];
