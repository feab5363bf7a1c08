import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';

export const PROPERTIES_SERVICE = {
  name: 'PropertiesService',
  kind: 'PropertiesService',
  members: { getDocumentProperties: [[]], getUserProperties: [[]] },
} as const;

export const PROPERTIES = {
  name: 'PropertiesService.Properties',
  kind: 'Properties',
  members: {
    getProperty: [['string']],
    setProperty: [['string', 'any']],
    deleteProperty: [['string']],
    getProperties: [[]],
    setProperties: [['object'], ['object', 'boolean']],
  },
} as const;

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const sizeOf = (store: Record<string, string>) =>
  Object.entries(store).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);

/** Sizes are bytes of UTF-8 and the key counts: a Thai letter weighs three. */
function requireFits(before: Record<string, string>, after: Record<string, string>, key: string): void {
  if (bytes(key) + bytes(after[key] ?? '') > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
  if (sizeOf(after) > STORE_LIMIT && sizeOf(after) > sizeOf(before)) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

function properties(
  run: Run,
  read: () => Record<string, string>,
  write: (store: Record<string, string>) => void,
) {
  const setAll = (given: Record<string, unknown>, deleteOthers: boolean): object => {
    let store = deleteOthers ? {} : read();
    for (const [key, value] of Object.entries(given)) {
      const after = { ...store, [key]: String(value) };
      requireFits(store, after, key);
      store = after;
    }
    write(store);
    return served;
  };
  const served: object = run.serve(PROPERTIES, undefined, {
    getProperty: (key: string) => read()[key] ?? null,
    setProperty: (key: string, value: unknown) => setAll({ [key]: value }, false),
    deleteProperty(key: string) {
      const { [key]: _removed, ...rest } = read();
      write(rest);
      return served;
    },
    getProperties: () => read(),
    setProperties: (given: Record<string, unknown>, deleteOthers = false) => setAll(given, deleteOthers),
  });
  return served;
}

export function propertiesService(run: Run): object {
  const { state, user } = run;
  return run.serve(PROPERTIES_SERVICE, undefined, {
    getDocumentProperties: () =>
      properties(
        run,
        () => state.documentProperties,
        (store) => {
          state.documentProperties = store;
        },
      ),
    getUserProperties: () =>
      properties(
        run,
        () => state.userProperties[user.email] ?? {},
        (store) => {
          state.userProperties[user.email] = store;
        },
      ),
  });
}
