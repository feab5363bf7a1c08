import { toArabicDigits } from '../thai/digits.ts';
import { printable } from './printable.ts';

/** What is wrong with a JSON value, and where: `measures[2].steps`. */
export interface JsonError {
  readonly path: string;
  readonly problem: string;
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads one object of an untrusted JSON value. Absent and null are both "not given"; a wrong kind is noted with its
 * path and read as not given, so that all errors come out together.
 */
export class JsonReader {
  private constructor(
    private readonly value: JsonObject,
    private readonly path: string,
    readonly errors: JsonError[],
  ) {}

  static root(value: unknown, errors: JsonError[]): JsonReader {
    if (isObject(value)) return new JsonReader(value, '', errors);
    errors.push({ path: '(ทั้งไฟล์)', problem: `ต้องเป็นวัตถุ JSON { … } แต่พบ${kindOf(value)}` });
    return new JsonReader({}, '', errors);
  }

  text(key: string): string | undefined {
    const value = this.given(key);
    if (value === undefined) return undefined;
    if (typeof value === 'string') return value.trim() === '' ? undefined : printable(value);
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    return this.wrong(key, 'ต้องเป็นข้อความ', value);
  }

  number(key: string): number | undefined {
    const value = this.given(key);
    if (value === undefined || typeof value === 'number') return value;
    const number =
      typeof value === 'string' && value.trim() !== '' ? Number(toArabicDigits(value)) : Number.NaN;
    return Number.isFinite(number) ? number : this.wrong(key, 'ต้องเป็นตัวเลข', value);
  }

  boolean(key: string): boolean | undefined {
    const value = this.given(key);
    return value === undefined || typeof value === 'boolean'
      ? value
      : this.wrong(key, 'ต้องเป็น true หรือ false', value);
  }

  oneOf<Value>(key: string, values: ReadonlyMap<unknown, Value>): Value | undefined {
    const value = this.given(key);
    if (value === undefined) return undefined;
    const found = values.get(value);
    const choices = [...values.keys()].map((choice) => JSON.stringify(choice)).join(' ');
    return found ?? this.wrong(key, `ต้องเป็นค่าใดค่าหนึ่งใน ${choices}`, value);
  }

  object(key: string): JsonReader | undefined {
    const value = this.given(key);
    if (value === undefined) return undefined;
    if (isObject(value)) return new JsonReader(value, this.at(key), this.errors);
    return this.wrong(key, 'ต้องเป็นวัตถุ { … }', value);
  }

  objects(key: string): readonly JsonReader[] {
    return this.list(key).flatMap((value, index) => {
      const path = `${this.at(key)}[${index}]`;
      if (isObject(value)) return [new JsonReader(value, path, this.errors)];
      this.errors.push({ path, problem: `ต้องเป็นวัตถุ { … } แต่พบ${kindOf(value)}` });
      return [];
    });
  }

  /** A list of texts; a text with line breaks counts as several lines, unless each is kept whole. */
  lines(key: string, breaks: 'split' | 'whole' = 'split'): readonly string[] {
    const texts = this.list(key).flatMap((value, index) => {
      if (typeof value === 'string')
        return breaks === 'split' ? printable(value).split('\n') : [printable(value)];
      this.errors.push({ path: `${this.at(key)}[${index}]`, problem: `ต้องเป็นข้อความ แต่พบ${kindOf(value)}` });
      return [];
    });
    return texts.filter((text) => text.trim() !== '');
  }

  numbers(key: string): readonly number[] {
    return this.list(key).flatMap((value, index) => {
      if (typeof value === 'number') return [value];
      this.errors.push({ path: `${this.at(key)}[${index}]`, problem: `ต้องเป็นตัวเลข แต่พบ${kindOf(value)}` });
      return [];
    });
  }

  /** A list of numbers with gaps: null says that there is none. */
  numbersOrNull(key: string): readonly (number | undefined)[] {
    return this.list(key).map((value, index) => {
      if (value === null || typeof value === 'number') return value ?? undefined;
      this.errors.push({
        path: `${this.at(key)}[${index}]`,
        problem: `ต้องเป็นตัวเลขหรือ null แต่พบ${kindOf(value)}`,
      });
      return undefined;
    });
  }

  has(key: string): boolean {
    return this.given(key) !== undefined;
  }

  complain(key: string, problem: string): undefined {
    this.errors.push({ path: this.at(key), problem });
    return undefined;
  }

  private list(key: string): readonly unknown[] {
    const value = this.given(key);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.wrong(key, 'ต้องเป็นรายการ [ … ]', value);
    return [];
  }

  private given(key: string): unknown {
    const value = this.value[key];
    return value === null ? undefined : value;
  }

  private at(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  private wrong(key: string, expected: string, value: unknown): undefined {
    return this.complain(key, `${expected} แต่พบ${kindOf(value)}`);
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'ค่าว่าง';
  if (Array.isArray(value)) return 'รายการ';
  if (typeof value === 'object') return 'วัตถุ';
  return `ค่า ${JSON.stringify(value).slice(0, 40)}`;
}
