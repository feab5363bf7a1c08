import type * as Engine from '../docx/office-template/index.ts';

declare const require: (path: '../docx/office-template/index.ts') => typeof Engine;

/** What reads and fills an office's own template; loaded, like the document engine, only when it is used. */
export function officeTemplateEngine(): typeof Engine {
  return require('../docx/office-template/index.ts');
}
