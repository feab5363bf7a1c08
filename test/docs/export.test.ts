import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { EXPORT_FIELDS, EXPORT_VERSION } from '../../src/core/export/export-line.ts';
import { STATUS_WORDS } from '../../src/core/schedule/status-words.ts';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'export.md'), 'utf8');

/** The first cells of the table under a heading line. */
function firstCells(heading: string): readonly string[] {
  const [, after = ''] = PAGE.split(`${heading}\n`);
  const [table = ''] = after.split('\n\n');
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.split('|')[1]?.trim() ?? '');
}

/** The names of the columns that a statement declares. */
function declared(opening: RegExp, column: RegExp): readonly string[] {
  const body = opening.exec(PAGE)?.[1] ?? '';
  return [...body.matchAll(column)].map(([, name = '']) => name);
}

describe('docs/export.md', () => {
  test('tells of every field of this version, in order', () => {
    expect(firstCells('| field | type | what it says |')).toEqual([...EXPORT_FIELDS]);
    expect(PAGE).toContain(`## Fields, version ${EXPORT_VERSION}`);
  });

  test('tells of every status, in order and in the words of the sheet', () => {
    expect(firstCells('| status | status_thai |')).toEqual(Object.keys(STATUS_WORDS));
    for (const [code, word] of Object.entries(STATUS_WORDS)) expect(PAGE).toContain(`| ${code} | ${word} |`);
  });

  test('declares every field to DuckDB and to BigQuery', () => {
    expect(declared(/columns = \{([^}]*)\}/, /([a-z_]+): '/g)).toEqual([...EXPORT_FIELDS]);
    expect(declared(/ita\.measures \(([^)]*)\)/, /([a-z_]+) (?:INT64|STRING|DATE|BOOL|ARRAY)/g)).toEqual([
      ...EXPORT_FIELDS,
    ]);
  });
});
