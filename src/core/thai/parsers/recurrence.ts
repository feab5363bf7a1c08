import type { ClaimRead, RecurrenceClaim } from '../claim.ts';
import { isKind, type Token } from '../token.ts';
import { type Cadence, cadenceOf, sharedOut } from './cadence.ts';

/** Says how often: ทุก…, …ละ ๑ ครั้ง, ราย…, ๒ ครั้งต่อปี. */
export function recurrence(tokens: readonly Token[], at: number): ClaimRead | undefined {
  let index = at;
  while (isKind(tokens[index], 'least') && index - at < 3) index += 1;
  const found =
    everyUnit(tokens, index) ??
    everyOther(tokens, index) ??
    timesPerUnit(tokens, index) ??
    eachUnit(tokens, index) ??
    timesOutOf(tokens, index) ??
    unitsPerTime(tokens, index);
  if (!found) return undefined;
  let { next } = found;
  const asSet = isKind(tokens[next], 'as-set');
  if (asSet) next += 1;
  const claim: RecurrenceClaim = {
    kind: 'recurrence',
    ...found.cadence,
    assumed: found.cadence.months ? ['months-from-october'] : [],
    from: tokens[at]?.start ?? 0,
    to: tokens[next - 1]?.end ?? 0,
    ...(found.day !== undefined && { day: found.day }),
    ...(found.months && { months: found.months }),
    ...(found.ofEvery && { ofEvery: true }),
    ...(asSet && { asSet }),
  };
  return { claim, next };
}

interface Found {
  readonly cadence: Cadence;
  readonly next: number;
  readonly day?: number;
  /** Months that were named, as the cadence's own are not. */
  readonly months?: readonly number[];
  readonly ofEvery?: true;
}

// ทุกเดือน | ทุก ๓ เดือน | ทุกสามเดือน | ทุก ๓ เดือน/ครั้ง | ทุกสิ้นเดือน | ทุกวันที่ ๕ ของเดือน | ทุกวันจันทร์ | ของทุกปี | ทุกรอบ ๖ เดือน
function everyUnit(tokens: readonly Token[], at: number): Found | undefined {
  const of = isKind(tokens[at], 'of');
  let index = of ? at + 1 : at;
  if (!isKind(tokens[index], 'every')) return undefined;
  index += 1;
  if (isKind(tokens[index], 'every', 'round')) index += 1;
  const fixed = monthlyDay(tokens, index) ?? yearlyDay(tokens, index);
  if (fixed) return fixed;
  if (isKind(tokens[index], 'weekday')) return onWeekday(tokens, index + 1);
  if (isKind(tokens[index], 'end', 'part')) index += 1;
  const number = isKind(tokens[index], 'number') ? tokens[index] : undefined;
  if (number) index += 1;
  const cadence = cadenceOf(number?.value ?? 1, tokens[index]);
  if (!cadence || isKind(tokens[index + 1], 'present')) return undefined;
  const next = afterOnce(tokens, index + 1) ?? index + 1;
  return { cadence, next, ...(of && { ofEvery: true }) };
}

// ทุกวันที่ ๕ ของเดือน | ทุกวันที่ ๑ - ๕ ของเดือน | ทุกวันที่ ๑ และ ๑๖ ของเดือน
function monthlyDay(tokens: readonly Token[], at: number): Found | undefined {
  if (!isKind(tokens[at], 'day-number')) return undefined;
  const days: number[] = [];
  let index = at + 1;
  while (isKind(tokens[index], 'number') && days.length < 5) {
    days.push(tokens[index]?.value ?? 0);
    index += 1;
    if (!isKind(tokens[index], 'and', 'comma')) break;
    index += isKind(tokens[index + 1], 'day-number') ? 2 : 1;
  }
  const last = isKind(tokens[index], 'dash') ? tokens[index + 1] : undefined;
  if (isKind(last, 'number')) index += 2;
  if (!isKind(tokens[index], 'of')) return undefined;
  index += isKind(tokens[index + 1], 'every') ? 2 : 1;
  const day = last?.value ?? days[0];
  if (!isKind(tokens[index], 'month') || day === undefined || days.some((each) => each < 1 || each > 31))
    return undefined;
  if (days.length > 1) return { cadence: { every: 'month', times: days.length }, next: index + 1 };
  return { cadence: { every: 'month' }, day, next: index + 1 };
}

// ทุกวันที่ ๓๑ มีนาคม
function yearlyDay(tokens: readonly Token[], at: number): Found | undefined {
  if (!isKind(tokens[at], 'day-number')) return undefined;
  const day = tokens[at + 1];
  const index = isKind(tokens[at + 2], 'month') ? at + 3 : at + 2;
  const month = tokens[index];
  if (!isKind(day, 'number') || !isKind(month, 'month-name')) return undefined;
  if (day.value === undefined || day.value > 31 || month.value === undefined) return undefined;
  return { cadence: { every: 'year' }, months: [month.value], day: day.value, next: index + 1 };
}

