import { expect, test } from '@jest/globals';
import { instrumentsOf, NO_INSTRUMENT } from '../../../src/core/summary/instruments.ts';

test.each([
  ['เครื่องมือการประเมิน EIT', ['EIT']],
  ['๑. มาตรการพัฒนาการทำงานภายใน (i i t)', ['IIT']],
  ['IIT และ EIT', ['IIT', 'EIT']],
  ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', ['EIT']],
  ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', ['IIT']],
  ['การเปิดเผยข้อมูลสาธารณะ', ['OIT']],
  ['SUBMITTED', [NO_INSTRUMENT]],
  ['', [NO_INSTRUMENT]],
])('the group %j belongs to %j', (group, instruments) => {
  expect(instrumentsOf(group)).toEqual(instruments);
});
