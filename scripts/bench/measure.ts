/** Median milliseconds of so many runs after two warm ones. Absolute times mean nothing; ratios within one run do. */
export function median(work: () => unknown, runs = 7): number {
  for (let warm = 0; warm < 2; warm++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

export interface Line {
  readonly what: string;
  readonly ratio: number;
  /** The ratio must not be above this. */
  readonly atMost: number;
}

/** Prints a table of ratios and tells whether all of them hold. */
export function report(title: string, lines: readonly Line[]): boolean {
  console.log(`\n## ${title}\n\n| what | ratio | at most | |\n|---|---|---|---|`);
  for (const { what, ratio, atMost } of lines) {
    console.log(
      `| ${what} | ${ratio.toFixed(2)} | ${atMost} | ${ratio <= atMost ? 'holds' : 'DOES NOT HOLD'} |`,
    );
  }
  return lines.every(({ ratio, atMost }) => ratio <= atMost);
}
