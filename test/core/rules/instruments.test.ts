import { expect, test } from '@jest/globals';
import type { Measure } from '../../../src/core/plan/plan.ts';
import { instrumentsOf } from '../../../src/core/reference/instruments.ts';

test.each<[Partial<Measure>, readonly string[]]>([
  [{ group: 'เครื่องมือการประเมิน EIT' }, ['EIT']],
  [{ group: '๑. มาตรการพัฒนาการทำงานภายใน (i i t)' }, ['IIT']],
  [{ group: 'IIT และ EIT' }, ['IIT', 'EIT']],
  [{ group: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก' }, ['EIT']],
  [{ group: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน' }, ['IIT']],
  [{ group: 'แบบวัดผู้มีส่วนได้ส่วนเสียภายในและภายนอก' }, []],
  [{ group: 'การเปิดเผยข้อมูลสาธารณะ' }, ['OIT']],
  [{ group: 'แบบวัด IIT', indicator: 'ตัวชี้วัดที่ ๖ (EIT)' }, ['EIT']],
  [{ measure: 'ปรับปรุงตามผล OIT' }, []],
  [{ group: 'SUBMITTED UNIIT' }, []],
])('the measure %j belongs to %j', (measure, instruments) => {
  expect(instrumentsOf(measure)).toEqual(instruments);
});
