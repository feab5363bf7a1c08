import { type Content, type PlainContent, visibleContent } from './content.ts';
import { type FormatSection, isDateFormat, readNumberFormat } from './number-format.ts';
import { writeDateFormat } from './write-date-format.ts';

/** Ten significant figures, as a cell without a format shows. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function decimalsOf(pattern: string): { least: number; most: number } {
  const places = (pattern.split('.')[1] ?? '').replace(/[^0#?]/g, '');
  return { least: places.replace(/[^0]/g, '').length, most: places.length };
}

function writeFigures(value: number, pattern: string): string {
  const { least, most } = decimalsOf(pattern);
  const fixed = Math.abs(value).toFixed(most);
  const [whole = '', fraction = ''] = fixed.split('.');
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const digits = pattern.split('.')[0]?.replace(/[^0]/g, '').length ?? 0;
  const stripped = digits === 0 && whole === '0' ? '' : whole.padStart(digits, '0');
  const grouped = /[#0],[#0]/.test(pattern) ? stripped.replace(/\B(?=(?:[0-9]{3})+$)/g, ',') : stripped;
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

function writeNumber(value: number, sections: readonly FormatSection[]): string {
  const [positive, negative, zero] = sections;
  const section = value < 0 && negative ? negative : value === 0 && zero ? zero : positive;
  if (!section) return plainNumber(value);
  const sign = value < 0 && section === positive ? '-' : '';
  const scaled = section.tokens.some(({ kind, text }) => kind === 'code' && text.includes('%'))
    ? value * 100
    : value;
  const write = (code: string) => {
    if (/^general$/i.test(code)) return plainNumber(Math.abs(scaled));
    if (code === '@') return plainNumber(Math.abs(scaled));
    const figures = code.replaceAll('%', '');
    return (figures === '' ? '' : writeFigures(scaled, figures)) + (code.includes('%') ? '%' : '');
  };
  return sign + section.tokens.map(({ kind, text }) => (kind === 'literal' ? text : write(text))).join('');
}

function displayPlain(content: PlainContent, format: string | undefined): string {
  switch (content.kind) {
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'number':
      if (format === undefined) return plainNumber(content.value);
      return isDateFormat(format)
        ? writeDateFormat(content.value, format)
        : writeNumber(content.value, readNumberFormat(format));
    default:
      return content.value;
  }
}

/** What the cell shows under its number format. */
export function displayValue(content: Content | undefined, format: string | undefined): string {
  return content === undefined ? '' : displayPlain(visibleContent(content), format);
}
