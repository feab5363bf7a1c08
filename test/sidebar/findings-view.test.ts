import { describe, expect, test } from '@jest/globals';
import type { FindingsPage } from '../../src/app/findings-page.ts';
import { begin, renewed, withSeverity } from '../../src/sidebar/findings/findings-state.ts';
import { findingsView } from '../../src/sidebar/findings/findings-view.ts';

const EVIL = '"><img src=x onerror=alert(1)>';
const PAGE: FindingsPage = {
  checked: 2,
  findings: [
    { rule: 'REQ-001', severity: 'error', message: `ของแผน ${EVIL}`, tab: 'ตั้งค่า' },
    { rule: 'NUM-001', severity: 'advice', message: 'ของแถว', tab: 'มาตรการ', row: 2, cell: 'F3' },
  ],
  measures: [{ row: 2, title: EVIL, units: [`กองคลัง${EVIL}`] }],
  exempt: [{ rule: 'TEXT-001', row: 1, reason: EVIL }],
};

describe('the page of findings', () => {
  test('shows what is of the plan first, then measure by measure, each with the cell to go to', () => {
    const view = findingsView(begin(PAGE));
    expect(view.indexOf('เรื่องของทั้งแผน')).toBeLessThan(view.indexOf('มาตรการที่ 2'));
    expect(view).toContain('ไปที่ มาตรการ ช่อง F3');
    expect(view).toContain('ต้องแก้ 1 · โปรดตรวจ 0 · แนะนำ 1');
  });

  test('shows only the severities and the unit that are wanted', () => {
    expect(findingsView(withSeverity(begin(PAGE), 'error', false))).not.toContain('REQ-001');
    const ofUnit = findingsView({ ...begin(PAGE), unit: `กองคลัง${EVIL}` });
    expect([ofUnit.includes('REQ-001'), ofUnit.includes('NUM-001')]).toEqual([false, true]);
    expect(findingsView({ ...begin(PAGE), unit: 'กองช่าง' })).toContain('ไม่มีข้อที่ตรงกับตัวกรอง');
  });

  test('is designed for a plan without findings, and for one without measures', () => {
    expect(findingsView(begin({ ...PAGE, findings: [] }))).toContain('พร้อมส่งให้ปลัดตรวจ');
    expect(findingsView(begin({ checked: 0, findings: [], measures: [], exempt: [] }))).toContain(
      'ยังไม่มีมาตรการ',
    );
  });

  test('keeps what was chosen when the plan is checked again, and lets nothing be pressed meanwhile', () => {
    const chosen = { ...withSeverity(begin(PAGE), 'error', false), exempting: 1 };
    const again = renewed(chosen, PAGE, 'ตรวจใหม่แล้ว');
    expect(again).toMatchObject({ severities: ['warning', 'advice'], activity: { kind: 'done' } });
    expect(again).not.toHaveProperty('exempting');
    expect(findingsView({ ...again, activity: { kind: 'working', what: 'ตรวจ' } })).toMatch(
      /^<fieldset disabled>/,
    );
  });

  test('escapes whatever an officer typed', () => {
    for (const state of [begin(PAGE), { ...begin(PAGE), exempting: 0, reason: EVIL }])
      expect(findingsView(state)).not.toContain('<img');
  });
});
