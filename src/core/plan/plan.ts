import type { PlainDate } from '../calendar/plain-date.ts';

/** What stands in a cell that officers fill freely: text as typed, or a real date cell. */
export type Written = string | PlainDate;

/** The fields of a measure that officers fill in as text; the order is the order of the sheet. */
export const MEASURE_FIELDS = [
  'no',
  'group',
  'subgroup',
  'indicator',
  'measure',
  'steps',
  'responsible',
  'period',
  'monitoring',
  'results',
  'completed',
  'outcome',
  'suggestion',
  'evidence',
] as const;

export type MeasureField = (typeof MEASURE_FIELDS)[number];

/** One row of the plan (มาตรการ). An absent field is an empty cell. */
export interface Measure extends Partial<Readonly<Record<MeasureField, Written>>> {
  /** กำหนดแล้วเสร็จ (ระบุเอง): wins over what is read from prose. */
  readonly dueOverride?: Written;
  /** Rules an officer has set aside for this measure, a line each: `TEXT-003: reason`. */
  readonly exemptions?: Written;
  readonly review?: string;
  readonly reviewNote?: string;
  /** Fields whose cell is shared with the measure above it (a merged cell). */
  readonly sharedWithAbove?: readonly MeasureField[];
}

export interface Organisation {
  readonly name?: string;
  /** องค์การบริหารส่วนตำบล, เทศบาลตำบล … */
  readonly kind?: string;
  /** อบต., ทต. … */
  readonly kindAbbr?: string;
  /** The proper name alone, without the kind. */
  readonly place?: string;
  readonly district?: string;
  readonly province?: string;
  readonly phone?: string;
}

export interface MemoSection {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  /** `after-table`: printed behind the report's table, which then stands inside the memo. */
  readonly placement?: 'after-table';
}

export type StepRole = 'proposer' | 'opinion' | 'decision';

/** One signer of the opinion chain, in the order of signing. */
export interface Signer {
  readonly role: StepRole;
  readonly heading?: string;
  readonly presetOpinion?: string;
  readonly decisionOptions: readonly string[];
  readonly rank?: string;
  readonly name?: string;
  readonly position?: string;
  readonly acting?: string;
}

export interface Memo {
  readonly department?: string;
  readonly phone?: string;
  readonly number?: string;
  /** The date as the office prints it, where that differs from the standard form. */
  readonly dateText?: string;
  readonly subject?: string;
  readonly addressee?: string;
  readonly sections: readonly MemoSection[];
  /** The report's table stands inside the memo instead of behind it. */
  readonly tableInside?: boolean;
  readonly closing?: string;
  readonly approvals: readonly Signer[];
}

/** A column of the office's own report: its heading, and which field it prints where that is known. */
export interface ReportColumn {
  readonly heading: string;
  readonly field?: MeasureField;
  /** Percent of the table; absent: as wide as its texts need. */
  readonly width?: number;
}

export interface Report {
  readonly coverLines: readonly string[];
  readonly title?: string;
  readonly introduction?: string;
  readonly closing?: string;
  readonly columns: readonly ReportColumn[];
}

/** Points out of 100, and the level as announced. */
export interface Scores {
  readonly IIT?: number;
  readonly EIT?: number;
  readonly OIT?: number;
  readonly total?: number;
  readonly grade?: string;
  readonly yearBE?: number;
  readonly targetGrade?: string;
  readonly targetMin?: number;
}

export interface Evidence {
  readonly measure?: string;
  readonly caption?: string;
  readonly link?: string;
  readonly date?: Written;
  /** The name under which a picture is kept with the spreadsheet. */
  readonly picture?: string;
}

/** How this office wants its sheet and documents to behave. */
export interface Preferences {
  /** Which list of O-items applies: อปท. and others. */
  readonly track: string;
  readonly digits: 'ไทย' | 'อารบิก';
  readonly font: 'Sarabun' | 'TH SarabunPSK' | 'TH SarabunIT๙' | 'TH Sarabun New';
  /** Days before a due day from which a measure is due soon. */
  readonly warningDays: number;
  readonly keepDocx: boolean;
  readonly keepPdf: boolean;
  /** Whether the report ends with the register of its evidence. */
  readonly appendix: boolean;
  /** Whether the copy for the website shows who signs. */
  readonly publicSignatures: boolean;
  readonly reviewerEmail?: string;
  /** Who gets the digest, as typed: addresses with commas or line breaks between them; absent: nobody. */
  readonly digestTo?: string;
  readonly digestEvery: 'ไม่ส่ง' | 'ทุกวัน' | 'ทุกวันจันทร์';
  /** The units of the office, a line each; absent: those that the measures name. */
  readonly units?: string;
  /** Rules set aside for the plan as a whole, a line each: `MEMO-002: reason`. */
  readonly exemptions?: string;
}

/** A setting that has a value nobody can use: it is told, and counts as empty. */
export interface UnreadableSetting {
  readonly setting: string;
  readonly typed: string;
  /** What would be understood, in words. */
  readonly wanted: string;
}

/** One organisation's plan for one fiscal year. Fiscal years are named by their Buddhist year. */
export interface Plan {
  readonly organisation: Organisation;
  readonly fiscalYearBE?: number;
  readonly analysedFiscalYearBE?: number;
  readonly round?: 6 | 12;
  readonly documentDate?: Written;
  /** Absent: this office sends its report up without a memo. */
  readonly memo?: Memo;
  readonly report: Report;
  readonly scores?: Scores;
  readonly measures: readonly Measure[];
  readonly evidence: readonly Evidence[];
  readonly preferences: Preferences;
  /** Only from a sheet; absent when every setting could be read. */
  readonly unreadable?: readonly UnreadableSetting[];
}
