import { type Answers, answerAlert } from './answer-alert.ts';
import { Calls, type CallWatcher } from './calls.ts';
import type { DocumentState } from './document-state.ts';
import { type DriveFile, DriveFolder } from './drive-folder.ts';
import { type Bundle, Execution, type Occasion } from './execution.ts';
import { formulaValues } from './formula-values.ts';
import { inTimeZone } from './in-time-zone.ts';
import { readManifest } from './manifest.ts';
import type { Outbox } from './outbox.ts';
import type { LogLine, Premises } from './run.ts';
import { crossBridge } from './run-bridge.ts';
import { blankScreen, type Screen } from './screen.ts';
import { SCRIPT_APP_ENUMS } from './services/script-app.ts';
import { sessionUser } from './services/session.ts';
import { OWNER, type User } from './user.ts';
import { readArea } from './workbook/area.ts';
import type { Workbook } from './workbook/workbook.ts';

export { ServiceError } from './service-error.ts';
export { UnusableInput } from './unusable-input.ts';
export { blankWorkbook } from './workbook/blank-workbook.ts';
export { readXlsx } from './workbook/read-xlsx.ts';
export { writeXlsx } from './workbook/write-xlsx.ts';

export interface HostSettings {
  /** Folder with Code.js and appsscript.json, and nothing else that ends in .js. */
  readonly dist: string;
  readonly workbook: Workbook;
  readonly driveFolder: string;
  readonly user?: User;
  /** The clock inside the context; without it, the machine's. */
  readonly now?: Date;
  /** Scopes the user allowed; without it, all that the manifest asks for. */
  readonly grantedScopes?: readonly string[];
  readonly spreadsheetTimeZone?: string;
  readonly spreadsheetLocale?: string;
  readonly alertAnswers?: Answers;
  readonly documentState?: DocumentState;
  /** How Google makes a PDF of a document; without it, it cannot. */
  readonly toPdf?: (docx: string) => Buffer | undefined;
  /** To how many recipients this account may still send mail today. */
  readonly mailQuota?: number;
  /** Called before each service call. A ServiceError it throws is the call's answer; anything else ends the run. */
  readonly onCall?: CallWatcher;
}

interface Edit {
  readonly sheet: string;
  readonly range: string;
  readonly value?: string;
  readonly oldValue?: string;
}

export interface Host {
  /** A click on a menu item. */
  menu(functionName: string): void;
  /** A call from a dialog by google.script.run. */
  run(functionName: string, ...given: readonly unknown[]): unknown;
  /** The spreadsheet is opened: the simple trigger onOpen, if there is one. */
  open(): void;
  /** A cell was edited by hand: the simple trigger onEdit, if there is one. */
  edit(edit: Edit): void;
  /** An installed trigger: every permission, nobody at the screen. */
  trigger(functionName: string): void;
  /** The hour has come: each clock trigger of this person runs, whoever has the spreadsheet open. */
  clock(): void;
  /** A formula in a cell that calls a custom function, with values or rows of values. */
  formula(functionName: string, ...given: readonly unknown[]): unknown;
  /** How often each service method was called so far. */
  calls(): Record<string, number>;
  readonly screen: Screen;
  readonly log: readonly LogLine[];
  readonly drive: readonly DriveFile[];
  /** What this account has sent. */
  readonly mail: Outbox['sent'];
}

type Callable = (...given: unknown[]) => unknown;

/** The function a menu item or trigger names; "menu.item" finds a method of an object. */
function findFunction(bundle: Bundle, name: string): Callable | undefined {
  const found = name.split('.').reduce<unknown>((held, key) => (held as Bundle | undefined)?.[key], bundle);
  return typeof found === 'function' ? (found as Callable) : undefined;
}

/** Apps Script does not wait for a promise, and says nothing of one that fails. */
function refusePromise(name: string, outcome: unknown): void {
  if (Object.prototype.toString.call(outcome) !== '[object Promise]') return;
  throw new Error(`${name} answers a promise, which Apps Script would not wait for`);
}

function requireFunction(bundle: Bundle, name: string): Callable {
  const found = findFunction(bundle, name);
  if (found === undefined) throw new Error(`Script function not found: ${name}`);
  return found;
}

/** An error of the context as one of ours, with the same words. */
function leaveContext(fault: unknown): Error {
  if (fault instanceof Error) return fault;
  const { name = 'Error', message = String(fault), stack } = (fault ?? {}) as Partial<Error>;
  return Object.assign(new Error(message), { name, ...(stack !== undefined && { stack }) });
}

