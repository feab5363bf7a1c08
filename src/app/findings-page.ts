import { isFilled } from '../core/plan/sheet-content.ts';
import { textOf, writtenFrom } from '../core/plan/written.ts';
import { RULES } from '../core/rules/index.ts';
import type { Severity } from '../core/rules/rule.ts';
import { unitFinder } from '../core/summary/unit-finder.ts';
import type { ChangedBlock } from './changed-block.ts';
import { checkOpenPlan } from './check-plan.ts';
import { Fault } from './fault.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { placeOfMeasure } from './place-of-measure.ts';
import type { Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { settingPlace } from './setting-block.ts';
import { changeBlocks } from './snapshot.ts';
import { takeTurn } from './take-turn.ts';

/** One thing to correct, as the page beside the sheet shows it. */
export interface FindingItem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly tab: string;
  /** The number of the measure; absent for the plan as a whole. */
  readonly row?: number;
  readonly cell?: string;
}

/** A measure that has findings. */
export interface MeasureItem {
  readonly row: number;
  readonly title: string;
  readonly units: readonly string[];
}

export interface FindingsPage {
  readonly checked: number;
  readonly findings: readonly FindingItem[];
  readonly measures: readonly MeasureItem[];
  readonly exempt: readonly (Pick<FindingItem, 'rule' | 'row'> & { readonly reason: string })[];
}

/** Which finding is to be set aside: the title tells whether the row is still the same one. */
export interface Exemption {
  readonly rule: string;
  readonly row?: number;
  readonly title?: string;
  readonly reason: string;
}

/** Checks the plan, as the menu does, and gives everything that was found. */
export function findingsPage(ports: Ports): FindingsPage {
  const { outcome, open } = checkOpenPlan(ports);
  const { measures, preferences } = open.plan;
  const responsible = measures.map((measure) => textOf(measure.responsible));
  const unitsOf = unitFinder(responsible, preferences.units);
  const rows = [...new Set(outcome.findings.flatMap(({ row }) => row ?? []))];
  return {
    checked: measures.length,
    findings: outcome.findings.map(({ rule, severity, message, tab, row, cell }) => ({
      rule,
      severity,
      message,
      tab,
      ...(row !== undefined && { row }),
      ...(cell !== undefined && { cell }),
    })),
    measures: rows.map((row) => ({
      row,
      title: textOf(measures[row - 1]?.measure),
      units: unitsOf(responsible[row - 1] ?? ''),
    })),
    exempt: outcome.exempt.map(({ rule, row, reason }) => ({
      rule,
      reason,
      ...(row !== undefined && { row }),
    })),
  };
}

/** Sets a finding aside with its reason, in the officer's own column, and checks again. */
export function exemptFinding(ports: Ports, exemption: Exemption): FindingsPage {
  const reason = exemption.reason.replace(/\s+/g, ' ').trim();
  if (reason === '') throw new Fault('reason-missing', {});
  if (RULES.every(({ id }) => id !== exemption.rule)) throw new Fault('row-moved', {});
  takeTurn(ports.turn, 'ยกเว้นการตรวจ', () => {
    const block = blockOf(openPlan(ports.sheet), { ...exemption, reason });
    changeBlocks(ports, 'ยกเว้นการตรวจ', [block]);
    recordHistory(ports, {
      what: 'ยกเว้นการตรวจ',
      result: `${exemption.row === undefined ? 'ทั้งแผน' : `มาตรการที่ ${exemption.row}`} ${exemption.rule}: ${reason}`,
      link: ports.sheet.link,
    });
  });
  return findingsPage(ports);
}

function blockOf(open: OpenPlan, { rule, row, title, reason }: Exemption): ChangedBlock {
  const place = row === undefined ? placeOfPlan(open) : placeOfMeasure(open, row, title ?? '', 'exemptions');
  const before = open.content.get(place.tab)?.cells[place.row]?.[place.column];
  const lines = isFilled(before) ? textOf(writtenFrom(before)).split('\n') : [];
  const line = `${rule}: ${reason}`;
  // Clicked twice, or done again after a run that was ended: it stands there already.
  const after = lines.includes(line) ? before : [...lines, line].join('\n');
  return { ...place, before: [[before]], after: [[after]] };
}

function placeOfPlan({ content }: OpenPlan) {
  const place = settingPlace(content, 'exemptions');
  if (!place) throw new Fault('row-moved', {});
  return place;
}
