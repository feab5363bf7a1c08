const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand anywhere in a page: whatever an officer typed is shown, never run. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** An address that may be followed; anything but https is shown as plain text instead. */
export function safeLink(address: string): string | undefined {
  return /^https:\/\/[^\s"'<>]+$/.test(address) ? address : undefined;
}
