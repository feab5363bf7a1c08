import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DOCX } from '../drive-folder.ts';
import type { MenuItem } from '../screen.ts';
import { UnusableInput } from '../unusable-input.ts';
import { writeXlsx } from '../workbook/write-xlsx.ts';
import { editCell, type TypedCell } from './edit-cell.ts';
import { gridHtml } from './grid-html.ts';
import type { GivenAnswer, PageFile, PageState } from './page-state.ts';
import { json, type Reply, refuse } from './reply.ts';
import { EMPTY, exampleNames, exampleTitle, type Opened, openExample, openUpload } from './sources.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const GONE = 'ไม่พบสิ่งที่ขอ โหลดหน้านี้ใหม่แล้วลองอีกครั้ง';

/** What the page can ask for; one workbook lies open at a time. */
export interface Playground {
  state(): PageState;
  grid(tab: string): Reply;
  menu(asked: { readonly functionName: string; readonly tab: string; readonly answers: Answers }): Reply;
  run(asked: {
    readonly functionName: string;
    readonly given: readonly unknown[];
    readonly answers: Answers;
  }): Reply;
  edit(cell: TypedCell): Reply;
  openExample(name: string): Reply;
  openUpload(name: string, bytes: Uint8Array): Promise<Reply>;
  dialogHtml(index: number): string | undefined;
  sidebarHtml(index: number): string | undefined;
  file(id: string): Reply;
  workbook(): Promise<Reply>;
}

type Answers = readonly GivenAnswer[];

export function startPlayground(folder: string, given?: Opened): Playground {
  let opened = given ?? openExample(exampleNames()[0] ?? EMPTY, folder);
  let downloads = 0;

  const put = (tab: string) => {
    const { book } = opened.desk;
    book.activeSheet = book.sheets.find(({ name, hidden }) => name === tab && !hidden) ?? book.activeSheet;
  };
  const names = (items: readonly MenuItem[]): readonly string[] =>
    items.flatMap((item) =>
      item === 'separator' ? [] : 'items' in item ? names(item.items) : [item.functionName],
    );

  return {
    state() {
      const { desk, title, example } = opened;
      const { book, host } = desk;
      return {
        title,
        example,
        tabs: book.sheets
          .filter(({ hidden }) => !hidden)
          .map(({ name, tabColour }) => ({ name, colour: tabColour })),
        activeTab: book.activeSheet?.hidden === false ? book.activeSheet.name : undefined,
        activeCell: book.activeArea && { row: book.activeArea.row, column: book.activeArea.column },
        menus: host.screen.menus,
        examples: exampleNames().map((name) => ({ name, words: exampleTitle(name) })),
        files: filesOf(opened),
      };
    },
    grid(tab) {
      const sheet = opened.desk.book.sheets.find(({ name, hidden }) => name === tab && !hidden);
      if (!sheet) return refuse(404, GONE);
      return { type: 'text/html; charset=utf-8', body: gridHtml(sheet) };
    },
    menu({ functionName, tab, answers }) {
      const { desk } = opened;
      const known = Object.values(desk.host.screen.menus).flatMap(names);
      if (!known.includes(functionName)) return refuse(404, 'ไม่มีคำสั่งนี้ในเมนู โหลดหน้านี้ใหม่');
      put(tab);
      return json(desk.attempt((host) => host.menu(functionName), answers));
    },
    run: ({ functionName, given, answers }) =>
      json(opened.desk.attempt((host) => host.run(functionName, ...given), answers)),
    edit(cell) {
      const refusal = editCell(opened.desk, cell);
      return refusal === undefined ? json({}) : refuse(422, refusal);
    },
    openExample(name) {
      if (!exampleNames().includes(name)) return refuse(404, GONE);
      opened = openExample(name, folder);
      return json({});
    },
    async openUpload(name, bytes) {
      try {
        opened = await openUpload(name, bytes, folder);
        return json({});
      } catch (fault) {
        if (!(fault instanceof UnusableInput)) throw fault;
        return refuse(
          422,
          `เปิด ${name} ไม่ได้ ต้องเป็นสมุดงาน .xlsx ที่ไม่เสียหายและไม่ตั้งรหัสผ่าน เปิดไฟล์ใน Excel แล้วบันทึกใหม่เป็น .xlsx`,
        );
      }
    },
    sidebarHtml: (index) => opened.desk.host.screen.sidebars[index]?.html,
    dialogHtml: (index) => opened.desk.host.screen.dialogs[index]?.html,
    file(id) {
      const found = opened.desk.host.drive.find((file) => file.id === id);
      if (found?.path === undefined) return refuse(404, GONE);
      return {
        type: found.path.endsWith('.docx') ? DOCX : 'application/octet-stream',
        body: readFileSync(found.path),
        saveAs: basename(found.path),
      };
    },
    async workbook() {
      downloads += 1;
      const path = join(folder, `download-${downloads}.xlsx`);
      await writeXlsx(opened.desk.book, path);
      const body = await readFile(path);
      await rm(path);
      return { type: XLSX, body, saveAs: opened.example === undefined ? opened.title : 'แผน.xlsx' };
    },
  };
}

function filesOf({ desk }: Opened): readonly PageFile[] {
  return desk.host.drive.map(({ id, name, size, path, webViewLink }) => ({
    id,
    name,
    size,
    link: webViewLink,
    canShow: path?.endsWith('.docx') ?? false,
    canSave: path !== undefined,
  }));
}
