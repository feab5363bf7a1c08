export interface WebAddress {
  readonly scheme: string;
  readonly host: string;
  readonly isHomePage: boolean;
}

const ADDRESS =
  /^(https?):\/\/([A-Za-z0-9ก-๙](?:[A-Za-z0-9ก-๙.-]{0,250}[A-Za-z0-9ก-๙])?\.[A-Za-zก-๙]{2,60})(?::[0-9]+)?(\/\S*)?$/i;

/** An address a browser can open, taken apart; undefined where it is none. */
export function readWebAddress(typed: string): WebAddress | undefined {
  const match = ADDRESS.exec(typed);
  if (!match) return undefined;
  const [, scheme = '', host = '', path = ''] = match;
  const isHomePage = /^\/?(?:index\.(?:php|html?|aspx?))?$/i.test(path);
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase().replace(/^www\./, ''), isHomePage };
}
