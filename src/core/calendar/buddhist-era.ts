/** Buddhist year = Gregorian year + 543 (Thai official calendar since 1941). */
const OFFSET = 543;

export function toBuddhistYear(year: number): number {
  return year + OFFSET;
}

export function fromBuddhistYear(buddhistYear: number): number {
  return buddhistYear - OFFSET;
}

/** From this Gregorian year on, a date cell can only be a Buddhist year typed as if it were Gregorian. */
const BUDDHIST_FROM = 2400;

export function isBuddhistYear(year: number): boolean {
  return year >= BUDDHIST_FROM;
}
