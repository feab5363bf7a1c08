import { duplicateMeasure } from '../../../src/core/rules/duplicate-measure.ts';
import { testRule } from './test-rule.ts';

testRule(duplicateMeasure, {
  sound: [
    {
      measures: [
        { measure: 'จัดอบรมการป้องกันการทุจริตแก่บุคลากร รุ่นที่ ๑' },
        { measure: 'จัดอบรมการป้องกันการทุจริตแก่บุคลากร รุ่นที่ ๒' },
      ],
    },
    { measures: [{ measure: 'การใช้งบประมาณ' }, { measure: 'การใช้อำนาจ' }] },
  ],
  violations: [
    {
      plan: {
        measures: [
          { measure: 'ประเมินความพึงพอใจของผู้รับบริการ ณ จุดให้บริการทุกแห่ง' },
          { measure: 'จัดอบรม' },
          { measure: 'ประเมินความพึงพอใจของผู้รับบริการ ณ จุดให้บริการทุกแห่ง' },
          { measure: 'ประเมินความพึงพอใจของผู้มารับบริการ ณ จุดให้บริการทุกแห่ง' },
        ],
      },
      findings: [
        { row: 3, field: 'measure', rule: 'DUP-001' },
        { row: 4, field: 'measure', rule: 'DUP-001' },
      ],
    },
  ],
});
