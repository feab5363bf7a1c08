import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';

const NAME_LIMIT = 31;

/** A name no other sheet has, and that an .xlsx file can hold. */
export function requireNewName({ book }: Run, name: string): void {
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name.length > NAME_LIMIT || /[*?:\\/[\]]|^'|'$|^$/.test(name)) {
    throw new Error(`an .xlsx workbook cannot have a sheet named "${name}"`);
  }
}
