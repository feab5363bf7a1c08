import { writeReport } from '../../../src/docx/index.ts';
import type { Engine } from './engine.ts';

export const ours: Engine = {
  name: 'ours',
  prepare: (content) => () => writeReport(content),
};
