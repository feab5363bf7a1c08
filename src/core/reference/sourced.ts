/** How sure we are: the official text was seen or two sources agree · one good source · inferred. */
export type Confidence = 'high' | 'medium' | 'low';

/** Every entry of the reference says where it comes from; correct the entry and its source together. */
export interface Sourced {
  readonly source: string;
  readonly confidence: Confidence;
}

/** The entry in force in a year: of that year itself, else the nearest earlier one, else the earliest of all. */
export function inForce<Entry extends { readonly fromYear: number }>(
  entries: readonly Entry[],
  buddhistYear: number,
): Entry | undefined {
  const sorted = [...entries].sort((one, other) => one.fromYear - other.fromYear);
  return sorted.filter(({ fromYear }) => fromYear <= buddhistYear).pop() ?? sorted[0];
}
