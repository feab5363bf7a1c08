import { describe, expect, test } from '@jest/globals';
import type { OfficeFiles } from '../../src/app/office-files.ts';
import { activityView, working } from '../../src/sidebar/panel/activity.ts';
import { done, failed, type UploadState } from '../../src/sidebar/upload/upload-state.ts';
import { filesView } from '../../src/sidebar/upload/upload-view.ts';

const EVIL = '<img src=x onerror="alert(1)">';
const SAFE = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;';

const MEGABYTE = 1024 * 1024;
const noFiles: OfficeFiles = {
  kept: {},
  evidence: [],
  pictures: [],
  count: 0,
  limits: { bytes: 2 * MEGABYTE, files: 20, picture: { pixels: 1600, bytes: MEGABYTE } },
};
const idle: UploadState = { files: noFiles, activity: { kind: 'idle' } };
const file = {
  name: 'แบบรายงาน.docx',
  size: 36_000,
  fingerprint: '',
  savedAt: '2026-04-01 13:45',
  savedBy: EVIL,
};
const withReport: OfficeFiles = { ...noFiles, kept: { report: file }, count: 1 };

describe('the window for an office’s own files', () => {
  test('states the limits before anything is chosen', () => {
    expect(filesView(idle)).toContain('ไฟล์ละไม่เกิน 2 MB เก็บได้ 20 ไฟล์ ใช้ไปแล้ว 0 ไฟล์');
  });

  test('offers our layout as a Word file, and nothing to remove, while nothing is kept', () => {
    const view = filesView(idle);
    expect(view.split('ดาวน์โหลดแบบเป็นไฟล์ Word</button>')).toHaveLength(3);
    expect(view).not.toContain('data-action="remove"');
  });

  test('says what is kept, and offers the way back', () => {
    const view = filesView({ ...idle, files: withReport });
    expect(view).toContain('ใช้ไฟล์ของหน่วยงาน ขนาด 36 KB เก็บเมื่อ 1/4/2569 13:45');
    expect(view.split('กลับไปใช้แบบของโปร่งใส</button>')).toHaveLength(2);
  });

  test('gives every input a label and every button a name of its own', () => {
    const view = filesView({ ...idle, files: withReport });
    const inputs = [...view.matchAll(/<input [^>]*id="([^"]+)"/g)].map(([, id]) => id);
    expect(inputs).toEqual(['file-memo', 'file-report', 'file-emblem']);
    for (const id of inputs) expect(view).toContain(`<label for="${id}">`);
    const names = [...view.matchAll(/<button [^>]*aria-label="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('offers the rows of evidence for pictures, keeps the chosen one, and tells which have a picture', () => {
    const files: OfficeFiles = {
      ...noFiles,
      evidence: [
        { row: 1, caption: EVIL },
        { row: 4, caption: 'ประกาศ', picture: 'รูปหลักฐาน 1' },
      ],
      pictures: [{ ...file, name: 'รูปหลักฐาน 1', size: 400_000 }],
    };
    const view = filesView({ ...idle, files, row: 4 });
    expect(view).toContain(`<option value="1">${SAFE}</option>`);
    expect(view).toContain('<option value="4" selected>ประกาศ (มีรูปแล้ว)</option>');
    expect(view).toContain('<label for="evidence-row">');
    expect(view).toContain('รูปหลักฐาน 1 (391 KB) ประกาศ');
    expect(view).not.toContain('<img');
  });

  test('says what to do first where there is no evidence yet', () => {
    expect(filesView(idle)).toContain('ยังไม่มีแถวในแผ่น หลักฐาน');
    expect(filesView(idle)).not.toContain('file-picture');
  });

  test('can be used by nobody while something is going on', () => {
    expect(filesView(idle)).toContain('<fieldset>');
    expect(filesView(working(idle, 'กำลังเก็บ'))).toContain('<fieldset disabled>');
    expect(filesView(done(idle, 'เก็บแล้ว'))).toContain('<fieldset>');
  });

  test('shows what came of it: the new files after success, every problem after failure', () => {
    expect(done(idle, 'เก็บแล้ว', withReport).files).toBe(withReport);
    const view = activityView(failed(idle, 'แก้ 2 ข้อ', ['ข้อหนึ่ง', 'ข้อสอง']).activity);
    expect(view).toBe('<h2>แก้ 2 ข้อ</h2><ul><li>ข้อหนึ่ง</li><li>ข้อสอง</li></ul>');
  });

  test('shows names and cells as text, and never runs them', () => {
    const views = [
      activityView(working(idle, EVIL).activity),
      activityView(done(idle, EVIL).activity),
      activityView(failed(idle, EVIL, [EVIL]).activity),
      filesView({ ...idle, files: withReport }),
    ];
    for (const view of views) {
      expect(view).toContain(SAFE);
      expect(view).not.toContain('<img');
    }
  });
});
