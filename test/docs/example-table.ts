/** A Markdown table: its headings and the cells below them, by heading. */
export interface ExampleTable {
  readonly headings: readonly string[];
  readonly examples: readonly ReadonlyMap<string, string>[];
}

/** Reads the table below a heading of a document; no rows where there is none. */
export function readExampleTable(markdown: string, heading: string): ExampleTable {
  const [, after = ''] = markdown.split(`\n${heading}\n`);
  const lines = (after.split(/\n#{2,3} /)[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  const [headings = [], , ...rows] = lines.map(cellsOf);
  return {
    headings,
    examples: rows.map((row) => new Map(headings.map((name, at) => [name, row[at] ?? '']))),
  };
}

function cellsOf(line: string): string[] {
  const cells = line.split('|').slice(1, -1);
  return cells.map((cell) => cell.trim().replace(/<br>/g, '\n'));
}
