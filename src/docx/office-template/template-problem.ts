/** Something wrong with the tags of a template: which tag, and the words around it. Worded in Thai elsewhere. */
export interface TemplateProblem {
  readonly kind:
    | 'unclosed-tag'
    | 'unopened-tag'
    | 'full-width-brace'
    | 'space-in-tag'
    | 'unknown-tag'
    | 'outside-list'
    | 'list-as-field'
    | 'unclosed-list'
    | 'unopened-list'
    | 'list-mismatch'
    | 'list-crosses-table'
    | 'no-tags'
    | 'cannot-fill';
  /** As it is typed, with its braces. */
  readonly tag: string;
  readonly near: string;
  /** What the tag should be, or which tag it clashes with. */
  readonly other?: string;
}
