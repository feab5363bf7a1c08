import { escapeHtml, safeLink } from '../../core/html.ts';

/** Each opens in a tab of its own; an address that is none is shown as its name alone. */
export function linksView(files: readonly { readonly name: string; readonly link: string }[]): string {
  const items = files.map(({ name, link }) => {
    const safe = safeLink(link);
    const text = escapeHtml(name);
    return safe
      ? `<li><a href="${escapeHtml(safe)}" target="_blank" rel="noopener">เปิด ${text}</a></li>`
      : `<li>${text}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}
