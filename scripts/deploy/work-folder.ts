import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('out', 'deploy');

/** Where clasp puts what is in Google now, so that it never lies among the files of the release. */
export const NOW = join(FOLDER, 'now');
export const NOW_PROJECT = `${FOLDER.replaceAll('\\', '/')}/now/.clasp.json`;
/** Beside that project, as clasp sees it. */
export const NOW_FILES = 'script';

/** An empty folder for clasp, which knows the script where there is one. */
export function openWorkFolder(root: string, scriptId?: string): void {
  rmSync(join(root, NOW), { recursive: true, force: true });
  mkdirSync(join(root, NOW, NOW_FILES), { recursive: true });
  const project = { ...(scriptId !== undefined && { scriptId }), rootDir: NOW_FILES };
  writeFileSync(join(root, NOW_PROJECT), JSON.stringify(project));
}

/** Puts the copy where no later deployment clears it; a push from there brings the script back. */
export function keepWorkFolder(root: string): string {
  let number = 1;
  while (existsSync(join(root, FOLDER, `kept-${number}`))) number += 1;
  const kept = join(FOLDER, `kept-${number}`);
  renameSync(join(root, NOW), join(root, kept));
  return kept.replaceAll('\\', '/');
}
