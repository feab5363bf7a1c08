/** Asked of any object by the language itself, not by the bundle. */
const ALWAYS_ABSENT = ['toJSON', 'then', 'constructor', 'valueOf'];

/** An object that answers to what it has and fails, naming it, at anything else. */
export function strictProxy(name: string, target: object, fail: (message: string) => never): object {
  return new Proxy(target, {
    get(held, key) {
      if (typeof key === 'symbol') return undefined;
      if (Object.hasOwn(held, key)) return Reflect.get(held, key);
      if (ALWAYS_ABSENT.includes(key)) return undefined;
      return fail(`${name}.${key} is not provided by the local host`);
    },
    set: (_held, key) => fail(`${name}.${String(key)} cannot be set`),
    defineProperty: (_held, key) => fail(`${name}.${String(key)} cannot be set`),
    deleteProperty: (_held, key) => fail(`${name}.${String(key)} cannot be deleted`),
  });
}
