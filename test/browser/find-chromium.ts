import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const NO_CHROMIUM =
  'no Chromium was found: install it (Debian: apt-get install chromium), or name another one in CHROMIUM\n';

/** The browser of this machine, or the one that CHROMIUM names; undefined where there is none. */
export function findChromium(named = process.env.CHROMIUM): string | undefined {
  return (named ? [named] : PLACES).find((place) => existsSync(place));
}
