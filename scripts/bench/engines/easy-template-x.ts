import { Buffer } from 'node:buffer';
import { type Engine, loopTags, named, peerRows } from './engine.ts';
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
    const template = Buffer.from(plainTemplate([loopTags(content)]));
    return () => new TemplateHandler().process(template, { rows });
  },
};
