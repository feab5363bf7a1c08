import type { Organisation } from '../plan/plan.ts';

/** อบต.+place where the office has given both, else its full name. */
export function shortName({ kindAbbr, place, name }: Organisation): string | undefined {
  return kindAbbr !== undefined && place !== undefined ? `${kindAbbr}${place}` : name;
}
