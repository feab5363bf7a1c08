import { toBuddhistYear } from '../calendar/buddhist-era.ts';

/** 1/4/2569 13:45 for 2026-04-01 13:45; any other text as it is. */
export function momentWords(moment: string): string {
  const [, year, month, day, time = ''] = /^([0-9]{4})-([0-9]{2})-([0-9]{2}) ?(.*)$/.exec(moment) ?? [];
  if (year === undefined) return moment;
  return `${Number(day)}/${Number(month)}/${toBuddhistYear(Number(year))} ${time}`.trim();
}
