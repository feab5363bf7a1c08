import { type Engine, loopTags, named, peerRows } from './engine.ts';
import { peer } from './peer.ts';
import { plainTemplate } from './plain-template.ts';

interface Zip {
  generate(options: { readonly type: 'uint8array'; readonly compression: 'DEFLATE' }): Uint8Array;
}

const PizZip = peer<new (bytes: Uint8Array) => Zip>('pizzip');
const Docxtemplater =
  peer<new (zip: Zip, options: { readonly linebreaks: true }) => { render(data: unknown): void }>(
    'docxtemplater',
  );

/** As its guide has it: a row that loops. */
export const docxtemplater: Engine = {
  name: 'docxtemplater',
  prepare(content) {
    const rows = peerRows(content).map(named);
    const template = plainTemplate([loopTags(content)]);
    return () => {
      const zip = new PizZip(template);
      new Docxtemplater(zip, { linebreaks: true }).render({ rows });
      return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
    };
  },
};
