import type { DocumentKind } from '../core/documents/document-name.ts';
import {
  type EvidenceRow,
  evidencePictures,
  keepPicture,
  PICTURE_LIMITS,
  removePicture,
} from './evidence-pictures.ts';
import { EMBLEM_FILE, removeEmblem, storeEmblem } from './office-emblem.ts';
import { removeOfficeTemplate, storeOfficeTemplate, TEMPLATE_FILES } from './office-template.ts';
import type { Ports } from './ports.ts';
import { FILE_LIMITS, type Keeping, type StoredFile, storedFiles } from './stored-files.ts';

/** What an office brings itself and has one of. */
export type OfficeFileKind = DocumentKind | 'emblem';

export interface OfficeFiles {
  readonly kept: Partial<Readonly<Record<OfficeFileKind, StoredFile>>>;
  /** Where pictures can be put, and the pictures there are. */
  readonly evidence: readonly EvidenceRow[];
  readonly pictures: readonly StoredFile[];
  readonly count: number;
  readonly limits: {
    readonly bytes: number;
    readonly files: number;
    /** The window makes pictures this small before it sends them. */
    readonly picture: { readonly pixels: number; readonly bytes: number };
  };
}

export type KeepOutcome =
  | { readonly ok: true; readonly files: OfficeFiles }
  | { readonly ok: false; readonly problems: readonly string[] };

const NAMES: Readonly<Record<OfficeFileKind, string>> = { ...TEMPLATE_FILES, emblem: EMBLEM_FILE };
const KINDS: readonly OfficeFileKind[] = ['memo', 'report', 'emblem'];

/** What is kept now, for the window where files are chosen. */
export function officeFiles(ports: Ports): OfficeFiles {
  const stored = storedFiles(ports);
  const files = stored.list();
  const kept = KINDS.flatMap((kind) => {
    const file = files.find(({ name }) => name === NAMES[kind]);
    return file ? [[kind, file] as const] : [];
  });
  const { rows, pictures } = evidencePictures(ports, stored);
  return {
    kept: Object.fromEntries(kept),
    evidence: rows,
    pictures,
    count: files.length,
    limits: { ...FILE_LIMITS, picture: PICTURE_LIMITS },
  };
}

export function keepOfficeFile(ports: Ports, kind: OfficeFileKind, base64: string): KeepOutcome {
  return withFiles(
    ports,
    kind === 'emblem' ? storeEmblem(ports, base64) : storeOfficeTemplate(ports, kind, base64),
  );
}

export function removeOfficeFile(ports: Ports, kind: OfficeFileKind): KeepOutcome {
  return withFiles(ports, kind === 'emblem' ? removeEmblem(ports) : removeOfficeTemplate(ports, kind));
}

export function keepEvidencePicture(ports: Ports, row: EvidenceRow, base64: string): KeepOutcome {
  return withFiles(ports, keepPicture(ports, row, base64));
}

export function removeEvidencePicture(ports: Ports, name: string): KeepOutcome {
  return withFiles(ports, removePicture(ports, name));
}

/** After a change the window shows what is kept now. */
function withFiles(ports: Ports, outcome: Keeping): KeepOutcome {
  return outcome.ok ? { ok: true, files: officeFiles(ports) } : outcome;
}
