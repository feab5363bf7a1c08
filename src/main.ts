import { applyForm } from './app/apply-form.ts';
import { checkPlan } from './app/check-plan.ts';
import { computeStatus } from './app/compute-status.ts';
import { confirmDocuments } from './app/confirm-documents.ts';
import { createDocuments, type DocumentsOutcome } from './app/create-documents.ts';
import { exportPlan } from './app/export-plan.ts';
import { faultWords } from './app/fault-words.ts';
import { fillPlan } from './app/fill-plan.ts';
import { type ForeignTable, importTable } from './app/import-table.ts';
import { installTemplate } from './app/install-template.ts';
import type { Ports } from './app/ports.ts';
import { type PhraseOptions, readPhrases } from './app/read-phrases.ts';
import type { DocumentKind } from './core/documents/document-name.ts';
import { googlePorts } from './google/google-ports.ts';
import { addMenu, showNote, showWindow } from './google/screen.ts';
import { type Result, resultPage } from './sidebar/result/result-page.ts';
import {
  checkResult,
  documentsResult,
  formResult,
  installResult,
  statusResult,
} from './sidebar/result/results.ts';

export { ITA_DUE, ITA_STATUS, THAI_DATE, THAI_DIGITS } from './formulas.ts';

const TITLE = 'โปร่งใส';

/** Runs while the sheet opens, before anything is allowed: it only adds the menu. */
export function onOpen(): void {
  addMenu(TITLE, [
    [
      ['ตรวจความครบถ้วน', 'menuCheck'],
      ['คำนวณสถานะ', 'menuStatus'],
    ],
    [
      ['สร้างบันทึกข้อความและรายงาน', 'menuAll'],
      ['สร้างบันทึกข้อความ', 'menuMemo'],
      ['สร้างรายงาน', 'menuReport'],
    ],
    [
      ['ใช้แบบเอกสารที่เลือก', 'menuForm'],
      ['ติดตั้ง/ซ่อมแม่แบบ', 'menuInstall'],
    ],
  ]);
}

export function menuInstall(): void {
  fromMenu('ติดตั้งหรือซ่อมแม่แบบ', (ports) => installResult(installTemplate(ports)));
}

export function menuForm(): void {
  fromMenu('กำลังใส่แบบเอกสารที่เลือก', (ports) => formResult(applyForm(ports)));
}

export function menuCheck(): void {
  fromMenu('กำลังตรวจความครบถ้วน', (ports) => checkResult(checkPlan(ports)));
}

export function menuStatus(): void {
  fromMenu('กำลังคำนวณสถานะ', (ports) => statusResult(computeStatus(ports)));
}

export function menuMemo(): void {
  fromMenu('กำลังสร้างบันทึกข้อความ', (ports) => documentsResult(confirmDocuments(ports, ['memo'])));
}

export function menuReport(): void {
  fromMenu('กำลังสร้างรายงาน', (ports) => documentsResult(confirmDocuments(ports, ['report'])));
}

export function menuAll(): void {
  fromMenu('กำลังสร้างบันทึกข้อความและรายงาน', (ports) =>
    documentsResult(confirmDocuments(ports, ['memo', 'report'])),
  );
}

export function runInstall(): ReturnType<typeof installTemplate> {
  return fromPage((ports) => installTemplate(ports));
}

export function runFill(json: unknown): ReturnType<typeof fillPlan> {
  return fromPage((ports) => fillPlan(ports, json));
}

export function runExport(): ReturnType<typeof exportPlan> {
  return fromPage((ports) => exportPlan(ports));
}

export function runRead(phrases: readonly string[], options: PhraseOptions): ReturnType<typeof readPhrases> {
  return attempt(() => readPhrases(phrases, options), rethrow);
}

export function runForm(): ReturnType<typeof applyForm> {
  return fromPage((ports) => applyForm(ports, true));
}

export function runCheck(): ReturnType<typeof checkPlan> {
  return fromPage((ports) => checkPlan(ports));
}

export function runStatus(asOf?: string): ReturnType<typeof computeStatus> {
  return fromPage((ports) => computeStatus(ports, asOf));
}

export function runDocuments(kinds: readonly DocumentKind[]): DocumentsOutcome {
  return fromPage((ports) => createDocuments(ports, kinds));
}

export function runImport(table: ForeignTable): ReturnType<typeof importTable> {
  return fromPage((ports) => importTable(ports, table));
}

/** A click in the menu: says what begins, shows what came of it. */
function fromMenu(beginning: string, command: (ports: Ports) => Result): void {
  const result = attempt(
    () => {
      showNote(`${beginning} …`, TITLE);
      return command(googlePorts());
    },
    (sentence): Result => ({ summary: sentence, links: [], lists: [] }),
  );
  showWindow(resultPage(result), TITLE);
}

/** A call from a page: the answer is JSON, a fault is its Thai sentence. */
function fromPage<Answer>(command: (ports: Ports) => Answer): Answer {
  return attempt(() => command(googlePorts()), rethrow);
}

function rethrow(sentence: string): never {
  throw new Error(sentence);
}

/** The one catch: whatever goes wrong, the person who clicked reads one plain sentence, and the log has the rest. */
function attempt<Value>(task: () => Value, otherwise: (sentence: string) => Value): Value {
  try {
    return task();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return otherwise(faultWords(error));
  }
}
