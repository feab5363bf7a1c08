const ASKS_FOR_REASON = /เพราะ$/;
// Twentieths of a point, for the national fonts at 16 points; Sarabun is set so small that it agrees.
const LINE = 7900;
const LETTER = 130;
const DOT = 54;
const FEWEST_DOTS = 20;
const TAKES_NO_WIDTH = /[ัิ-ฺ็-๎]/g;

/** The words of a decision; one that asks for a reason is followed by dots to the end of the line. */
export function decisionLine(option: string): string {
  if (!ASKS_FOR_REASON.test(option)) return option;
  const taken = (option.replace(TAKES_NO_WIDTH, '').length * LETTER) % LINE;
  return `${option} ${'.'.repeat(Math.max(FEWEST_DOTS, Math.floor((LINE - taken) / DOT)))}`;
}