// ทุกวันจันทร์ | ทุกวันจันทร์และวันพุธ | ทุกวันจันทร์ของสัปดาห์ | ทุกวันศุกร์สุดท้ายของเดือน | ทุกวันพุธที่ ๒ ของเดือน
function onWeekday(tokens: readonly Token[], at: number): Found {
  let index = at;
  while (isKind(tokens[index], 'first', 'last', 'end', 'part', 'ordinal', 'number', 'of') && index - at < 4)
    index += 1;
  if (index > at && isKind(tokens[index], 'month')) return { cadence: { every: 'month' }, next: index + 1 };
  let times = 1;
  let next = at;
  while (isKind(tokens[next], 'and', 'comma') && isKind(tokens[next + 1], 'weekday')) {
    times += 1;
    next += 2;
  }
  const ofWeek = isKind(tokens[next], 'of') && isKind(tokens[next + 1], 'week');
  return { cadence: { every: 'week', ...(times > 1 && { times }) }, next: ofWeek ? next + 2 : next };
}

// เดือนเว้นเดือน | วันเว้นวัน
function everyOther(tokens: readonly Token[], at: number): Found | undefined {
  if (!isKind(tokens[at + 1], 'alternate')) return undefined;
  const cadence = cadenceOf(2, tokens[at]);
  return cadence && cadenceOf(1, tokens[at + 2]) && { cadence, next: at + 3 };
}

// ไตรมาสละ ๑ ครั้ง | ปีละไม่น้อยกว่า ๒ ครั้ง | เดือนละครั้ง | เดือนละ ๑ - ๒ ครั้ง
function timesPerUnit(tokens: readonly Token[], at: number): Found | undefined {
  if (!isKind(tokens[at + 1], 'per')) return undefined;
  let index = at + 2;
  if (isKind(tokens[index], 'least')) index += 1;
  const number = isKind(tokens[index], 'number') ? tokens[index] : undefined;
  if (number) index += 1;
  if (number && isKind(tokens[index], 'dash') && isKind(tokens[index + 1], 'number')) index += 2;
  if (!isKind(tokens[index], 'times') && !(number && isKind(tokens[index], 'day'))) return undefined;
  const cadence = sharedOut(cadenceOf(1, tokens[at]), number?.value ?? 1);
  return cadence && { cadence, next: index + 1 };
}

// รายเดือน | รายไตรมาส | ราย ๖ เดือน
function eachUnit(tokens: readonly Token[], at: number): Found | undefined {
  if (!isKind(tokens[at], 'each')) return undefined;
  const number = isKind(tokens[at + 1], 'number') ? tokens[at + 1] : undefined;
  const index = number ? at + 2 : at + 1;
  if (isKind(tokens[index], 'fiscal-year')) return undefined;
  const cadence = cadenceOf(number?.value ?? 1, tokens[index]);
  return cadence && { cadence, next: index + 1 };
}

// ๒ ครั้งต่อปี | ๑ ครั้ง/เดือน | ๔ ครั้งต่อ ๑ ปี
function timesOutOf(tokens: readonly Token[], at: number): Found | undefined {
  const number = tokens[at];
  if (!isKind(number, 'number') || !isKind(tokens[at + 1], 'times')) return undefined;
  if (!isKind(tokens[at + 2], 'out-of', 'slash')) return undefined;
  const per = isKind(tokens[at + 3], 'number') ? tokens[at + 3] : undefined;
  const index = per ? at + 4 : at + 3;
  const cadence = sharedOut(cadenceOf(per?.value ?? 1, tokens[index]), number.value ?? 1);
  return cadence && { cadence, next: index + 1 };
}

// ๓ เดือนครั้ง | ๖ เดือน/ครั้ง | ๓ เดือน ต่อ ๑ ครั้ง
function unitsPerTime(tokens: readonly Token[], at: number): Found | undefined {
  const number = tokens[at];
  if (!isKind(number, 'number') || isKind(tokens[at - 1], 'per', 'out-of', 'slash')) return undefined;
  const next = afterOnce(tokens, at + 2);
  const cadence = next === undefined ? undefined : cadenceOf(number.value ?? 0, tokens[at + 1]);
  return cadence && next !== undefined ? { cadence, next } : undefined;
}

/** Where ครั้ง, /ครั้ง or ต่อ ๑ ครั้ง ends that begins here; not ครั้งที่ ๑. */
export function afterOnce(tokens: readonly Token[], at: number): number | undefined {
  const joined = isKind(tokens[at], 'out-of', 'slash');
  const counted = joined && isKind(tokens[at + 1], 'number') && tokens[at + 1]?.value === 1;
  const index = at + (counted ? 2 : joined ? 1 : 0);
  const numbered = isKind(tokens[index + 1], 'ordinal') && isKind(tokens[index + 2], 'number');
  return isKind(tokens[index], 'times') && !numbered ? index + 1 : undefined;
}
