import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Reply } from './reply.ts';

const PAGE = join(import.meta.dirname, 'page');

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A frame is a stranger to the page around it and to the network; it can only send messages. */
const FRAME_POLICY =
  "sandbox allow-scripts allow-forms allow-modals allow-downloads; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The files of the page. */
export interface PageFiles {
  readonly page: Reply;
  readonly client: Reply;
  readonly style: Reply;
  /** The frame that draws a Word document. */
  readonly preview: Reply;
  /** A window of the bundle with the bridge in it. */
  dialog(html: string): Reply;
}

const HTML = 'text/html; charset=utf-8';
const readPage = (name: string) => readFileSync(join(PAGE, name), 'utf8');

/** Made once, when the playground starts. */
export function pageFiles(): PageFiles {
  built ??= build();
  return built;
}

let built: PageFiles | undefined;

function build(): PageFiles {
  const bridge = `<script>${scriptOf('bridge.ts')}</script>`;
  return {
    page: { type: HTML, policy: PAGE_POLICY, body: readPage('index.html') },
    client: { type: 'text/javascript; charset=utf-8', body: scriptOf('client.ts') },
    style: { type: 'text/css; charset=utf-8', body: readPage('style.css') },
    preview: {
      type: HTML,
      policy: FRAME_POLICY,
      body: `<!doctype html><html lang="th"><meta charset="utf-8"><title>เอกสาร</title><style>body{margin:0;background:#e8eaed}</style><body><script>${scriptOf('preview.ts')}</script></body></html>`,
    },
    dialog: (html) => ({ type: HTML, policy: FRAME_POLICY, body: withBridge(html, bridge) }),
  };
}

/** The bridge comes before any script of the window, and after what must stand first. */
function withBridge(html: string, bridge: string): string {
  const start = /^(?:\s*<!doctype[^>]*>)?(?:\s*<html[^>]*>)?(?:\s*<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  return start + bridge + html.slice(start.length);
}

function scriptOf(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(PAGE, name)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return (outputFiles[0]?.text ?? '').replace(/<\/script/gi, '<\\/script');
}
