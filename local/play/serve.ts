import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gate, openGate } from './gate.ts';
import { pageFiles } from './page-files.ts';
import { startPlayground } from './playground.ts';
import { type Reply, refuse, send } from './reply.ts';
import { answer } from './routes.ts';
import { openFile } from './sources.ts';

export interface Serving {
  /** With the token, to be opened once. */
  readonly url: string;
  /** The only place that is written to; gone once it is closed. */
  readonly folder: string;
  close(): Promise<void>;
}

const FORBIDDEN = refuse(403, 'เปิดด้วยที่อยู่ที่ขึ้นบนจอคำสั่งเท่านั้น');
const BROKEN = refuse(500, 'ระบบขัดข้อง ดูรายละเอียดที่จอคำสั่ง แล้วโหลดหน้านี้ใหม่');

/** Opens the playground on this machine only, with a plan of the visitor's or the first example. */
export async function serve(plan: string | undefined, complain: (text: string) => void): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-play-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    const playground = startPlayground(folder, plan === undefined ? undefined : await openFile(plan, folder));
    const files = pageFiles();
    const reply = async (gate: Gate, request: IncomingMessage): Promise<Reply> => {
      const url = addressOf(request);
      if (!url || !gate.admits(request, url)) return FORBIDDEN;
      const given = await answer(playground, files, request, url);
      return given === files.page ? { ...given, cookie: gate.cookie } : given;
    };
    const server = createServer();
    const port = await listen(server);
    const gate = openGate(port);
    server.on('request', (request, response) => {
      reply(gate, request)
        .catch((fault) => {
          complain(`${fault instanceof Error ? (fault.stack ?? fault.message) : fault}\n`);
          return BROKEN;
        })
        .then((given) => send(response, given));
    });
    return {
      url: `http://127.0.0.1:${port}/?token=${gate.token}`,
      folder,
      close: () => close(server, clear),
    };
  } catch (fault) {
    clear();
    throw fault;
  }
}

/** The path as it was sent; only what stands in it is looked at, never a file of that name. */
function addressOf({ url = '' }: IncomingMessage): URL | undefined {
  try {
    return new URL(url, 'http://127.0.0.1');
  } catch {
    return undefined;
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server, clear: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      clear();
      resolve();
    });
    server.closeAllConnections();
  });
}
