import { escapeHtml, safeLink } from '../../core/html.ts';

/** What a command has to show when it ends. */
export interface Result {
  /** One sentence: what was done. */
  readonly summary: string;
  readonly links: readonly { readonly label: string; readonly address: string }[];
  /** Lists under a small heading, such as what was left out. */
  readonly lists: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** Texts to be copied and sent elsewhere as they are. */
  readonly texts?: readonly { readonly heading: string; readonly text: string }[];
}

const STYLE = `
  body { font: 16px/1.6 Sarabun, "Noto Sans Thai", sans-serif; color: #202124; margin: 16px; }
  h1 { font-size: 16px; font-weight: 400; margin: 0 0 12px; }
  h2 { font-size: 16px; margin: 16px 0 4px; }
  ul { margin: 0 0 12px; padding-inline-start: 20px; }
  a { color: #174ea6; font-weight: 600; }
  textarea { width: 100%; box-sizing: border-box; font: inherit; color: inherit; margin: 0 0 12px; }
  textarea:focus-visible, a:focus-visible { outline: 3px solid #174ea6; outline-offset: 2px; }
`;

/** The window after a command: what was done, links that open in a new tab, what was left out. */
export function resultPage({ summary, links, lists, texts = [] }: Result): string {
  const sections = [
    `<h1>${escapeHtml(summary)}</h1>`,
    links.length > 0 ? `<ul>${links.map(linkItem).join('')}</ul>` : '',
    ...lists.filter(({ lines }) => lines.length > 0).map(listSection),
    ...texts.map(textSection),
  ];
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>โปร่งใส</title><base target="_blank"><style>${STYLE}</style></head><body><main>${sections.join('')}</main></body></html>`;
}

function linkItem({ label, address }: Result['links'][number]): string {
  const safe = safeLink(address);
  const text = escapeHtml(label);
  return safe
    ? `<li><a href="${escapeHtml(safe)}" target="_blank" rel="noopener">เปิด ${text}</a></li>`
    : `<li>${text}</li>`;
}

function listSection({ heading, lines }: Result['lists'][number]): string {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return `<h2>${escapeHtml(heading)}</h2><ul>${items}</ul>`;
}

/** One touch selects the whole text. The line break in front is the one that browsers leave out. */
function textSection({ heading, text }: { readonly heading: string; readonly text: string }): string {
  const label = escapeHtml(heading);
  return `<h2>${label}</h2><textarea readonly rows="8" aria-label="${label}" onclick="this.select()">\n${escapeHtml(text)}</textarea>`;
}
