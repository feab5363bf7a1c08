import { Buffer } from 'node:buffer';
import { columnName, type Engine, named, peerRows } from './engine.ts';
import { peer } from './peer.ts';
import { plainTemplate } from './plain-template.ts';

const { TemplateHandler } = peer<{
  TemplateHandler: new () => { process(template: Buffer, data: unknown): Promise<Buffer> };
}>('easy-template-x');

/** As its guide has it: a row that loops. */
export const easyTemplateX: Engine = {
  name: 'easy-template-x',
  prepare(content) {
    const rows = peerRows(content).map(named);
    const last = content.table.columns.length - 1;
    const tags = content.table.columns.map((_, column) => {
      const opening = column === 0 ? '{#rows}' : '';
      return `${opening}{${columnName(column)}}${column === last ? '{/rows}' : ''}`;
    });
    const template = Buffer.from(plainTemplate([tags]));
    return () => new TemplateHandler().process(template, { rows });
  },
};
