import { type FormatToken, readNumberFormat } from './number-format.ts';
import { wallOf } from './zoned-time.ts';

interface Names {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ENGLISH: Names = {
  months: ENGLISH_MONTHS,
  shortMonths: ENGLISH_MONTHS.map((name) => name.slice(0, 3)),
  days: ENGLISH_DAYS,
  shortDays: ENGLISH_DAYS.map((name) => name.slice(0, 3)),
};

const THAI: Names = {
  months: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' '),
  shortMonths: 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' '),
  days: 'อาทิตย์ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์'.split(' '),
  shortDays: 'อา. จ. อ. พ. พฤ. ศ. ส.'.split(' '),
};

interface LocaleMarks {
  readonly thaiDigits: boolean;
  readonly buddhist: boolean;
  readonly names: Names;
}

/** [$-D07041E]: numerals D, calendar 07 (Buddhist), language 041E (Thai). */
function readLocaleCode(code: string | undefined): LocaleMarks {
  const value = Number.parseInt(code ?? '0', 16) || 0;
  return {
    thaiDigits: value >>> 24 === 0x0d,
    buddhist: ((value >>> 16) & 0xff) === 0x07,
    names: (value & 0xffff) === 0x041e ? THAI : ENGLISH,
  };
}

/** "m" is minutes next to hours or seconds, months everywhere else. */
function isMinutes(codes: readonly FormatToken[], index: number): boolean {
  const near = (step: number) => codes[index + step]?.text.toLowerCase() ?? '';
  return near(-1).startsWith('h') || near(1).startsWith('s');
}

const THAI_ZERO = 0x0e50 - 0x30;

/** Writes a spreadsheet date under a date format, with Buddhist years and Thai names where the format asks for them. */
export function writeDateFormat(serial: number, format: string): string {
  const section = readNumberFormat(format)[0];
  if (!section) return String(serial);
  const { thaiDigits, buddhist, names } = readLocaleCode(section.localeCode);
  const wall = new Date(wallOf(serial));
  const codes = section.tokens.filter(({ kind }) => kind === 'code');
  const halfDay = codes.some(({ text }) => /^A/i.test(text));
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const year = wall.getUTCFullYear() + (buddhist ? 543 : 0);

  const write = (code: string, index: number): string => {
    const size = code.length;
    switch (code.charAt(0).toLowerCase()) {
      case 'y':
        return size > 2 ? pad(year, 4) : pad(year % 100, 2);
      case 'b':
        return size > 2 ? pad(wall.getUTCFullYear() + 543, 4) : pad((wall.getUTCFullYear() + 543) % 100, 2);
      case 'd':
        if (size > 3) return names.days[wall.getUTCDay()] ?? '';
        return size === 3 ? (names.shortDays[wall.getUTCDay()] ?? '') : pad(wall.getUTCDate(), size);
      case 'h': {
        if (section.elapsed) return pad(Math.floor(serial * 24), size);
        return pad(halfDay ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours(), size);
      }
      case 'm':
        if (isMinutes(codes, index)) return pad(wall.getUTCMinutes(), size);
        if (size > 3) return names.months[wall.getUTCMonth()] ?? '';
        return size === 3 ? (names.shortMonths[wall.getUTCMonth()] ?? '') : pad(wall.getUTCMonth() + 1, size);
      case 's':
        return pad(wall.getUTCSeconds(), size);
      case 'a':
        return wall.getUTCHours() < 12 ? 'AM' : 'PM';
      default:
        return code;
    }
  };

  let index = -1;
  const written = section.tokens
    .map(({ kind, text }) => {
      if (kind === 'literal') return text;
      index += 1;
      return write(text, index);
    })
    .join('');
  return thaiDigits
    ? written.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + THAI_ZERO))
    : written;
}
