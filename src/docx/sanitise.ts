const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
const FORBIDDEN = /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: whatever one of the others may change; few texts hold any.
const SUSPECT = /[\u0000-\u0009\u000B-\u001F\u007F\u0085\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text that XML can hold: one kind of line break, no tabs, nothing a document cannot carry. */
export const sanitise = (text: string): string =>
  SUSPECT.test(text)
    ? text.replace(LINE_BREAKS, '\n').replace(/\t/g, ' ').replace(FORBIDDEN, '').replace(LONE_SURROGATES, '')
    : text;
