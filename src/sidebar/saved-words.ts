const BUDDHIST_ERA = 543;

/** 1/4/2569 13:45 for 2026-04-01 13:45. */
export function savedWords(savedAt: string): string {
  const [, year, month, day, time = ''] = /^([0-9]{4})-([0-9]{2})-([0-9]{2}) ?(.*)$/.exec(savedAt) ?? [];
  if (year === undefined) return savedAt;
  return `${Number(day)}/${Number(month)}/${Number(year) + BUDDHIST_ERA} ${time}`.trim();
}
