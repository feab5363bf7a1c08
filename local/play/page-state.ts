import type { Alert, Button, MenuItem } from '../screen.ts';

/** What the page of the playground is told; all of it is JSON. */
export interface PageState {
  readonly title: string;
  readonly tabs: readonly { readonly name: string; readonly colour: string | undefined }[];
  readonly activeTab: string | undefined;
  /** Where a script put the cursor. */
  readonly activeCell: { readonly row: number; readonly column: number } | undefined;
  readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
  readonly examples: readonly { readonly name: string; readonly words: string }[];
  readonly example: string | undefined;
  readonly files: readonly PageFile[];
}

export interface PageFile {
  readonly id: string;
  readonly name: string;
  readonly size: number | undefined;
  readonly link: string;
  readonly canShow: boolean;
  readonly canSave: boolean;
}

export interface GivenAnswer {
  readonly prompt: string;
  readonly answer: Button;
}

/** What a click or a call came to. */
export interface Outcome {
  /** The script waits for this to be answered; nothing has been done yet. */
  readonly question?: Omit<Alert, 'answer'>;
  readonly result?: unknown;
  readonly error?: string;
  readonly dialog?: {
    readonly index: number;
    readonly title: string;
    readonly width: number | undefined;
    readonly height: number | undefined;
  };
  readonly sidebar?: { readonly index: number; readonly title: string };
  readonly toasts: readonly string[];
  /** What the script only told, without asking. */
  readonly told: readonly string[];
}
