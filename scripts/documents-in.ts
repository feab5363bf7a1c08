import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Every document in a folder and the folders below it. */
export function documentsIn(
  folder: string,
  endings: readonly string[] = ['.docx', '.xlsx'],
): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return documentsIn(path, endings);
      return endings.includes(extname(entry.name)) ? [path] : [];
    });
}
