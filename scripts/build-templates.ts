import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from 'docx';
import { memo } from '../templates/memo.ts';
import { memoStyles } from '../templates/memo-styles.ts';
import { report } from '../templates/report.ts';
import { reportStyles } from '../templates/report-styles.ts';
import { templateParts } from '../templates/template-parts.ts';

const TARGET = join(import.meta.dirname, '..', 'src', 'docx', 'templates.generated.ts');

async function constant(name: string, layout: Document, styles: string): Promise<string> {
  const parts = JSON.stringify(await templateParts(layout, styles), null, 2);
  return `export const ${name}: Readonly<Record<string, string>> = ${parts};\n`;
}

/** Puts the templates where the bundle can carry them: text in a module of its own. */
export async function buildTemplates(): Promise<void> {
  const constants = [
    await constant('memoTemplate', memo, memoStyles),
    await constant('reportTemplate', report, reportStyles),
  ];
  writeFileSync(TARGET, constants.join('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildTemplates();
