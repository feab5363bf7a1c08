import type { Memory } from '../app/ports.ts';

/** The properties of the spreadsheet: every editor's script sees the same ones. */
export function propertyMemory(): Memory {
  const properties = PropertiesService.getDocumentProperties();
  return {
    get: (key) => properties?.getProperty(key) ?? undefined,
    set: (key, text) => {
      properties?.setProperty(key, text);
    },
    forget: (key) => {
      properties?.deleteProperty(key);
    },
  };
}
