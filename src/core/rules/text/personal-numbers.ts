// ๐๘๑-๒๓๔-๕๖๗๘ | 0812345678 | ๑-๒๓๔๕-๖๗๘๙๐-๑๒-๓ (national identity number)
const MOBILE = '0[689][0-9]-?[0-9]{3}-?[0-9]{4}';
const NATIONAL_IDENTITY = '[1-8]-?[0-9]{4}-?[0-9]{5}-?[0-9]{2}-?[0-9]';

/** Numbers of a person and not of an office, in compact text. */
export const PERSONAL_NUMBER = new RegExp(`(?<![0-9-])(?:${MOBILE}|${NATIONAL_IDENTITY})(?![0-9-])`, 'g');
