import { LAW_YEARS, type LawYear } from '../reference/law-years.ts';
import { definePlanRule } from './rule.ts';
import { anyOf } from './text/any-of.ts';
import { comparisonKey } from './text/text-view.ts';
import { whereCompact } from './text/where-written.ts';

const LAWS: ReadonlyMap<string, LawYear> = new Map(
  LAW_YEARS.flatMap((law) =>
    [law.name, ...law.alsoWritten].map((name) => [comparisonKey(name), law] as const),
  ),
);
// พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ.๒๕๔๐ — an amendment (ฉบับที่ ๒) has a year of its own
const LAW_WITH_YEAR = new RegExp(`(${anyOf([...LAWS.keys()])})\\(?(พ\\.?ศ\\.?)?([0-9]{4})(?![0-9])`, 'g');

/** Without พ.ศ. a number after the name may be anything, unless an act was announced. */
const ACT = /(?:พ\.ร\.บ\.|พระราชบัญญัติ)$/;
const REACH = 16;

export const lawYearWrong = definePlanRule({
  id: 'LAW-001',
  name: 'law-year-wrong',
  severity: 'warning',
  check: (context) =>
    whereCompact(context, LAW_WITH_YEAR, ({ match, quote, text }) => {
      const { 1: name = '', 2: era, 3: year, index } = match;
      const law = LAWS.get(name);
      const isNamedAsLaw = era !== undefined || ACT.test(text.slice(Math.max(0, index - REACH), index));
      if (!law || !isNamedAsLaw || Number(year) === law.buddhistYear) return undefined;
      return { quote, facts: { quote, law: law.name, year: law.buddhistYear } };
    }),
  message: ({ quote, law, year }) => `โปรดตรวจ "${quote}" กฎหมายว่าด้วย${law}เป็นของปี พ.ศ. ${year}`,
});
