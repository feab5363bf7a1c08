import { createRequire } from 'node:module';

interface DuckDb {
  readonly DuckDBInstance: {
    create(): Promise<{ connect(): Promise<Connection> }>;
  };
}

interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Record<string, unknown>[] }>;
}

/** Runs SQL statements one after another, given as a JSON list, and says what each answered. DuckDB lies beside the bundle. */
const { DuckDBInstance }: DuckDb = createRequire(import.meta.url)('@duckdb/node-api');
const connection = await (await DuckDBInstance.create()).connect();
const answers: unknown[] = [];
for (const statement of JSON.parse(process.argv[2] ?? '[]') as readonly string[])
  answers.push((await connection.runAndReadAll(statement)).getRowObjectsJson());
console.log(JSON.stringify(answers));
