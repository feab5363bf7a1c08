/** What the bundle answers to the command line; the shapes are the bundle's, read here as JSON. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly tab: string;
  readonly row?: number;
  readonly field: string;
  readonly cell?: string;
  readonly message: string;
  readonly quote?: string;
}

export interface CheckAnswer {
  readonly measures: number;
  readonly findings: readonly FindingJson[];
  readonly exempt: readonly (FindingJson & { readonly reason: string })[];
}

export interface StatusAnswer {
  readonly asOf: string;
  readonly counts: readonly { readonly word: string; readonly measures: number }[];
  readonly measures: readonly {
    readonly row: number;
    readonly status: string;
    readonly nextDue?: string;
    readonly explanation: string;
  }[];
}

export interface DocumentsAnswer {
  readonly files: readonly { readonly name: string; readonly id: string; readonly link: string }[];
  readonly leftOut: readonly string[];
  readonly forWebsite?: readonly string[];
}

export interface ImportAnswer {
  readonly mapped: Readonly<Record<string, string>>;
  readonly unmapped: readonly string[];
  readonly rows: number;
}

export interface SelfCheckAnswer {
  readonly items: readonly {
    readonly item: string;
    readonly title: string;
    readonly year: number;
    readonly parts: readonly { readonly words: string; readonly satisfied: boolean }[];
  }[];
}

export interface NewYearAnswer {
  readonly fiscalYear: number;
  readonly plan: unknown;
  readonly changes: readonly {
    readonly row: number | null;
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly note: string | null;
    readonly sentence: string;
  }[];
  readonly oldYears: readonly {
    readonly row: number | null;
    readonly field: string;
    readonly text: string;
    readonly sentence: string;
  }[];
}

export interface ExportLinesAnswer {
  readonly asOf: string;
  readonly lines: readonly unknown[];
  readonly text: string;
}
