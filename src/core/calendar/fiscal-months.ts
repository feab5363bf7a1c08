/** The months of a fiscal year in order: October is the first. */
export const FISCAL_MONTHS: readonly number[] = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9];
