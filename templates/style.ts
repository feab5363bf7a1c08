interface Style {
  readonly id: string;
  /** As Word shows it; built-in names make headings known to screen readers and to Google Docs. */
  readonly name?: string;
  readonly basedOn?: string;
  /** Children of `w:pPr` in the order of the schema. */
  readonly paragraph?: string;
  readonly size?: string;
  readonly bold?: boolean;
}

/** Thai is drawn from the complex-script pair, Latin from the other, and Google Docs keeps only one of the two. */
function runProperties({ size, bold }: Style): string {
  const weight = bold === undefined ? '' : `<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/>`;
  const points = size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  return weight + points === '' ? '' : `<w:rPr>${weight}${points}</w:rPr>`;
}

export function paragraphStyle(style: Style): string {
  const { id, name = id, basedOn = 'Normal', paragraph } = style;
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:qFormat/>` +
    (paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`) +
    `${runProperties(style)}</w:style>`
  );
}

export function characterStyle(style: Style): string {
  const { id, name = id } = style;
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/>${runProperties(style)}</w:style>`;
}
