const DAY_MS = 86_400_000;
/** Days from 30 December 1899, the zero of spreadsheet dates, to 1 January 1970. */
const EPOCH_SERIAL = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

export function isTimeZone(zone: string): boolean {
  try {
    formatterFor(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock on the wall of that zone shows, as milliseconds of a UTC date with the same figures. */
export function wallClock(instant: number, zone: string): number {
  const parts = new Map(
    formatterFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'), ((instant % 1000) + 1000) % 1000);
  return wall.getTime();
}

/** The instant at which that wall clock shows those figures; where the clock skips them, as much later. */
export function instantOf(wall: number, zone: string): number {
  const candidates = [wall - DAY_MS / 2, wall + DAY_MS / 2].map(
    (near) => wall - (wallClock(near, zone) - near),
  );
  return candidates.find((instant) => wallClock(instant, zone) === wall) ?? Math.max(...candidates);
}

export function serialOf(wall: number): number {
  return wall / DAY_MS + EPOCH_SERIAL;
}

export function wallOf(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY_MS);
}

/** Serial of a civil date, or undefined where no calendar has it. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  const exists = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day;
  return exists ? serialOf(wall.getTime()) : undefined;
}
