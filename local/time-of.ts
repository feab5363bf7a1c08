/** The time of a Date of any realm; undefined for anything else. */
export function timeOf(value: unknown): number | undefined {
  return Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).getTime() : undefined;
}
