import type { JsonError } from '../core/plan/json-reader.ts';
import type { LayoutProblem } from '../core/plan/locate-columns.ts';

/** What can keep a command from being done, with the facts its sentence needs. */
export interface FaultFacts {
  'not-our-workbook': { readonly tabs: readonly string[] };
  'layout-broken': { readonly problems: readonly LayoutProblem[] };
  'plan-json-wrong': { readonly errors: readonly JsonError[] };
  'not-json': { readonly detail: string };
  'sheet-not-empty': { readonly measures: number };
  'document-too-long': { readonly characters: number; readonly longest: number; readonly groups: number };
  'form-not-chosen': { readonly names: readonly string[] };
  'memo-not-used': Record<never, never>;
  'nothing-to-import': { readonly headings: readonly string[] };
  'upload-failed': {
    readonly name: string;
    readonly reason: 'quota' | 'no-drive' | 'refused' | 'unknown';
    readonly detail: string;
    readonly made: readonly string[];
  };
  'file-too-big': { readonly name: string; readonly limit: number };
  'too-many-files': { readonly limit: number };
  'file-damaged': { readonly name: string };
  busy: { readonly what: string | undefined };
  'scope-refused': Record<never, never>;
  'no-edit-right': { readonly detail: string };
  'cell-refused': { readonly detail: string };
  'tab-of-others': { readonly tab: string };
  'cell-too-long': { readonly tab: string; readonly length: number };
  'fiscal-year-unknown': Record<never, never>;
  'round-unknown': Record<never, never>;
  'date-unknown': { readonly text: string };
  'row-moved': Record<never, never>;
  'note-missing': Record<never, never>;
  'reason-missing': Record<never, never>;
  'answer-unclear': { readonly problems: readonly string[] };
  'newer-layout': Record<never, never>;
  'time-nearly-up': { readonly made: readonly string[] };
  'digest-not-asked-for': Record<never, never>;
  'digest-address-wrong': { readonly typed: readonly string[] };
  'digest-too-many': { readonly addresses: number; readonly most: number };
  'reviewer-address-wrong': { readonly typed: string | undefined };
  'quota-used-up': { readonly detail: string };
}

export type FaultCode = keyof FaultFacts;

/** A command that cannot be done. Thrown by adapters and commands, worded once, shown by main. */
export class Fault<Code extends FaultCode = FaultCode> extends Error {
  constructor(
    readonly code: Code,
    readonly facts: FaultFacts[Code],
  ) {
    super(code);
    this.name = 'Fault';
  }
}
