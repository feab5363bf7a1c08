import type { MeasureField, StepRole } from '../plan/plan.ts';
import type { FormName, MemoForm } from '../plan/settings-tab.ts';
import type { Part } from '../plan/wording-tab.ts';

/** One row of ข้อความ: where it is printed, its heading, its words with tags. */
export interface FormText {
  readonly part: Exclude<Part, 'column'>;
  readonly heading?: string;
  readonly text?: string;
}

export interface FormColumn {
  readonly heading: string;
  readonly field: MeasureField;
}

/** One step of the opinion chain; names and positions are the office's own. */
export interface FormStep {
  readonly role: StepRole;
  readonly heading?: string;
  readonly presetOpinion?: string;
  readonly decisionOptions?: readonly string[];
  readonly position: string;
}

/** A whole set of documents as one kind of office makes it: a start that the office can change in its sheet. */
export interface Form {
  /** As an officer chooses it in ตั้งค่า. */
  readonly name: FormName;
  readonly memoForm: MemoForm;
  readonly subject?: string;
  readonly texts: readonly FormText[];
  readonly columns: readonly FormColumn[];
  readonly steps: readonly FormStep[];
}
