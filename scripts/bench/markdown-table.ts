import { type Goal, holds } from './goal.ts';

type Row = readonly (string | number)[];

const line = (cells: Row): string => `| ${cells.join(' | ')} |`;

export const markdownTable = (heading: Row, rows: readonly Row[]): string =>
  [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');

export const goalsTable = (goals: readonly Goal[]): string =>
  markdownTable(
    ['what', 'measured', 'at most', ''],
    goals.map((goal) => [
      goal.what,
      goal.measured.toFixed(2),
      goal.atMost,
      holds(goal) ? 'holds' : '**does not hold**',
    ]),
  );
