import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installDuckDb } from './install-duckdb.ts';
import { markdownTable } from './markdown-table.ts';
import { runProgram, WORKSHOP } from './run-program.ts';
import type { Section } from './section.ts';

const OFFICES = 300;
const TITLE = 'Export';
const GUIDE = join(import.meta.dirname, '..', '..', 'docs', 'export.md');

type Rows = readonly Readonly<Record<string, unknown>>[];

interface Ours {
  readonly lines: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** The lines of hundreds of offices, loaded and counted in DuckDB by the very statements of docs/export.md. */
export function exported(): Section {
  const refusal = installDuckDb();
  if (refusal !== undefined) return { title: TITLE, goals: [], skipped: refusal };
  const folder = join(WORKSHOP, 'exports');
  rmSync(folder, { recursive: true, force: true });
  const ours = runProgram<Ours>('export-lines', OFFICES, folder);
  const ndjson = `${folder}/*.ndjson`;
  const guide = statementsOfGuide().map((statement) => statement.replaceAll('exports/*.ndjson', ndjson));
  const csv = `SELECT province, status, count(*) AS measures FROM read_csv('${folder}/*.csv', header = true, quote = '"', escape = '"') GROUP BY ALL`;
  const answers = runProgram<readonly Rows[]>('export-in-duckdb', JSON.stringify([...guide, csv]));
  const byProvince = answers[guide.findIndex((statement) => statement.includes('province, status'))] ?? [];
  const fromCsv = answers[answers.length - 1] ?? [];
  return {
    title: TITLE,
    table: markdownTable(
      ['province', 'status', 'measures'],
      byProvince.map((row) => [row.province, row.status, row.measures].map(String)),
    ),
    goals: [
      {
        what: `counts by province and status of ${OFFICES} offices (${ours.lines} measures, NDJSON) that DuckDB and we do not share`,
        measured: differences(byProvince, ours),
        atMost: 0,
      },
      { what: 'the same from CSV', measured: differences(fromCsv, ours), atMost: 0 },
      {
        what: 'statements of docs/export.md that answer nothing',
        measured: answers.slice(1, guide.length).filter((rows) => rows.length === 0).length,
        atMost: 0,
      },
    ],
  };
}

/** The statements written for DuckDB, in their order. */
function statementsOfGuide(): readonly string[] {
  const blocks = readFileSync(GUIDE, 'utf8').matchAll(/```sql\n-- DuckDB\n([\s\S]*?)```/g);
  return [...blocks].flatMap(([, block = '']) =>
    block
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
  );
}

function differences(rows: Rows, { counts }: Ours): number {
  const theirs = new Map(rows.map((row) => [`${row.province} ${row.status}`, Number(row.measures)]));
  const keys = new Set([...theirs.keys(), ...Object.keys(counts)]);
  return [...keys].filter((key) => theirs.get(key) !== counts[key]).length;
}
