import Docxtemplater from 'docxtemplater';
import { zipSync } from 'fflate';
import type { Appendix } from '../appendix/index.ts';
import type { Look } from '../content.ts';
import { encodeUtf8 } from '../encode-utf8.ts';
import { HeldParts } from '../held-parts.ts';
import { PACKING } from '../packing.ts';
import { textPrinter } from '../print-text.ts';
import { printTexts } from '../print-texts.ts';
import { APPENDIX_MARK, placeAppendix } from './appendix-place.ts';
import { openPackage, type PackageParts } from './open-package.ts';

/** What stands behind each tag: a text, or one record for every turn of a list. */
export interface Values {
  readonly [tag: string]: string | readonly Values[];
}

const MAY_HOLD_TAGS = /^(?:word|docProps)\/[^/]+\.xml$/;

interface Printed {
  readonly values: Values;
  readonly look: Look;
  /** Printed where this tag stands. */
  readonly appendixTag: string;
  readonly appendix?: Appendix | undefined;
}

/** The office's own document with the plan's words in it; what the plan does not say prints nothing. */
export function fillOfficeTemplate(
  bytes: Uint8Array,
  { values, look, appendixTag, appendix }: Printed,
): Uint8Array {
  const reading = openPackage(bytes);
  if (!reading.ok) throw new Error(`The stored template is ${reading.reason}.`);
  const print = textPrinter(look);
  const filled = fillParts(reading.parts, { ...printTexts(values, print), [appendixTag]: APPENDIX_MARK });
  const placed = placeAppendix(filled, appendix, print);
  return zipSync(Object.fromEntries(placed), PACKING);
}

/** The parts after filling; those without tags are carried as they are. */
export function fillParts(parts: PackageParts, values: Values): PackageParts {
  const held = new HeldParts(parts);
  const document = new Docxtemplater(held, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
  });
  document.render(values);
  return new Map(
    [...parts].map(([path, part]) => [path, MAY_HOLD_TAGS.test(path) ? encodeUtf8(held.read(path)) : part]),
  );
}
