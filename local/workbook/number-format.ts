/** One section of a number format, cut into what is printed as it stands and what stands for figures. */
export interface FormatToken {
  readonly kind: 'literal' | 'code';
  readonly text: string;
}

const TOKEN =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|\[(?<bracket>[^\]]*)\]|(?<blank>[_*].)|(?<half>AM\/PM|A\/P)|(?<code>y+|m+|d+|b+|h+|s+|[#0?,.%@]+|General)|(?<other>.)/gisu;

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** [$-D07041E] numerals (D0), calendar (07) and language (041E); undefined without one. */
  readonly localeCode: string | undefined;
  readonly elapsed: boolean;
}

function readSection(section: string): FormatSection {
  const tokens: FormatToken[] = [];
  let localeCode: string | undefined;
  let elapsed = false;
  for (const { groups = {} } of section.matchAll(TOKEN)) {
    const { quoted, escaped, bracket, half, code, other } = groups;
    const literal = quoted ?? escaped ?? other;
    if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
    if (half !== undefined || code !== undefined) tokens.push({ kind: 'code', text: half ?? code ?? '' });
    const currency = /^\$(?<sign>[^-]*)(?:-(?<locale>[0-9A-Za-z]+))?/.exec(bracket ?? '')?.groups;
    if (currency?.sign) tokens.push({ kind: 'literal', text: currency.sign });
    localeCode = currency?.locale ?? localeCode;
    if (/^[hms]+$/i.test(bracket ?? '')) {
      elapsed = true;
      tokens.push({ kind: 'code', text: bracket ?? '' });
    }
  }
  return { tokens, localeCode, elapsed };
}

const known = new Map<string, readonly FormatSection[]>();

/** The sections of a number format: positive; negative; zero; text. */
export function readNumberFormat(format: string): readonly FormatSection[] {
  const sections = known.get(format) ?? splitSections(format).map(readSection);
  known.set(format, sections);
  return sections;
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const piece of format.match(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** True when a number under this format is read back as a Date. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const [first] = readNumberFormat(format);
  return first?.tokens.some(({ kind, text }) => kind === 'code' && /^[ymdhsb]/i.test(text)) ?? false;
}
