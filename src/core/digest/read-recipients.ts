/** More readers than that are a mailing list, and would use up the mail of a whole day. */
export const MOST_RECIPIENTS = 30;

/** Longer than any office's; whoever still waits for a mail is remembered in a small store. */
const LONGEST = 100;
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;

export interface Recipients {
  readonly addresses: readonly string[];
  /** What was typed among them and is no address. */
  readonly wrong: readonly string[];
}

/** The addresses in a cell, each once, whatever stands between them: commas, semicolons, spaces or line breaks. */
export function readRecipients(typed: string | undefined): Recipients {
  const words = (typed ?? '').split(/[\s,;]+/).filter((word) => word !== '');
  const isAddress = (word: string) => word.length <= LONGEST && ADDRESS.test(word);
  const once = new Map(words.filter(isAddress).map((word) => [word.toLowerCase(), word] as const));
  return { addresses: [...once.values()], wrong: words.filter((word) => !isAddress(word)) };
}
