import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer over HTTP. */
export interface Reply {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the page may do; without it, nothing at all. */
  readonly policy?: string;
  /** The name under which the browser saves it. */
  readonly saveAs?: string;
  readonly cookie?: string;
}

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value ?? null),
});

export const refuse = (status: number, sentence: string): Reply => json({ error: sentence }, status);

export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status ?? 200, {
    'content-type': reply.type,
    'content-security-policy': reply.policy ?? NOTHING,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(reply.saveAs !== undefined && {
      'content-disposition': `attachment; filename*=UTF-8''${headerName(reply.saveAs)}`,
    }),
    ...(reply.cookie !== undefined && { 'set-cookie': reply.cookie }),
  });
  response.end(reply.body);
}

/** A file name as RFC 5987 writes it in a header. */
function headerName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
}

/** The body of a request; one that is too long answers undefined. */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= limit) parts.push(part);
  }
  return size <= limit ? Buffer.concat(parts) : undefined;
}
