import { textOf } from '../plan/written.ts';
import { INDICATORS, type Indicator } from '../reference/indicators.ts';
import { inForce } from '../reference/sourced.ts';
import { definePlanRule } from './rule.ts';
import { type IndicatorNamed, indicatorNamed } from './text/indicator-named.ts';
import { comparisonKey } from './text/text-view.ts';

export const indicatorMismatch = definePlanRule({
  id: 'IND-001',
  name: 'indicator-mismatch',
  severity: 'warning',
  check({ plan, rows }) {
    const year = plan.analysedFiscalYearBE ?? plan.fiscalYearBE;
    const inYear = year === undefined ? undefined : inForce(INDICATORS, year);
    return rows.flatMap((row, index) => {
      const named = indicatorNamed(row);
      const indicator = inYear?.indicators.find(({ number }) => number === named?.number);
      const above = rows[index - 1]?.measure;
      const isAbove = above?.indicator === row.measure.indicator && above?.group === row.measure.group;
      if (!named || !indicator || isAbove) return [];
      const fault = faultOf(named, indicator);
      const quote = textOf(row.measure.indicator);
      const { number, names, tool } = indicator;
      if (!fault) return [];
      const facts = { number, name: names[0] ?? '', tool, quote, isOtherTool: fault === 'tool' };
      return [{ row: row.number, field: 'indicator', quote, facts }];
    });
  },
  message: ({ quote, number, name, tool, isOtherTool }) =>
    isOtherTool
      ? `โปรดตรวจ "${quote}" ตัวชี้วัดที่ ${number} อยู่ในแบบวัด ${tool} แต่จัดไว้ในกลุ่มของแบบวัดอื่น`
      : `โปรดตรวจ "${quote}" ตัวชี้วัดที่ ${number} ของการประเมิน ITA คือ "${name}" อยู่ในแบบวัด ${tool}`,
});

function faultOf({ nameKey, tool }: IndicatorNamed, indicator: Indicator): 'name' | 'tool' | undefined {
  const isOtherName =
    nameKey !== '' && !indicator.names.some((name) => nameKey.startsWith(comparisonKey(name)));
  if (isOtherName) return 'name';
  return tool !== undefined && tool !== indicator.tool ? 'tool' : undefined;
}
