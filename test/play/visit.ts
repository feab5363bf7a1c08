import { request } from 'node:http';
import { afterAll } from '@jest/globals';
import { type Serving, serve } from '../../local/play/serve.ts';

const open: Serving[] = [];
afterAll(() => Promise.all(open.map((serving) => serving.close())));

/** A browser that was opened with the address from the terminal. */
export interface Visit {
  readonly serving: Serving;
  readonly origin: string;
  readonly cookie: string;
  get(path: string): Promise<Response>;
  post(path: string, asked: object | Uint8Array): Promise<Response>;
}

export async function visit(plan?: string): Promise<Visit> {
  const serving = await serve(plan, (text) => {
    throw new Error(text);
  });
  open.push(serving);
  const { origin } = new URL(serving.url);
  const first = await fetch(serving.url);
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return {
    serving,
    origin,
    cookie,
    get: (path) => fetch(origin + path, { headers: { cookie } }),
    post: (path, asked) =>
      fetch(origin + path, {
        method: 'POST',
        headers: { cookie, origin },
        body: ArrayBuffer.isView(asked) ? Buffer.from(asked as Uint8Array) : JSON.stringify(asked),
      }),
  };
}

/** A request as no browser would send it; the answer is its status. */
export function statusOf(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}
