import { describe, expect, test } from '@jest/globals';
import { itemMark } from '../../src/docx/item-mark.ts';

describe('the mark of an item', () => {
  test.each([
    ['๑. จัดทำคู่มือ', '๑. '],
    ['๑.จัดทำคู่มือ', '๑.'],
    ['10) ประชุม', '10) '],
    ['(๒) ประชุม', '(๒) '],
    ['๒.๑ ประชุม', '๒.๑ '],
    ['2.1) ประชุม', '2.1) '],
    ['ก. ประชุม', 'ก. '],
    ['(ข) ประชุม', '(ข) '],
    ['- ประชุม', '- '],
    ['-ประชุม', '-'],
    ['• ประชุม', '• '],
    ['  ๓) ประชุม', '  ๓) '],
  ])('of «%s» is «%s»', (line, mark) => {
    expect(itemMark(line)).toBe(mark);
  });

  test.each(['', 'ประชุม', 'ต.ค.65', 'พ.ศ. ๒๕๖๖', 'ก.พ. ๒๕๖๖', '๓๑ มีนาคม', '1.10.2566', '2566. ต่อ', '๐-๔๙๙๙'])(
    'is not seen in «%s»',
    (line) => {
      expect(itemMark(line)).toBeUndefined();
    },
  );
});
