/** Called before each service call with its name and how many calls of any kind went before it. */
export type CallWatcher = (name: string, index: number) => void;

/** Counts what the bundle asks of the services; each call is slow on the live platform. */
export class Calls {
  readonly #counts = new Map<string, number>();
  #total = 0;

  count(name: string): number {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.#total += 1;
    return this.#total - 1;
  }

  toJson(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}
