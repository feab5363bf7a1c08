import type { OfficeFileKind, OfficeFiles } from '../../app/office-files.ts';
import { escapeHtml } from '../../core/html.ts';
import { momentWords } from '../../core/thai/moment-words.ts';
import { picturesView } from './picture-view.ts';
import { sizeWords } from './size-words.ts';
import { FILE_WORDS, type UploadState } from './upload-state.ts';

type TemplateKind = Exclude<OfficeFileKind, 'emblem'>;

const TEMPLATE_KINDS: readonly TemplateKind[] = ['memo', 'report'];

/** What is kept, and what can be done with it. Nothing can be pressed while something is going on. */
export function filesView({ files, activity, row }: UploadState): string {
  const disabled = activity.kind === 'working' ? ' disabled' : '';
  const sections = [
    ...TEMPLATE_KINDS.map((kind) => templateSection(kind, files)),
    emblemSection(files),
    picturesView(files, row),
  ];
  return `<fieldset${disabled}><legend class="hidden">ไฟล์ของหน่วยงาน</legend>${sections.join('')}</fieldset>${limitsView(files)}`;
}

function templateSection(kind: TemplateKind, files: OfficeFiles): string {
  const isKept = files.kept[kind] !== undefined;
  return section(kind, [
    keptView(kind, files, 'ใช้แบบของโปร่งใส'),
    `<p>${button('download', kind, isKept ? 'ดาวน์โหลดแบบที่ใช้อยู่' : 'ดาวน์โหลดแบบเป็นไฟล์ Word')}</p>`,
    fileInput(kind, `อัปโหลด${FILE_WORDS[kind]}ที่แก้แล้ว (.docx)`, '.docx'),
    isKept ? `<p>${button('remove', kind, 'กลับไปใช้แบบของโปร่งใส')}</p>` : '',
  ]);
}

function emblemSection(files: OfficeFiles): string {
  return section('emblem', [
    keptView('emblem', files, 'ยังไม่มี เว้นเป็นช่องว่าง 1.5 ซม. ในบันทึกข้อความ'),
    fileInput('emblem', 'เลือกรูปตราของหน่วยงาน (PNG หรือ JPEG)', 'image/png,image/jpeg'),
    files.kept.emblem ? `<p>${button('remove', 'emblem', 'ลบตรา')}</p>` : '',
  ]);
}

function section(kind: OfficeFileKind, content: readonly string[]): string {
  return `<section aria-labelledby="title-${kind}"><h2 id="title-${kind}">${FILE_WORDS[kind]}</h2>${content.join('')}</section>`;
}

function keptView(kind: OfficeFileKind, { kept }: OfficeFiles, otherwise: string): string {
  const file = kept[kind];
  if (!file) return `<p>${otherwise}</p>`;
  const by = file.savedBy === '' ? '' : ` โดย ${file.savedBy}`;
  return `<p>ใช้ไฟล์ของหน่วยงาน ขนาด ${sizeWords(file.size)} เก็บเมื่อ ${escapeHtml(momentWords(file.savedAt) + by)}</p>`;
}

function button(action: 'download' | 'remove', kind: OfficeFileKind, words: string): string {
  const label = `${words} (${FILE_WORDS[kind]})`;
  return `<button type="button" data-action="${action}" data-kind="${kind}" aria-label="${label}">${words}</button>`;
}

function fileInput(kind: OfficeFileKind, words: string, accept: string): string {
  return `<p><label for="file-${kind}">${words}</label><input type="file" id="file-${kind}" data-kind="${kind}" accept="${accept}"></p>`;
}

function limitsView({ limits, count }: OfficeFiles): string {
  return `<p class="limits">ไฟล์ละไม่เกิน ${sizeWords(limits.bytes)} เก็บได้ ${limits.files} ไฟล์ ใช้ไปแล้ว ${count} ไฟล์ เก็บไว้ในสเปรดชีตนี้ และติดไปด้วยเมื่อทำสำเนา</p>`;
}
