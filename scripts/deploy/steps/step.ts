import type { Desk } from '../desk.ts';

/** One thing the deployment does, told before it is done. */
export interface Step {
  readonly title: string;
  readonly told: readonly string[];
  /** The commands as they are typed, for whoever only wants to see them. */
  readonly commands: readonly string[];
  run(desk: Desk): Promise<void>;
}
