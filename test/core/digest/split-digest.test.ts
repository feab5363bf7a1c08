import { describe, expect, test } from '@jest/globals';
import { digestEntries } from '../../../src/core/digest/digest-entries.ts';
import { splitDigest } from '../../../src/core/digest/split-digest.ts';
import { escapeHtml } from '../../../src/core/html.ts';
import { viewsOf } from '../summary/plan-of-measures.ts';

const entryOf = (text: string) => ({ unit: 'กองคลัง', heading: 'เกินกำหนด 1 มาตรการ', text });

describe('splitting a digest', () => {
  test('of nothing is no mail', () => {
    expect(splitDigest([])).toEqual([]);
  });

  test.each(['ก', '"', '𝌆', '&'])(
    'cuts one endless entry of %s into mails, and loses no letter',
    (letter) => {
      const text = letter.repeat(30_000);
      const mails = splitDigest([entryOf('ต้น'), entryOf(text), entryOf('ท้าย')]);
      expect(mails.length).toBeGreaterThan(1);
      expect(
        mails
          .flat()
          .map((entry) => entry.text)
          .join(''),
      ).toBe(`ต้น${text}ท้าย`);
      for (const mail of mails)
        expect(Buffer.byteLength(escapeHtml(mail.map((entry) => entry.text).join('')))).toBeLessThan(80_000);
    },
  );
});

describe('the entries of a digest', () => {
  const many = (measure: object) =>
    Array.from({ length: 200 }, () => ({ responsible: 'กองคลัง', ...measure }));

  test('are whole where it is overdue; the rest is counted', () => {
    const entries = digestEntries(
      viewsOf([
        ...many({ measure: 'ค้าง', period: 'ภายในเดือนมกราคม ๒๕๖๙' }),
        ...many({ measure: 'ใกล้', period: 'ภายใน ๓๑ มีนาคม ๒๕๖๙' }),
      ]),
    );
    expect(entries.filter(({ text }) => text.startsWith('- ค้าง'))).toHaveLength(200);
    expect(entries.filter(({ text }) => text.startsWith('- ใกล้'))).toHaveLength(30);
    expect(entries[entries.length - 1]?.text).toBe('- และอีก 170 มาตรการ ดูในแผ่น มาตรการ');
  });
});
