import type ExcelJS from 'exceljs';
import type { CellFormat } from './workbook.ts';

const hexOf = (colour: Partial<ExcelJS.Color> | undefined) =>
  colour?.argb === undefined ? undefined : `#${colour.argb.slice(-6).toLowerCase()}`;

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** Opaque ARGB of a CSS colour as Sheets takes it; undefined for none. */
export function argbOf(colour: string | undefined): { argb: string } | undefined {
  const hex = NAMED[colour?.toLowerCase() ?? ''] ?? colour;
  const match = /^#([0-9a-f]{6})$/i.exec(hex ?? '') ?? /^#([0-9a-f]{3})$/i.exec(hex ?? '');
  const digits = match?.[1]?.length === 3 ? match[1].replace(/./g, '$&$&') : match?.[1];
  return digits === undefined ? undefined : { argb: `FF${digits.toUpperCase()}` };
}

function readHorizontal(horizontal: string | undefined): CellFormat['horizontal'] {
  return horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined;
}

const withoutUndefined = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

export function readStyle({ numFmt, font, fill, alignment }: Partial<ExcelJS.Style>): CellFormat {
  return withoutUndefined({
    numberFormat: numFmt === undefined || numFmt === 'General' ? undefined : numFmt,
    wrap: alignment?.wrapText ? ('WRAP' as const) : undefined,
    vertical:
      alignment?.vertical === 'top' || alignment?.vertical === 'middle' || alignment?.vertical === 'bottom'
        ? alignment.vertical
        : undefined,
    horizontal: readHorizontal(alignment?.horizontal),
    background: fill?.type === 'pattern' && fill.pattern === 'solid' ? hexOf(fill.fgColor) : undefined,
    fontWeight: font?.bold ? ('bold' as const) : undefined,
    fontColour: hexOf(font?.color),
    fontFamily: font?.name,
    fontSize: font?.size,
  }) as CellFormat;
}

/** The style the file had, with what changed since laid over it. */
export function writeStyle(
  style: Partial<ExcelJS.Style>,
  before: CellFormat,
  format: CellFormat,
): Partial<ExcelJS.Style> {
  const changed = (...keys: (keyof CellFormat)[]) => keys.some((key) => before[key] !== format[key]);
  const written = { ...style };
  if (changed('numberFormat')) written.numFmt = format.numberFormat ?? 'General';
  if (changed('wrap', 'vertical', 'horizontal')) {
    written.alignment = withoutUndefined({
      ...style.alignment,
      wrapText: format.wrap === 'WRAP',
      vertical: format.vertical,
      horizontal: format.horizontal,
    }) as Partial<ExcelJS.Alignment>;
  }
  if (changed('fontWeight', 'fontColour', 'fontFamily', 'fontSize')) {
    written.font = withoutUndefined({
      ...style.font,
      bold: format.fontWeight === 'bold',
      color: changed('fontColour') ? argbOf(format.fontColour) : style.font?.color,
      name: format.fontFamily,
      size: format.fontSize,
    }) as Partial<ExcelJS.Font>;
  }
  if (changed('background')) {
    const colour = argbOf(format.background);
    written.fill = colour
      ? { type: 'pattern', pattern: 'solid', fgColor: colour }
      : { type: 'pattern', pattern: 'none' };
  }
  return written;
}
