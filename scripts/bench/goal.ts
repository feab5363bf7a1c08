/** Something measured, and what it must not be above. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly atMost: number;
}

export const holds = ({ measured, atMost }: Goal): boolean => measured <= atMost;
