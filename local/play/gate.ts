import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Decides who is answered: only the page that was opened with the address from the terminal. */
export interface Gate {
  readonly token: string;
  /** The cookie that stands for the token from then on. */
  readonly cookie: string;
  admits(request: IncomingMessage, url: URL): boolean;
}

/** Another page cannot know the token; a name that was made to point at this machine has another Host. */
export function openGate(port: number): Gate {
  const token = randomBytes(32).toString('base64url');
  // Cookies do not tell ports apart, so the name does.
  const name = `prongsai-${port}`;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const isToken = (given: string | undefined) =>
    given !== undefined &&
    given.length === token.length &&
    timingSafeEqual(Buffer.from(given.padEnd(token.length)), Buffer.from(token));
  return {
    token,
    cookie: `${name}=${token}; HttpOnly; SameSite=Strict; Path=/`,
    admits({ headers, method }, url) {
      const { host = '', origin, cookie = '' } = headers;
      if (!hosts.includes(host)) return false;
      if (origin !== undefined && origin !== `http://${host}`) return false;
      if (method === 'GET' && url.pathname === '/' && isToken(url.searchParams.get('token') ?? undefined)) {
        return true;
      }
      // Pages of other ports of this machine count as the same site and would bring the cookie.
      const from = headers['sec-fetch-site'];
      if (from !== undefined && from !== 'same-origin' && from !== 'none') return false;
      const held = cookie
        .split(';')
        .map((pair) => pair.trim())
        .find((pair) => pair.startsWith(`${name}=`));
      return isToken(held?.slice(name.length + 1));
    },
  };
}
