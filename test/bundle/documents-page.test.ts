import { describe, expect, test } from '@jest/globals';
import type { DocumentsPage } from '../../src/app/documents-page.ts';
import { planOf } from '../command-line/command.ts';
import { emptyOffice, type Office, officeWith, windowText } from './office.ts';

const pageOf = (office: Office) => office.opens().run('runDocumentsPage') as DocumentsPage;
const made = (office: Office) => pageOf(office).items.flatMap(({ kind, last }) => (last ? [kind] : []));

describe('choosing documents', () => {
  test('opens beside the sheet with every document and the name of its file, and makes nothing', () => {
    const office = officeWith();
    const host = office.opens();
    host.menu('menuDocuments');
    expect(host.screen.sidebars[0]?.html).toContain('<h1>สร้างเอกสาร</h1>');
    expect(host.drive).toEqual([]);
    const { items } = pageOf(office);
    expect(items.map(({ kind, edition }) => `${kind} ${edition}`)).toEqual([
      'memo office',
      'report office',
      'memo public',
      'report public',
    ]);
    const all = office.opens();
    for (const { kind, edition } of items) all.run('runDocuments', [kind], edition);
    expect(all.drive.map(({ name }) => name)).toEqual(items.map(({ name }) => name));
  });

  test('finds again what a closed page had made, with its link', () => {
    const office = officeWith();
    expect(made(office)).toEqual([]);
    const host = office.opens();
    host.run('runDocuments', ['memo'], 'office');
    const [memo] = pageOf(office).items;
    expect(memo?.last?.links).toEqual([host.drive[0]?.webViewLink]);
    expect(made(office)).toEqual(['memo']);
  });

  test('gives each its own links after both were made in one run', () => {
    const office = officeWith();
    const host = office.opens();
    host.run('runDocuments', ['memo', 'report'], 'office');
    const [memo, report] = pageOf(office).items;
    expect([memo?.last?.links, report?.last?.links]).toEqual(
      host.drive.map(({ webViewLink }) => [webViewLink]),
    );
  });

  test('names the errors that remain, and leaves out what was set aside', () => {
    const office = officeWith({ ...planOf(1), measures: [{ measure: 'ทำ.....ให้เสร็จ' }] });
    const { counts, errors, measures } = pageOf(office);
    expect(measures).toBe(1);
    expect(counts.error).toBe(errors.length);
    expect(errors.some((error) => error.startsWith('มาตรการที่ 1: ') && error.includes('.....'))).toBe(true);
    office
      .opens()
      .run('runExempt', { rule: 'TEXT-005', row: 1, title: 'ทำ.....ให้เสร็จ', reason: 'ชื่อเป็นอย่างนี้' });
    expect(pageOf(office).errors.some((error) => error.includes('.....'))).toBe(false);
  });

  test('offers no memo to an office that uses none', () => {
    const { memo: _, ...plan } = planOf(1) as { memo?: unknown };
    expect(pageOf(officeWith(plan)).items.map(({ kind }) => kind)).toEqual(['report', 'report']);
  });

  test('says in a window why it cannot open in a sheet that is not ours', () => {
    const host = emptyOffice().opens();
    host.menu('menuDocuments');
    expect(host.screen.sidebars).toEqual([]);
    expect(windowText(host)).toContain('ยังไม่ใช่แม่แบบของโปร่งใส');
  });
});
