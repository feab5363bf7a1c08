import vm from 'node:vm';

interface Intrinsics {
  readonly Date: typeof Date;
  readonly Array: typeof Array;
  readonly Object: typeof Object;
  readonly Error: typeof Error;
}

/** The clock inside the context; `new Date(…)` with arguments stays as it is. */
const SET_CLOCK = `(function (now) {
  const Real = Date;
  function Clock(...given) {
    if (new.target === undefined) return new Real(now()).toString();
    return Reflect.construct(Real, given.length === 0 ? [now()] : given, new.target);
  }
  Clock.prototype = Real.prototype;
  Object.defineProperty(Clock.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  Object.defineProperty(Clock, 'name', { value: 'Date' });
  Object.defineProperty(Clock, 'length', { value: 7 });
  Clock.UTC = Real.UTC;
  Clock.parse = Real.parse;
  Clock.now = () => now();
  globalThis.Date = Clock;
})`;

/** Makes a function of the context out of one of ours: its arguments arrive as an array. */
const WRAP = `(function (call) {
  return function () { return call(Array.from(arguments)); };
})`;

/** A fresh context: what the bundle sees of the language, and the only place its values are made. */
export class Realm {
  readonly global: vm.Context = vm.createContext({});
  readonly #intrinsics: Intrinsics;
  readonly #wrap: (call: (given: unknown[]) => unknown) => () => unknown;

  constructor(now: () => number) {
    vm.runInContext(SET_CLOCK, this.global)(now);
    this.#intrinsics = vm.runInContext('({ Date, Array, Object, Error })', this.global);
    this.#wrap = vm.runInContext(WRAP, this.global);
  }

  makeFunction(call: (given: unknown[]) => unknown): () => unknown {
    return this.#wrap(call);
  }

  makeObject(): Record<string, unknown> {
    return new this.#intrinsics.Object() as Record<string, unknown>;
  }

  makeError(message: string, name: string): Error {
    const error = new this.#intrinsics.Error(message);
    Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true });
    return error;
  }

  /** The value rebuilt from objects of the context; `isNative` objects belong to it already. */
  enter(value: unknown, isNative: (value: object) => boolean): unknown {
    if (value === null || typeof value !== 'object' || isNative(value)) return value;
    if (value instanceof Date) return new this.#intrinsics.Date(value.getTime());
    if (Array.isArray(value)) {
      const copy = new this.#intrinsics.Array();
      for (const item of value) copy.push(this.enter(item, isNative));
      return copy;
    }
    const copy = this.makeObject();
    for (const [key, item] of Object.entries(value)) copy[key] = this.enter(item, isNative);
    return copy;
  }
}
