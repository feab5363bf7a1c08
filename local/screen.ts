export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type Button = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

export type MenuItem =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly items: readonly MenuItem[] }
  | 'separator';

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: ButtonSet;
  readonly answer: Button;
}

interface Dialog {
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

interface Sidebar {
  readonly title: string;
  readonly html: string;
}

interface Toast {
  readonly message: string;
  readonly title: string;
}

/** What the user has seen so far. */
export interface Screen {
  readonly menus: Record<string, readonly MenuItem[]>;
  readonly alerts: Alert[];
  readonly dialogs: Dialog[];
  /** The last one is open, until somebody closes it. */
  readonly sidebars: Sidebar[];
  readonly toasts: Toast[];
}

export function blankScreen(): Screen {
  return { menus: {}, alerts: [], dialogs: [], sidebars: [], toasts: [] };
}
