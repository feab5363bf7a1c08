import { ServiceError } from '../service-error.ts';
import { isTimeZone, wallClock } from '../workbook/zoned-time.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const pad = (value: number, width: number) => String(value).padStart(width, '0');

function writeOffset(instant: number, wall: Date): { sign: string; hours: string; minutes: string } {
  const minutes = Math.round((wall.getTime() - instant) / 60_000);
  const size = Math.abs(minutes);
  return { sign: minutes < 0 ? '-' : '+', hours: pad(Math.floor(size / 60), 2), minutes: pad(size % 60, 2) };
}

function writeLetters(letters: string, wall: Date, instant: number): string {
  const size = letters.length;
  switch (letters.charAt(0)) {
    case 'y':
      return size === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), size);
    case 'M': {
      const name = MONTHS[wall.getUTCMonth()] ?? '';
      return size > 3 ? name : size === 3 ? name.slice(0, 3) : pad(wall.getUTCMonth() + 1, size);
    }
    case 'd':
      return pad(wall.getUTCDate(), size);
    case 'E': {
      const name = DAYS[wall.getUTCDay()] ?? '';
      return size > 3 ? name : name.slice(0, 3);
    }
    case 'u':
      return pad(wall.getUTCDay() || 7, size);
    case 'H':
      return pad(wall.getUTCHours(), size);
    case 'k':
      return pad(wall.getUTCHours() || 24, size);
    case 'h':
      return pad(wall.getUTCHours() % 12 || 12, size);
    case 'K':
      return pad(wall.getUTCHours() % 12, size);
    case 'm':
      return pad(wall.getUTCMinutes(), size);
    case 's':
      return pad(wall.getUTCSeconds(), size);
    case 'S':
      return pad(wall.getUTCMilliseconds(), size);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'G':
      return 'AD';
    case 'Z':
    case 'X': {
      const { sign, hours, minutes } = writeOffset(instant, wall);
      if (letters === 'X') return sign + hours;
      return sign + hours + (letters === 'XXX' ? ':' : '') + minutes;
    }
    // "Y" is the year of the week: on the last days of December the wrong year, and never what was meant.
    case 'Y':
      throw new Error(
        `formatDate: the letter "Y" (year of the week) is not provided by the local host; "y" is the year`,
      );
    default:
      throw new ServiceError(`Illegal pattern character '${letters.charAt(0)}'`);
  }
}

/** Writes an instant by a SimpleDateFormat pattern on the wall clock of a zone. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  if (Number.isNaN(instant)) throw new ServiceError('Invalid argument: date');
  if (!isTimeZone(zone)) throw new ServiceError('Invalid argument: timeZone');
  const wall = new Date(wallClock(instant, zone));
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (found, quoted: string | undefined, letter?: string) => {
      if (letter !== undefined) return writeLetters(found, wall, instant);
      return quoted === undefined ? "'" : quoted.replaceAll("''", "'");
    },
  );
}
