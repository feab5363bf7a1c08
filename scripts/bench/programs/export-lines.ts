import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportLine } from '../../../src/core/export/export-line.ts';
import { exportLines } from '../../../src/core/export/export-lines.ts';
import { writeCsv } from '../../../src/core/export/write-csv.ts';
import { writeNdjson } from '../../../src/core/export/write-ndjson.ts';
import { runRules } from '../../../src/core/rules/run-rules.ts';
import { judgePlan } from '../../../src/core/schedule/judge-plan.ts';
import { sampleOffices } from '../sample-offices.ts';

const AS_OF = { year: 2026, month: 5, day: 10 };

/** Writes one NDJSON and one CSV file for each office, and says how many measures stand how in each province. */
const [count = '', folder = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const lines: ExportLine[] = [];
sampleOffices(Number(count)).forEach((plan, office) => {
  const judged = { plan, asOf: AS_OF, statuses: judgePlan(plan, AS_OF), findings: runRules(plan, AS_OF) };
  const own = exportLines(judged);
  writeFileSync(join(folder, `${office}.ndjson`), writeNdjson(own));
  writeFileSync(join(folder, `${office}.csv`), writeCsv(own));
  lines.push(...own);
});
const counts: Record<string, number> = {};
for (const { province, status } of lines) {
  const key = `${province} ${status}`;
  counts[key] = (counts[key] ?? 0) + 1;
}
console.log(JSON.stringify({ lines: lines.length, counts }));
