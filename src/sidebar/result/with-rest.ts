/** Longer lists are in the sheet itself. */
const SHOWN = 30;

/** The first lines of a list, and how many more there are. */
export function withRest(lines: readonly string[]): readonly string[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), `และอีก ${rest} ข้อ`] : lines;
}
