/** The tags that mean something: the same shape as the vocabulary the core declares. */
export interface Vocabulary {
  readonly fields: readonly string[];
  readonly lists: Readonly<Record<string, Vocabulary>>;
}

export type Meaning = 'field' | 'list';

/** What a name means between lists that are open, the outermost first; nothing when it means nothing there. */
export function meaningOf(name: string, scopes: readonly Vocabulary[]): Meaning | undefined {
  for (const scope of [...scopes].reverse()) {
    if (scope.fields.includes(name)) return 'field';
    if (listOf(name, scope)) return 'list';
  }
  return undefined;
}

/** The list a name opens between the lists that are open. */
export function listIn(name: string, scopes: readonly Vocabulary[]): Vocabulary | undefined {
  for (const scope of [...scopes].reverse()) {
    const list = listOf(name, scope);
    if (list) return list;
  }
  return undefined;
}

/** The lists in which a name means something. */
export function listsWith(name: string, { lists }: Vocabulary): readonly string[] {
  return Object.entries(lists).flatMap(([list, inside]) => [
    ...(inside.fields.includes(name) || listOf(name, inside) ? [list] : []),
    ...listsWith(name, inside),
  ]);
}

function listOf(name: string, { lists }: Vocabulary): Vocabulary | undefined {
  return Object.entries(lists).find(([list]) => list === name)?.[1];
}
