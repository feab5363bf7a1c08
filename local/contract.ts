/**
 * How an argument is written in a signature: a type, `?` after it where null will do.
 * Words that are not types of the language name a service object ("Range") or an enum ("WrapStrategy").
 */
export type ArgumentType = string;

/** What one kind of service object offers: each member with the argument lists it takes. */
export interface Contract {
  /** As error messages name it. */
  readonly name: string;
  /** As calls are counted, and as @types/google-apps-script calls the interface. */
  readonly kind: string;
  readonly members: Readonly<Record<string, readonly (readonly ArgumentType[])[]>>;
}

/** One function for each member of the contract; arguments have been matched to a signature before it is called. */
export type Members<C extends Contract> = {
  readonly [Name in keyof C['members']]: (...given: never[]) => unknown;
};
