import type { DocumentKind } from '../core/documents/document-name.ts';
import { EMBLEM_FILE, removeEmblem, storeEmblem } from './office-emblem.ts';
import { removeOfficeTemplate, storeOfficeTemplate, TEMPLATE_FILES } from './office-template.ts';
import type { Ports } from './ports.ts';
import { FILE_LIMITS, type StoredFile, storedFiles } from './stored-files.ts';

/** What an office brings itself; each has one place. */
export type OfficeFileKind = DocumentKind | 'emblem';

export interface OfficeFiles {
  readonly kept: Partial<Readonly<Record<OfficeFileKind, StoredFile>>>;
  readonly count: number;
  readonly limits: { readonly bytes: number; readonly files: number };
}

export type KeepOutcome =
  | { readonly ok: true; readonly files: OfficeFiles }
  | { readonly ok: false; readonly problems: readonly string[] };

const NAMES: Readonly<Record<OfficeFileKind, string>> = { ...TEMPLATE_FILES, emblem: EMBLEM_FILE };
const KINDS: readonly OfficeFileKind[] = ['memo', 'report', 'emblem'];

/** What is kept now, for the window where files are chosen. */
export function officeFiles(ports: Ports): OfficeFiles {
  const files = storedFiles(ports).list();
  const kept = KINDS.flatMap((kind) => {
    const file = files.find(({ name }) => name === NAMES[kind]);
    return file ? [[kind, file] as const] : [];
  });
  return { kept: Object.fromEntries(kept), count: files.length, limits: FILE_LIMITS };
}

export function keepOfficeFile(ports: Ports, kind: OfficeFileKind, base64: string): KeepOutcome {
  const outcome = kind === 'emblem' ? storeEmblem(ports, base64) : storeOfficeTemplate(ports, kind, base64);
  return outcome.ok ? { ok: true, files: officeFiles(ports) } : outcome;
}

export function removeOfficeFile(ports: Ports, kind: OfficeFileKind): KeepOutcome {
  if (kind === 'emblem') removeEmblem(ports);
  else removeOfficeTemplate(ports, kind);
  return { ok: true, files: officeFiles(ports) };
}
