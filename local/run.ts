import type { Contract, Members } from './contract.ts';
import type { DocumentState } from './document-state.ts';
import type { DriveFolder } from './drive-folder.ts';
import type { Manifest } from './manifest.ts';
import type { Outbox } from './outbox.ts';
import type { Permission } from './scopes.ts';
import type { Alert, Button, Screen } from './screen.ts';
import type { User } from './user.ts';
import type { Area } from './workbook/area.ts';
import type { Sheet, Workbook } from './workbook/workbook.ts';

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** What all runs of one host have in common. */
export interface Premises {
  readonly book: Workbook;
  readonly state: DocumentState;
  readonly user: User;
  readonly manifest: Manifest;
  /** Scopes of the manifest that the user allowed. */
  readonly granted: readonly string[];
  readonly drive: DriveFolder;
  /** Makes a PDF of the .docx at this path; absent, Google's export fails. */
  readonly toPdf: ((docx: string) => Buffer | undefined) | undefined;
  readonly screen: Screen;
  readonly outbox: Outbox;
  readonly log: LogLine[];
  readonly zone: string;
  readonly locale: string;
  readonly now: () => number;
  readonly answer: (alert: Omit<Alert, 'answer'>) => Button;
}

/** One execution of the script, as the services see it. */
export interface Run extends Premises {
  /** Marks what this execution holds, such as the document lock. */
  readonly id: string;
  readonly hasUi: boolean;
  readonly permission: Permission;
  /** A service object of the context with those members; `state` is what it stands for. */
  serve<C extends Contract>(
    contract: C,
    state: unknown,
    members: Members<C>,
    constants?: Record<string, object>,
  ): object;
  enumeration(kind: string, names: readonly string[]): object;
  /** The kind of a service object or an enum value; undefined for plain values. */
  kindOf(value: unknown): string | undefined;
  /** What a service object or an enum value given as an argument stands for. */
  stateOf(native: unknown): unknown;
  spreadsheet(): object;
  sheet(sheet: Sheet): object;
  range(sheet: Sheet, area: Area): object;
}
