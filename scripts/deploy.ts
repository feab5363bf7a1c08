import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { buildBundle } from './build.ts';
import { pinnedClasp } from './deploy/clasp.ts';
import { deploy } from './deploy/deploy.ts';
import type { Desk } from './deploy/desk.ts';
import { rememberedScript } from './deploy/office-script.ts';
import { askedTarget, targetOf } from './deploy/target.ts';

const ROOT = join(import.meta.dirname, '..');
const USAGE = `ติดตั้งโปร่งใสใน Google ชีต
  npm run deploy -- --new "ชื่อสเปรดชีต"        สร้างสเปรดชีตใหม่
  npm run deploy -- --sheet "ที่อยู่ของสเปรดชีต"   ใส่ในสเปรดชีตที่มีอยู่แล้ว
  npm run deploy -- --script รหัสของสคริปต์      ส่งไปที่สคริปต์ที่มีอยู่แล้ว
  npm run deploy                             ถามทีละข้อ หรืออัปเดตที่ติดตั้งไว้ครั้งก่อน
  เติม --dry-run เพื่อดูแต่ละขั้นโดยไม่ทำจริง`;

async function main(): Promise<number> {
  const options = optionsIn(process.argv.slice(2));
  if (options === undefined || options.help) {
    console.log(USAGE);
    return options ? 0 : 2;
  }
  const desk = deskAt(ROOT);
  const { new: name, sheet, script } = options;
  const given = { new: name, sheet, script };
  const remembered = rememberedScript(ROOT);
  const isOpen = Object.values(given).every((value) => value === undefined);
  const target = targetOf((isOpen && (await askedTarget(desk, remembered))) || given, remembered);
  if (typeof target === 'string') {
    console.error(`${target}\n\n${USAGE}`);
    return 2;
  }
  return deploy(desk, target, options['dry-run'] ?? false);
}

function optionsIn(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        new: { type: 'string' },
        sheet: { type: 'string' },
        script: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch {
    return undefined;
  }
}

function deskAt(root: string): Desk {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    root,
    node: { version: process.versions.node, needed: engines.node.replace('>=', '') },
    clasp: pinnedClasp(root),
    build: buildBundle,
    say: (line) => console.log(line),
    ask: askAtTerminal,
  };
}

async function askAtTerminal(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim();
}

process.exitCode = await main();
