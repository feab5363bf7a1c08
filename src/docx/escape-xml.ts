const SPECIAL = /[&<>]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** For text between tags; attributes are never made from what an officer typed. */
export const escapeXml = (text: string): string =>
  text.replace(SPECIAL, (character) => ENTITIES[character] ?? '');
