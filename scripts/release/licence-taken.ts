/** Licences under which code may be shipped beside ours, which is under Apache-2.0. */
const WELCOME = ['MIT', 'Zlib', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** The licence we take a package under: the first of its alternatives in which every part is welcome. */
export function licenceTaken(expression: string): string | undefined {
  return expression
    .replace(/[()]/g, ' ')
    .split(/\sOR\s/)
    .map((alternative) => alternative.split(/\sAND\s/).map((part) => part.trim()))
    .find((parts) => parts.every((part) => WELCOME.includes(part)))
    ?.join(' AND ');
}
