import type * as Writers from '../docx/index.ts';

declare const require: (path: '../docx/index.ts') => typeof Writers;

/**
 * The document engine, loaded the first time a document is made. Apps Script runs the whole bundle at every click and
 * every opening of the sheet; a `require` is what the bundler keeps lazy in one classic script.
 */
export function documentWriters(): typeof Writers {
  return require('../docx/index.ts');
}
