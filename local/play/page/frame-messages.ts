/** What a window of the bundle says to the page around it. */
export type FromFrame =
  | {
      readonly kind: 'run';
      readonly call: number;
      readonly functionName: string;
      readonly given: readonly unknown[];
    }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'close' };

/** What came of a call. */
export interface ToFrame {
  readonly call: number;
  readonly result?: unknown;
  readonly error?: string;
}
