import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from 'docx';
import { memo } from '../templates/memo.ts';
import { memoStyles } from '../templates/memo-styles.ts';
import { packTemplate } from '../templates/pack-template.ts';
import { report } from '../templates/report.ts';
import { reportStyles } from '../templates/report-styles.ts';

const TARGET = join(import.meta.dirname, '..', 'src', 'docx', 'templates.generated.ts');

async function constant(name: string, layout: Document, styles: string): Promise<string> {
  const base64 = Buffer.from(await packTemplate(layout, styles)).toString('base64');
  return `export const ${name} =\n  '${base64}';\n`;
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
