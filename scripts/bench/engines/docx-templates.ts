import { columnName, type Engine, named, peerRows } from './engine.ts';
import { peer } from './peer.ts';
import { plainTemplate } from './plain-template.ts';

interface Options {
  readonly template: Uint8Array;
  readonly data: unknown;
  readonly cmdDelimiter: readonly [string, string];
  readonly maximumWalkingDepth: number;
}

const { createReport } = peer<{ createReport(options: Options): Promise<Uint8Array> }>('docx-templates');

/** As its guide has it: rows of commands around the row that loops. */
export const docxTemplates: Engine = {
  name: 'docx-templates',
  prepare(content) {
    const rows = peerRows(content).map(named);
    const tags = content.table.columns.map((_, column) => `+++INS $row.${columnName(column)}+++`);
    const template = plainTemplate([['+++FOR row IN rows+++'], tags, ['+++END-FOR row+++']]);
    // With its own limit it gives up at 5,000 rows.
    return () =>
      createReport({ template, data: { rows }, cmdDelimiter: ['+++', '+++'], maximumWalkingDepth: 1e9 });
  },
};
