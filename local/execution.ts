import { randomUUID } from 'node:crypto';
import gasLocal from 'gas-local';
import type { Calls, CallWatcher } from './calls.ts';
import type { Contract, Members } from './contract.ts';
import { releaseDocumentLock } from './document-lock.ts';
import { matchArguments } from './match-arguments.ts';
import { Realm } from './realm.ts';
import type { Premises, Run } from './run.ts';
import { type AuthMode, requirePermission } from './scopes.ts';
import { ServiceError } from './service-error.ts';
import { consoleMembers } from './services/console.ts';
import { range } from './services/range.ts';
import { services } from './services/services.ts';
import { sheet } from './services/sheet.ts';
import { spreadsheet } from './services/spreadsheet.ts';
import { strictProxy } from './strict-proxy.ts';

export interface Occasion {
  readonly authMode: AuthMode;
  readonly hasUi: boolean;
}

interface Native {
  readonly kind: string;
  readonly state: unknown;
}

/** What the bundle may call: its top-level functions, and everything else it left in the global scope. */
export type Bundle = Record<string, unknown>;

/** One execution: a fresh context, the bundle loaded into it, and services that answer for one occasion. */
export class Execution {
  readonly run: Run;
  readonly bundle: Bundle;
  readonly #realm: Realm;
  readonly #calls: Calls;
  readonly #watch: CallWatcher | undefined;
  readonly #natives = new WeakMap<object, Native>();
  readonly #enumerations = new Map<string, object>();
  #stopped: { readonly reason: unknown } | undefined;

  constructor(
    dist: string,
    premises: Premises,
    occasion: Occasion,
    calls: Calls,
    watch: CallWatcher | undefined,
  ) {
    this.#realm = new Realm(premises.now);
    this.#calls = calls;
    this.#watch = watch;
    this.run = this.#open(premises, occasion);
    for (const [name, service] of Object.entries(services(this.run))) this.#realm.global[name] = service;
    this.#realm.global.console = this.#console();
    this.bundle = gasLocal.require(dist, this.#realm.global) as Bundle;
  }

  /** A value of ours, rebuilt of objects of the context. */
  enter(value: unknown): unknown {
    return this.#realm.enter(value, (object) => this.#natives.has(object));
  }

  /** Does the work, then gives back what the execution held. What stopped it is thrown even if the bundle caught it. */
  finish<T>(work: () => T): T {
    try {
      const outcome = work();
      if (this.#stopped) throw this.#stopped.reason;
      return outcome;
    } catch (fault) {
      throw this.#stopped ? this.#stopped.reason : fault;
    } finally {
      releaseDocumentLock(this.run);
    }
  }

  #open(premises: Premises, { authMode, hasUi }: Occasion): Run {
    const run: Run = {
      ...premises,
      id: randomUUID(),
      hasUi,
      permission: { authMode, granted: premises.granted },
      serve: (contract, state, members, constants = {}) => this.#serve(contract, state, members, constants),
      enumeration: (kind, names) => this.#enumeration(kind, names),
      kindOf: (value) => this.#native(value)?.kind,
      stateOf: (native) => this.#native(native)?.state,
      spreadsheet: () => spreadsheet(run),
      sheet: (held) => sheet(run, held),
      range: (held, area) => range(run, { sheet: held, area }),
    };
    return run;
  }

  #native(value: unknown): Native | undefined {
    return typeof value === 'object' && value !== null ? this.#natives.get(value) : undefined;
  }

  /** The bundle may catch what is thrown here, but no service answers it any more. */
  #stop(reason: unknown): never {
    this.#stopped ??= { reason };
    const message = reason instanceof Error ? reason.message : String(reason);
    throw this.#realm.makeError(message, 'Error');
  }

  /** A ServiceError is Google's answer, for the bundle to handle; anything else ends the run. */
  #attempt<T>(work: () => T): T {
    if (this.#stopped) return this.#stop(this.#stopped.reason);
    try {
      return work();
    } catch (fault) {
      if (fault instanceof ServiceError) throw this.#realm.makeError(fault.message, fault.errorName);
      return this.#stop(fault);
    }
  }

  #serve<C extends Contract>(
    contract: C,
    state: unknown,
    members: Members<C>,
    constants: Record<string, object>,
  ): object {
    const target = this.#realm.makeObject();
    for (const name of Object.keys(contract.members)) {
      const body = members[name as keyof Members<C>] as (...given: unknown[]) => unknown;
      target[name] = this.#realm.makeFunction((given) =>
        this.#attempt(() => this.enter(this.#call(contract, name, body, given))),
      );
    }
    this.#hide(target, 'toString', () => contract.kind);
    return this.#seal(contract.name, contract.kind, state, Object.assign(target, constants));
  }

  #call(contract: Contract, name: string, body: (...given: unknown[]) => unknown, given: unknown[]): unknown {
    const called = `${contract.kind}.${name}`;
    const index = this.#calls.count(called);
    this.#watch?.(called, index);
    requirePermission(contract.kind, name, this.run.permission);
    matchArguments(contract, name, given, this.run.kindOf);
    return body(...given);
  }

  /** Each value of an enum prints as its name, in JSON as well. */
  #enumeration(kind: string, names: readonly string[]): object {
    const known = this.#enumerations.get(kind);
    if (known) return known;
    const target = this.#realm.makeObject();
    for (const name of names) {
      const value = this.#realm.makeObject();
      this.#hide(value, 'toString', () => name);
      this.#hide(value, 'toJSON', () => name);
      target[name] = this.#seal(`${kind}.${name}`, kind, name, value);
    }
    const made = this.#seal(kind, `enum ${kind}`, undefined, target);
    this.#enumerations.set(kind, made);
    return made;
  }

  #hide(target: object, name: string, call: () => string): void {
    Object.defineProperty(target, name, {
      value: this.#realm.makeFunction(call),
      writable: true,
      configurable: true,
    });
  }

  #seal(name: string, kind: string, state: unknown, target: object): object {
    const sealed = strictProxy(name, target, (message) => this.#stop(new Error(message)));
    this.#natives.set(sealed, { kind, state });
    return sealed;
  }

  #console(): object {
    const target = this.#realm.makeObject();
    for (const [level, write] of Object.entries(consoleMembers(this.run))) {
      target[level] = this.#realm.makeFunction(write);
    }
    return strictProxy('console', target, (message) => this.#stop(new Error(message)));
  }
}
