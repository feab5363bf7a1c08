import type { SettingKey } from '../plan/settings-tab.ts';

/** The questions of a new workbook, in the order they are asked. */
export const STEPS = ['office', 'time', 'form', 'signers', 'start'] as const;
export type Step = (typeof STEPS)[number];

/** Which settings a question is about. */
export const ASKED = {
  office: ['name', 'kind', 'kindAbbr', 'place', 'district', 'province'],
  time: ['fiscalYear', 'round'],
} as const satisfies Partial<Record<Step, readonly SettingKey[]>>;
export type AskedSetting = (typeof ASKED)[keyof typeof ASKED][number];
export type SettingTexts = Partial<Readonly<Record<AskedSetting, string>>>;

export interface SignerTexts {
  readonly name: string;
  readonly position: string;
}

/** An answer, with what stood there when the page was opened: what somebody changed since is not written over. */
export type StepAnswer =
  | {
      readonly step: 'office' | 'time';
      /** Only what differs from what stood there. */
      readonly values: SettingTexts;
      readonly seen: SettingTexts;
    }
  | {
      readonly step: 'form';
      readonly form: string;
      readonly seen: string;
      /** The person has read that the office's own texts are put aside. */
      readonly putsTextsAside: boolean;
    }
  | {
      readonly step: 'signers';
      readonly signers: readonly SignerTexts[];
      readonly seen: readonly SignerTexts[];
    }
  | { readonly step: 'start'; readonly withSamples: boolean };
