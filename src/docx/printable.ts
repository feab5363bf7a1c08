import type { Look } from './content.ts';
import { printer } from './printer.ts';

/** A whole document's content with every text made fit to print. */
export function printable<Content extends { readonly look: Look }>(content: Content): Content {
  const { look, ...texts } = content;
  return { ...printer(look)(texts), look } as Content;
}
