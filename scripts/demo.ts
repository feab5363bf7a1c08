import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { runCommandLine } from '../local/command-line/run-command-line.ts';
import { buildIfStale } from './build-if-stale.ts';

const ROOT = join(import.meta.dirname, '..');
const EXAMPLES = join(ROOT, 'examples');
const OUT = join(ROOT, 'out', 'demo');

/** Makes workbook, memo and report for every example plan, the way an officer's clicks would. */
async function demo(): Promise<void> {
  await buildIfStale();
  rmSync(OUT, { recursive: true, force: true });
  const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));
  console.log(`ทำตัวอย่าง ${examples.length} แผน (โฟลเดอร์ ${relative(process.cwd(), OUT)})`);
  for (const [index, example] of examples.entries()) {
    const name = basename(example, '.json');
    console.log(`\n[${index + 1}/${examples.length}] ${name}`);
    await makeExample(join(EXAMPLES, example), join(OUT, name));
  }
}

async function makeExample(plan: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbook = join(folder, 'แผน.xlsx');
  const asOf = reportDay(plan);
  await answer('สร้างสมุดงาน', ['new', workbook, '--from', plan]);
  const { findings } = await answer('ตรวจความครบถ้วน', ['check', workbook]);
  console.log(`    พบ ${count(findings)} ข้อควรแก้ไข`);
  await answer('คำนวณสถานะ', ['status', workbook, '--as-of', asOf]);
  const { files } = await answer('สร้างเอกสาร', ['all', workbook, '--out', folder]);
  for (const file of [workbook, ...(Array.isArray(files) ? files.map(String) : [])]) {
    console.log(`    ${relative(process.cwd(), file)}`);
  }
}

/** The day of the memo; without one, the end of the fiscal year. */
function reportDay(plan: string): string {
  const { documentDate, fiscalYearBE } = JSON.parse(readFileSync(plan, 'utf8'));
  return documentDate ?? `${fiscalYearBE - 543}-09-30`;
}

async function answer(what: string, words: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  console.log(`  ${what} …`);
  let out = '';
  let err = '';
  const status = await runCommandLine([...words, '--json'], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async () => '',
  });
  if (status > 1) throw new Error(`${what}: ${err}`);
  return JSON.parse(out);
}

function count(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

await demo();
