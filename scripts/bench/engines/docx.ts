import type * as Docx from 'docx';
import { type Engine, peerRows } from './engine.ts';
import { peer } from './peer.ts';

const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = peer<typeof Docx>('docx');

const paragraph = (text: string) => new Paragraph({ style: 'Cell', children: [new TextRun(text)] });

const cell = (text: string) =>
  new TableCell({ width: { size: 2081, type: 'dxa' }, children: text.split('\n').map(paragraph) });

/** The table as a tree of its objects. */
export const docx: Engine = {
  name: 'docx',
  prepare(content) {
    const rows = peerRows(content);
    return () => {
      const table = new Table({ rows: rows.map(({ cells }) => new TableRow({ children: cells.map(cell) })) });
      return Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
    };
  },
};
