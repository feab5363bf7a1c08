import { describe, expect, test } from '@jest/globals';
import type { DocumentsOutcome } from '../../src/app/create-documents.ts';
import type { DocumentItem, DocumentsPage } from '../../src/app/documents-page.ts';
import {
  asked,
  asking,
  begin,
  type DocumentsState,
  withChoice,
  withProgress,
} from '../../src/sidebar/documents/documents-state.ts';
import { documentsView } from '../../src/sidebar/documents/documents-view.ts';
import { makeAll } from '../../src/sidebar/documents/make-all.ts';

const EVIL = '"><img src=x onerror=alert(1)>';
const LINK = 'https://docs.google.com/document/d/1';
const item = (kind: DocumentItem['kind'], edition: DocumentItem['edition'] = 'office'): DocumentItem => ({
  kind,
  edition,
  name: `${kind}_${edition}`,
  alsoAs: ['PDF'],
  isOwnTemplate: false,
});
const PAGE: DocumentsPage = {
  measures: 3,
  form: 'แบบหนึ่ง',
  items: [item('memo'), item('report'), item('memo', 'public'), item('report', 'public')],
  counts: { error: 0, warning: 2, advice: 1 },
  errors: [],
};
const outcomeOf = ({ name }: DocumentItem, leftOut: readonly string[] = []): DocumentsOutcome => ({
  files: [{ name, id: '1', link: LINK }],
  leftOut,
});
const made = (leftOut?: readonly string[]) => async (given: DocumentItem) => outcomeOf(given, leftOut);
const states = ({ jobs }: DocumentsState) => jobs.map(({ progress }) => progress.kind);

describe('the page of documents', () => {
  test('says what will be made, under which names, in which form, and what is still found', () => {
    const view = documentsView(begin(PAGE));
    for (const words of ['memo_office', 'report_public', 'แบบหนึ่ง', 'Google เอกสาร และ PDF', 'โปรดตรวจ 2'])
      expect(view).toContain(words);
    expect(begin(PAGE).wanted).toEqual(['memo', 'report']);
  });

  test('makes nothing without a choice, and is designed for an empty plan and an office without a memo', () => {
    const none = withChoice(withChoice(begin(PAGE), 'memo', false), 'report', false);
    expect(documentsView(none)).not.toContain('data-action="make"');
    expect(documentsView(begin({ ...PAGE, measures: 0 }))).toContain('ยังไม่มีมาตรการ');
    const alone = begin({ ...PAGE, items: [item('report')] });
    expect(documentsView(alone)).not.toContain('want-memo');
    expect(documentsView(alone)).toContain('จึงมีแต่รายงาน');
    const fine = { ...PAGE, counts: { error: 0, warning: 0, advice: 0 } };
    expect(documentsView(begin(fine))).toContain('ไม่พบสิ่งที่ต้องแก้');
  });

  test('asks before it makes documents with errors, and names them', () => {
    const errors = Array.from({ length: 12 }, (_, index) => `ข้อผิด ${index + 1}`);
    const question = asking(begin({ ...PAGE, errors }));
    expect(question.activity).toMatchObject({ heading: 'ยังมีข้อที่ต้องแก้ 12 ข้อ ยังไม่ได้สร้าง' });
    const view = documentsView(question);
    expect(view).toContain('สร้างทั้งที่ยังมีข้อต้องแก้');
    expect(view).toContain('<li>ข้อผิด 10</li>');
    expect(view).toContain('และอีก 2 ข้อ');
    expect(view).not.toContain('data-action="make"');
  });

  test('shows each document waiting, at work and done with its link, one after the other', async () => {
    const seen: string[][] = [];
    const all = withChoice(begin(PAGE), 'public', true);
    const end = await makeAll(asked(all), made(['เลขที่: เว้นไว้']), (state) => {
      seen.push(states(state));
      expect(documentsView(state)).toMatch(/^<fieldset disabled>/);
    });
    expect(seen[1]).toEqual(['done', 'working', 'waiting', 'waiting']);
    expect(seen).toHaveLength(4);
    expect(end.activity).toEqual({
      kind: 'done',
      sentence: 'สร้างแล้ว 4 ไฟล์ อยู่ใน Google ไดรฟ์ของท่าน',
    });
    const view = documentsView(end);
    expect(view.split(`<a href="${LINK}" target="_blank" rel="noopener">`)).toHaveLength(5);
    expect(view.split('เลขที่: เว้นไว้')).toHaveLength(2);
  });

  test('stops at what failed, tells its sentence, and goes on without making anything twice', async () => {
    const asks: string[] = [];
    const failing = async (given: DocumentItem) => {
      asks.push(given.name);
      if (given.kind === 'report') throw new Error('โควตาหมด');
      return outcomeOf(given);
    };
    const stopped = await makeAll(asked(begin(PAGE)), failing, () => undefined);
    expect(states(stopped)).toEqual(['done', 'failed']);
    expect(documentsView(stopped)).toContain('โควตาหมด');
    expect(documentsView(stopped)).toContain('data-action="resume"');
    const end = await makeAll(stopped, made(), () => undefined);
    expect({ asks, states: states(end) }).toEqual({
      asks: ['memo_office', 'report_office'],
      states: ['done', 'done'],
    });
    expect(documentsView(end)).not.toContain('data-action="resume"');
  });

  test('shows what an earlier page had made until it is made anew', () => {
    const last = { when: '2026-04-01 13:45', links: [LINK] };
    const page = { ...PAGE, items: [{ ...item('memo'), last }] };
    expect(documentsView(begin(page))).toContain('สร้างล่าสุด 1/4/2569 13:45');
    expect(documentsView(asked(begin(page)))).not.toContain('สร้างล่าสุด');
  });

  test('escapes whatever an officer typed, follows no strange link, and has every id once', () => {
    const last = { when: EVIL, links: [`javascript:${EVIL}`] };
    const items = PAGE.items.map((each) => ({ ...each, name: `${each.name}${EVIL}`, last }));
    const page = { ...PAGE, items, form: EVIL, errors: [EVIL] };
    const begun = asked(begin(page));
    const files = [{ name: EVIL, id: '1', link: `javascript:${EVIL}` }];
    const outcome = { files, leftOut: [EVIL], forWebsite: [EVIL] };
    const ended = withProgress(withProgress(begun, 0, { kind: 'done', outcome }), 1, {
      kind: 'failed',
      sentence: EVIL,
    });
    for (const state of [begin(page), ended, { ...ended, isAsking: true }]) {
      const view = documentsView(state);
      expect(view).not.toContain('<img');
      expect(view).not.toContain('href="javascript');
      const ids = [...view.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
