import { strFromU8 } from 'fflate';
import type { PackageParts } from './open-package.ts';

/** The parts whose text people see and tags may stand in. */
const PRINTED = /^word\/(?:document[0-9]*|header[0-9]*|footer[0-9]*|footnotes|endnotes)\.xml$/;

/** The printed parts of a template as XML, the body first. */
export function printedParts(parts: PackageParts): readonly string[] {
  return [...parts.keys()]
    .filter((path) => PRINTED.test(path))
    .sort((one, other) => Number(isBody(other)) - Number(isBody(one)))
    .map((path) => strFromU8(parts.get(path) ?? new Uint8Array()));
}

function isBody(path: string): boolean {
  return path.startsWith('word/document');
}
