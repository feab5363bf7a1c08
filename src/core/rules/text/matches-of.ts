const NONE: readonly never[] = [];

/**
 * All matches of a pattern with the flag g. `matchAll` copies the pattern at each call, and nearly every text that
 * rules look at holds no match at all.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
