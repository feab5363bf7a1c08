import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside .clasp.json, which is in the repository and names no real script; this one is left out of it. */
export const OFFICE_FILE = '.clasp.office.json';

/** The script of the office, and the spreadsheet it is bound to where that is known. */
export interface OfficeScript {
  readonly scriptId: string;
  readonly parentId?: string;
}

export function rememberedScript(root: string): OfficeScript | undefined {
  const path = join(root, OFFICE_FILE);
  if (!existsSync(path)) return undefined;
  const { scriptId, parentId } = JSON.parse(readFileSync(path, 'utf8'));
  return parentId === undefined ? { scriptId } : { scriptId, parentId };
}

export function rememberScript(root: string, script: OfficeScript): void {
  writeFileSync(join(root, OFFICE_FILE), `${JSON.stringify({ ...script, rootDir: 'dist' }, null, 2)}\n`);
}
