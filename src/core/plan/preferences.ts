import type { Preferences } from './plan.ts';

/** What holds where an office has set nothing. */
export const DEFAULT_PREFERENCES: Preferences = {
  track: 'อปท.',
  digits: 'ไทย',
  font: 'Sarabun',
  warningDays: 30,
  keepDocx: false,
  keepPdf: false,
  appendix: true,
  publicSignatures: true,
  digestEvery: 'ไม่ส่ง',
};
