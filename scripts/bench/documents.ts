import { join } from 'node:path';
import type { Goal } from './goal.ts';
import { installPeers } from './install-peers.ts';
import { markdownTable } from './markdown-table.ts';
import { runProgram, WORKSHOP } from './run-program.ts';
import type { Section } from './section.ts';

const SIZES = [10, 100, 1000, 5000];
const LARGEST = 5000;
const FLOOR = 'the floor';
const OURS = 'ours';
/** How many times faster than each peer a first prototype was at 1,000 rows. */
const LEADS = { 'easy-template-x': 1.75, docxtemplater: 2.86, docx: 4.25, 'docx-templates': 5.49 };

type ByEngine = Readonly<Record<string, number>>;

const at = (figures: ByEngine | undefined, engine: string): number => figures?.[engine] ?? Number.NaN;

/** Megabytes that each engine adds at its peak, each in a process of its own. */
function memoryOf(engines: readonly string[]): ByEngine {
  const apart = join(WORKSHOP, 'apart.txt');
  runProgram('document-memory', 'take apart', LARGEST, apart);
  return Object.fromEntries(
    engines.map((engine) => [engine, runProgram<number>('document-memory', engine, LARGEST, apart)]),
  );
}

function goalsOf(times: ReadonlyMap<number, ByEngine>, memory: ByEngine): readonly Goal[] {
  const ratio = (rows: number, engine: string) => at(times.get(rows), OURS) / at(times.get(rows), engine);
  const growth = at(times.get(LARGEST), OURS) / at(times.get(1000), OURS);
  return [
    { what: '1,000 rows against the floor', measured: ratio(1000, FLOOR), atMost: 1.15 },
    { what: '5,000 rows against the floor', measured: ratio(5000, FLOOR), atMost: 1.15 },
    { what: '5,000 rows against 1,000', measured: growth, atMost: 5.5 },
    {
      what: 'memory added for 5,000 rows against the floor',
      measured: at(memory, OURS) / at(memory, FLOOR),
      atMost: 1.3,
    },
    ...Object.entries(LEADS).map(([peer, lead]) => ({
      what: `1,000 rows against ${peer}`,
      measured: ratio(1000, peer),
      atMost: Number((1 / lead).toFixed(2)),
    })),
  ];
}

/** Reports of many rows: our engine, the floor below which none can go, and its peers. */
export function documents(): Section {
  installPeers();
  const times = new Map(SIZES.map((rows) => [rows, runProgram<ByEngine>('document-times', rows)]));
  const engines = Object.keys(times.get(LARGEST) ?? {});
  const memory = memoryOf(engines);
  const table = markdownTable(
    ['engine', ...SIZES.map((rows) => `${rows} rows`), 'against the floor at 5,000', 'added MB at 5,000'],
    engines.map((engine) => [
      engine,
      ...SIZES.map((rows) => at(times.get(rows), engine).toFixed(0)),
      (at(times.get(LARGEST), engine) / at(times.get(LARGEST), FLOOR)).toFixed(2),
      at(memory, engine).toFixed(0),
    ]),
  );
  return { title: 'Documents', goals: goalsOf(times, memory), table };
}
