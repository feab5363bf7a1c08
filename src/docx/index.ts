export type { Appendix } from './appendix/index.ts';
export type * from './content.ts';
export { writeMemo } from './write-memo.ts';
export { writeReport } from './write-report.ts';
