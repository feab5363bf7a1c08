import type { ArgumentType, Contract } from './contract.ts';
import { ServiceError } from './service-error.ts';
import { timeOf } from './time-of.ts';

/** The kind of service object or enum a value is, as signatures name it; undefined for plain values. */
export type KindOf = (value: unknown) => string | undefined;

const CELL_VALUES = ['string', 'number', 'boolean', 'undefined'];

/** What may be written into a cell: an object would become a meaningless text on the sheet, so none passes. */
function isCellValue(value: unknown): boolean {
  return value === null || CELL_VALUES.includes(typeof value) || timeOf(value) !== undefined;
}

const isArrayOf = (value: unknown, is: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);

// Arrays of bytes are long: no closure per item, and typed arrays do not pass (Array.isArray is false for them).
const isByte = (item: unknown) =>
  typeof item === 'number' && item >= -128 && item <= 127 && Number.isInteger(item);

function isOfType(value: unknown, type: ArgumentType, kindOf: KindOf): boolean {
  if (type.endsWith('?'))
    return value === null || value === undefined || isOfType(value, type.slice(0, -1), kindOf);
  if (type.endsWith('[]')) return isArrayOf(value, (item) => isOfType(item, type.slice(0, -2), kindOf));
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'integer':
      return Number.isInteger(value);
    case 'byte':
      return isByte(value);
    case 'date':
      return timeOf(value) !== undefined;
    case 'cell':
      return isCellValue(value);
    case 'object':
      return typeof value === 'object' && value !== null && kindOf(value) === undefined;
    case 'any':
      return true;
    default:
      return kindOf(value) === type;
  }
}

function describe(value: unknown, kindOf: KindOf): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : describe(value[0], kindOf)}[]`;
  return kindOf(value) ?? '(class)';
}

/** Refuses a call whose arguments fit none of the member's signatures, in the words Google uses. */
export function matchArguments(
  contract: Contract,
  member: string,
  given: readonly unknown[],
  kindOf: KindOf,
): void {
  const fits = contract.members[member]?.some(
    (types) =>
      types.length === given.length && types.every((type, index) => isOfType(given[index], type, kindOf)),
  );
  if (fits) return;
  const types = given.map((value) => describe(value, kindOf)).join(',');
  throw new ServiceError(
    `The parameters (${types}) don't match the method signature for ${contract.name}.${member}.`,
  );
}
