/** Buddhist year = Gregorian year + 543 (Thai official calendar since 1941). */
const OFFSET = 543;

export function toBuddhistYear(year: number): number {
  return year + OFFSET;
}

export function fromBuddhistYear(buddhistYear: number): number {
  return buddhistYear - OFFSET;
}
