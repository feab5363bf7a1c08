import { textOf } from '../plan/written.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { definePlanRule, type RowAsRead } from './rule.ts';

// ๑. | 1) | E๖ — but not ๑.๑, which belongs to the number above it
const NUMBER = /^\s*([A-Za-zก-ฮ]{0,3})\(?([0-9]{1,4})[.)]*\s*$/;

export const measureNumberBroken = definePlanRule({
  id: 'NUM-004',
  name: 'measure-number-broken',
  severity: 'warning',
  check({ rows }) {
    let good: Numbered | undefined;
    return rows.flatMap((row, index) => {
      const above = rows[index - 1];
      const number = numberOf(row);
      const before = above && numberOf(above);
      const isNext = number && before && number.value === before.value + 1;
      const fitsGood = number && good && number.value - good.value === row.number - good.row;
      const restarts = number?.value === 1 && textOf(row.measure.group) !== textOf(above?.measure.group);
      const isBroken =
        number && before && number.prefix === before.prefix && !isNext && !fitsGood && !restarts;
      if (number && !isBroken) good = { ...number, row: row.number };
      if (!isBroken || !above) return [];
      const written = textOf(row.measure.no).trim();
      const facts = { written, above: textOf(above.measure.no).trim() };
      return [{ row: row.number, field: 'no', quote: written, facts }];
    });
  },
  message: ({ written, above }) =>
    `ลำดับ "${written}" ไม่ต่อจาก "${above}" ในแถวก่อนหน้า โปรดตรวจลำดับหรือมาตรการที่ตกหล่น`,
});

interface Numbered {
  readonly prefix: string;
  readonly value: number;
  readonly row: number;
}

function numberOf({ measure, number }: RowAsRead): Numbered | undefined {
  const match = NUMBER.exec(toArabicDigits(textOf(measure.no)));
  return match ? { prefix: match[1] ?? '', value: Number(match[2]), row: number } : undefined;
}
