import { normalise } from '../../thai/normalise.ts';

/** ที่ of a memo, taken apart: ลพ ๗๙๖๐๑/๑๒๓. */
export interface DocumentNumber {
  readonly letters: string;
  readonly office: string;
  /** What stands behind the slash; empty until the registry gives it. */
  readonly register: string;
  readonly hasSlash: boolean;
}

const NUMBER = /^\s*(?:ที่\s*)?([ก-ฮ]{2})\s*\.?\s*([0-9]{3,6}(?:\.[0-9]+)*)\s*(\/?)(.*)$/;

export function readDocumentNumber(typed: string): DocumentNumber | undefined {
  const match = NUMBER.exec(normalise(typed).text);
  if (!match) return undefined;
  const [, letters = '', office = '', slash = '', register = ''] = match;
  return { letters, office, register: register.trim(), hasSlash: slash !== '' };
}
