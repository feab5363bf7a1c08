// ๐๘๑-๒๓๔-๕๖๗๘ | 0812345678 | ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๓ (national identity number)
const MOBILE = '0[689][0-9]-?[0-9]{3}-?[0-9]{4}';
const NATIONAL_IDENTITY = '[1-8]-?[0-9]{4}-?[0-9]{5}-?[0-9]{2}-?[0-9]';

/** Numbers of a person and not of an office, in compact text. */
export const PERSONAL_NUMBER = new RegExp(`(?<![0-9-])(?:${MOBILE}|${NATIONAL_IDENTITY})(?![0-9-])`, 'g');

// 0812345678 0898765432 | 081.234.5678 | (081) 234-5678 | +66 81 234 5678 | 1 2345 67890 12 3
const GAP = ' ?[-.]? ?';
const MOBILE_TYPED = `(?:\\(?0|\\+66${GAP})[689](?:\\)?${GAP}[0-9]){8}`;
const IDENTITY_TYPED = ['[1-8]', '[0-9]{4}', '[0-9]{5}', '[0-9]{2}', '[0-9]'].join(GAP);

/** The same in text with its spaces, where two numbers may stand side by side; what is covered is not published. */
export const PERSONAL_NUMBER_TYPED = new RegExp(
  `(?<![0-9])(?:${MOBILE_TYPED}|${IDENTITY_TYPED})(?![0-9])`,
  'g',
);
