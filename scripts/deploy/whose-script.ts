import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const EMPTY = /^\s*(?:function myFunction\(\)\s*\{\s*\})?\s*$/;
const OURS_BEGINS = /^(?:"use strict";\s*)?var Prongsai_ = /;
const OURS_ENDS = /function \w+\(\) \{ return Prongsai_\.\w+\.apply\(this, arguments\); \}\s*$/;

/**
 * The files in a copy of a script that somebody else wrote. The first file of a new script is empty, and it has another
 * name in each language; ours may have been pasted into it.
 */
export function filesOfOthers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== 'appsscript.json' && statSync(join(folder, path)).isFile())
    .filter((path) => !isEmptyOrOurs(readFileSync(join(folder, path), 'utf8')))
    .sort();
}

function isEmptyOrOurs(source: string): boolean {
  return EMPTY.test(source) || (OURS_BEGINS.test(source) && OURS_ENDS.test(source));
}
