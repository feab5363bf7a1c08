import type { IncomingMessage } from 'node:http';
import type { TypedCell } from './edit-cell.ts';
import type { PageFiles } from './page-files.ts';
import type { GivenAnswer } from './page-state.ts';
import type { Playground } from './playground.ts';
import { bodyOf, json, type Reply, refuse } from './reply.ts';

const LIMIT = 32 * 1024 * 1024;
const TOO_LARGE = refuse(413, 'ไฟล์ใหญ่เกิน 32 MB ลดขนาดไฟล์แล้วลองใหม่');
const NO_PLACE = refuse(404, 'ไม่มีหน้านี้');
const NO_SENSE = refuse(400, 'อ่านคำขอไม่ได้ โหลดหน้านี้ใหม่');

/** What is answered at each address; there is no address that names a place on the disk. */
export async function answer(
  playground: Playground,
  files: PageFiles,
  request: IncomingMessage,
  url: URL,
): Promise<Reply> {
  const place = `${request.method} ${url.pathname}`;
  switch (place) {
    case 'GET /':
      return files.page;
    case 'GET /client.js':
      return files.client;
    case 'GET /style.css':
      return files.style;
    case 'GET /preview':
      return files.preview;
    case 'GET /state':
      return json(playground.state());
    case 'GET /grid':
      return playground.grid(url.searchParams.get('tab') ?? '');
    case 'GET /workbook.xlsx':
      return playground.workbook();
  }
  const [, kind, id = ''] = /^GET \/(dialog|sidebar|file)\/([0-9a-f-]+)$/.exec(place) ?? [];
  if (kind === 'file') return playground.file(id);
  if (kind === 'dialog' || kind === 'sidebar') {
    const html = kind === 'dialog' ? playground.dialogHtml(Number(id)) : playground.sidebarHtml(Number(id));
    return html === undefined ? NO_PLACE : files.dialog(html);
  }
  return request.method === 'POST' ? change(playground, request, url) : NO_PLACE;
}

async function change(playground: Playground, request: IncomingMessage, url: URL): Promise<Reply> {
  const body = await bodyOf(request, LIMIT);
  if (body === undefined) return TOO_LARGE;
  if (url.pathname === '/upload') {
    return playground.openUpload(url.searchParams.get('name') ?? 'แผน.xlsx', body);
  }
  const asked = readAsked(body);
  if (asked === undefined) return NO_SENSE;
  const { functionName, tab, row, column, typed, example } = asked;
  const answers = (Array.isArray(asked.answers) ? asked.answers : []) as readonly GivenAnswer[];
  const given = Array.isArray(asked.given) ? asked.given : [];
  switch (url.pathname) {
    case '/menu':
      return playground.menu({ functionName: String(functionName), tab: String(tab), answers });
    case '/run':
      return playground.run({ functionName: String(functionName), given, answers });
    case '/edit': {
      const cell: TypedCell = {
        tab: String(tab),
        row: Number(row),
        column: Number(column),
        typed: String(typed),
      };
      return playground.edit(cell);
    }
    case '/open':
      return playground.openExample(String(example));
    default:
      return NO_PLACE;
  }
}

function readAsked(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const asked: unknown = JSON.parse(body.toString('utf8'));
    return typeof asked === 'object' && asked !== null ? (asked as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
