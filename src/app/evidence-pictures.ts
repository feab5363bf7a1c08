import type { DocumentKind } from '../core/documents/document-name.ts';
import { APPENDIX_TAG } from '../core/documents/office-template-tags.ts';
import { locateColumns } from '../core/plan/locate-columns.ts';
import { EVIDENCE_TAB } from '../core/plan/other-tabs.ts';
import type { Plan } from '../core/plan/plan.ts';
import { cellText } from '../core/plan/read-rows.ts';
import { readPicture } from '../docx/appendix/read-picture.ts';
import { decodeBase64 } from './base64.ts';
import { columnAt } from './column-at.ts';
import { Fault } from './fault.ts';
import { officeTemplate } from './office-template.ts';
import { officeTemplateEngine } from './office-template-engine.ts';
import type { Ports } from './ports.ts';
import { type Keeping, type StoredFiles, storedFiles } from './stored-files.ts';
import { takeTurn } from './take-turn.ts';

/** The window makes a picture this small before it sends it. */
export const PICTURE_LIMITS = { pixels: 1600, bytes: 1024 * 1024 } as const;

/** One row of หลักฐาน, as the window offers it. */
export interface EvidenceRow {
  /** Counted from 0; row 0 holds the headings. */
  readonly row: number;
  /** What the row says, so that a row that has moved meanwhile is noticed. */
  readonly caption: string;
  /** The name in its picture column. */
  readonly picture?: string;
}

const NAME = /^รูปหลักฐาน [0-9]+$/;

/** Keeps a picture and writes its name beside the evidence it shows. */
export function keepPicture(ports: Ports, chosen: EvidenceRow, base64: string): Keeping {
  const bytes = decodeBase64(base64) ?? new Uint8Array();
  const reading = readPicture(bytes);
  if (!reading.ok || bytes.length > PICTURE_LIMITS.bytes) {
    return refusal('ไฟล์นี้ใช้เป็นรูปหลักฐานไม่ได้ เลือกไฟล์รูปภาพ PNG หรือ JPEG แล้วลองใหม่');
  }
  return takeTurn(ports.turn, 'เก็บรูปหลักฐาน', () => {
    const files = storedFiles(ports);
    const { rows, column } = readEvidenceRows(ports);
    const row = rows.find((each) => each.row === chosen.row && each.caption === chosen.caption);
    if (!row) return refusal('แถวในแผ่น หลักฐาน เปลี่ยนไปแล้ว ปิดหน้าต่างนี้แล้วเปิดใหม่');
    const name = ownName(row, rows) ?? newName(files);
    files.write(name, bytes);
    ports.sheet.writeBlock(EVIDENCE_TAB.name, row.row, column, [[name]]);
    return { ok: true };
  });
}

/** Takes a picture away, and its name from every row that bears it. */
export function removePicture(ports: Ports, name: string): Keeping {
  if (!NAME.test(name)) return refusal(`ไม่พบรูป ${name}`);
  return takeTurn(ports.turn, 'ลบรูปหลักฐาน', () => {
    const { rows, column } = readEvidenceRows(ports);
    for (const { row, picture } of rows) {
      if (picture === name) ports.sheet.writeBlock(EVIDENCE_TAB.name, row, column, [[undefined]]);
    }
    storedFiles(ports).remove(name);
    return { ok: true };
  });
}

/** The rows of หลักฐาน that say anything, and the names of all pictures that are kept. */
export function evidencePictures({ sheet }: Ports, files: StoredFiles) {
  const pictures = files.list().filter(({ name }) => NAME.test(name));
  const content = sheet.read([EVIDENCE_TAB.name]);
  return { rows: content.has(EVIDENCE_TAB.name) ? rowsOf(content).rows : [], pictures };
}

/** The evidence of an appendix with the bytes of its pictures. */
export function withPictures<Entry extends object>(
  entries: readonly Entry[],
  { evidence }: Plan,
  files: StoredFiles,
): readonly (Entry & { readonly picture?: Uint8Array })[] {
  return entries.map((entry, index) => {
    const name = evidence[index]?.picture;
    const picture = name === undefined ? undefined : files.read(name);
    return picture ? { ...entry, picture } : entry;
  });
}

/** Pictures that rows name and a document does not show: one plain sentence each. */
export function notPrinted(kind: DocumentKind, { evidence }: Plan, files: StoredFiles): readonly string[] {
  const kept = new Set(files.list().map(({ name }) => name));
  const named = evidence.filter(({ picture }) => picture !== undefined);
  if (kind === 'memo' || named.length === 0) return [];
  const template = officeTemplate(files, 'report');
  if (template && !officeTemplateEngine().holdsTag(template, APPENDIX_TAG)) {
    return [
      `รูปหลักฐาน: แบบรายงานของหน่วยงานไม่มีป้าย {${APPENDIX_TAG}} จึงไม่พิมพ์รูป ให้เพิ่มป้ายนี้ในไฟล์ Word แล้วอัปโหลดใหม่`,
    ];
  }
  return named
    .filter(({ picture = '' }) => !kept.has(picture))
    .map(({ picture, caption = '' }) => `รูป “${picture}” ของหลักฐาน “${caption}”: ไม่พบในไฟล์ที่เก็บไว้ จึงไม่พิมพ์`);
}

function readEvidenceRows({ sheet }: Ports) {
  const { rows, at } = rowsOf(sheet.read([EVIDENCE_TAB.name]));
  return { rows, column: columnAt(EVIDENCE_TAB, at, 'picture') };
}

function rowsOf(sheet: ReturnType<Ports['sheet']['read']>) {
  const content = sheet.get(EVIDENCE_TAB.name);
  const { at, problems } = locateColumns(EVIDENCE_TAB, content);
  if (problems.length > 0) throw new Fault('layout-broken', { problems });
  const rows = (content?.cells ?? []).flatMap((cells, row): EvidenceRow[] => {
    const text = (column: number | undefined) => (column === undefined ? undefined : cellText(cells[column]));
    const said = [text(at.measure), text(at.caption) ?? text(at.link)].filter((each) => each !== undefined);
    const picture = text(at.picture);
    if (row === 0 || said.length === 0) return [];
    return [{ row, caption: said.join(' · '), ...(picture === undefined ? {} : { picture }) }];
  });
  return { rows, at };
}

/** The name of the picture that a new one replaces, unless another row shows it too. */
function ownName({ picture }: EvidenceRow, rows: readonly EvidenceRow[]): string | undefined {
  const uses = rows.filter((row) => row.picture === picture).length;
  return picture !== undefined && NAME.test(picture) && uses === 1 ? picture : undefined;
}

function newName(files: StoredFiles): string {
  const taken = new Set(files.list().map(({ name }) => name));
  let number = 1;
  while (taken.has(`รูปหลักฐาน ${number}`)) number += 1;
  return `รูปหลักฐาน ${number}`;
}

function refusal(problem: string): Keeping {
  return { ok: false, problems: [problem] };
}
