/** A4 in twentieths of a point (1 cm = 567); the margins of a memo after the state's own instructions. */
export const paper = {
  width: 11906,
  height: 16838,
  margin: { left: 1701, right: 1134, top: 1417, bottom: 1134, header: 709, footer: 567, gutter: 0 },
} as const;

export const textWidth = paper.width - paper.margin.left - paper.margin.right;