const DIALOG: Occasion = { authMode: 'FULL', hasUi: true };
const UNATTENDED: Occasion = { authMode: 'FULL', hasUi: false };
const SIMPLE_TRIGGER: Occasion = { authMode: 'LIMITED', hasUi: true };

/** What a consumer account may send in a day. */
const DAILY_MAIL = 100;

const FORMULA: Occasion = { authMode: 'CUSTOM_FUNCTION', hasUi: false };

/** Opens a spreadsheet in the local host. Each menu click, call or trigger loads the bundle anew, as Apps Script does. */
export function openHost(settings: HostSettings): Host {
  const manifest = readManifest(settings.dist);
  const { now, grantedScopes = manifest.oauthScopes } = settings;
  const calls = new Calls();
  const drive = new DriveFolder(settings.driveFolder);
  const screen = blankScreen();
  const log: LogLine[] = [];
  const outbox: Outbox = { sent: [], quota: settings.mailQuota ?? DAILY_MAIL };
  const premises: Premises = {
    book: settings.workbook,
    state: settings.documentState ?? settings.workbook.documentState,
    user: settings.user ?? OWNER,
    manifest,
    granted: grantedScopes.filter((scope) => manifest.oauthScopes.includes(scope)),
    drive,
    toPdf: settings.toPdf,
    screen,
    outbox,
    log,
    zone: settings.spreadsheetTimeZone ?? 'Asia/Bangkok',
    locale: settings.spreadsheetLocale ?? 'th_TH',
    now: () => now?.getTime() ?? Date.now(),
    answer: answerAlert(settings.alertAnswers ?? []),
  };

  function execute<T>(occasion: Occasion, work: (execution: Execution) => T): T {
    try {
      return inTimeZone(manifest.timeZone, () => {
        const execution = new Execution(settings.dist, premises, occasion, calls, settings.onCall);
        return execution.finish(() => work(execution));
      });
    } catch (fault) {
      throw leaveContext(fault);
    }
  }

  function simpleTrigger(name: string, eventOf: (execution: Execution) => object): void {
    // Not for those who only look.
    if (!premises.user.canEdit) return;
    execute(SIMPLE_TRIGGER, (execution) => {
      const modes = execution.run.enumeration('AuthMode', SCRIPT_APP_ENUMS.AuthMode);
      const event = {
        authMode: Reflect.get(modes, 'LIMITED'),
        source: execution.run.spreadsheet(),
        user: sessionUser(execution.run),
        ...eventOf(execution),
      };
      findFunction(execution.bundle, name)?.(execution.enter(event));
    });
  }

  function installedTrigger(name: string, facts: object): void {
    execute(UNATTENDED, (execution) => {
      const modes = execution.run.enumeration('AuthMode', SCRIPT_APP_ENUMS.AuthMode);
      const event = { authMode: Reflect.get(modes, 'FULL'), ...facts };
      refusePromise(name, requireFunction(execution.bundle, name)(execution.enter(event)));
    });
  }

  return {
    menu: (name) => execute(DIALOG, ({ bundle }) => refusePromise(name, requireFunction(bundle, name)())),
    trigger: (name) => installedTrigger(name, {}),
    clock: () => {
      const mine = premises.state.triggers.filter(({ owner }) => owner === premises.user.email);
      for (const { handler, id } of mine) installedTrigger(handler, { triggerUid: id });
    },
    run: (name, ...given) =>
      execute(DIALOG, (execution) => {
        if (name.endsWith('_') || name.includes('.')) throw new Error(`Script function not found: ${name}`);
        const carried = given.map((value, index) =>
          execution.enter(crossBridge(value, `argument ${index + 1}`)),
        );
        return crossBridge(requireFunction(execution.bundle, name)(...carried), 'the result');
      }),
    formula: (name, ...given) =>
      execute(FORMULA, (execution) => {
        const carried = given.map((value) => execution.enter(formulaValues(value)));
        return formulaValues(requireFunction(execution.bundle, name)(...carried));
      }),
    open: () => simpleTrigger('onOpen', () => ({})),
    edit: ({ sheet: sheetName, range, value, oldValue }) =>
      simpleTrigger('onEdit', ({ run }) => {
        const sheet = run.book.sheets.find(({ name }) => name === sheetName);
        const area = sheet && readArea(range, sheet.rows, sheet.columns);
        if (!area) throw new Error(`there is no range ${range} on a sheet named ${sheetName}`);
        return {
          range: run.range(sheet, area),
          ...(value !== undefined && { value }),
          ...(oldValue !== undefined && { oldValue }),
        };
      }),
    calls: () => calls.toJson(),
    screen,
    log,
    mail: outbox.sent,
    get drive() {
      return drive.files;
    },
  };
}
