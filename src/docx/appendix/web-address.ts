// https://www.example.go.th/ita/2566?หน้า=1#o1 — a host without Thai letters, no user name, no space
const ADDRESS = /^https?:\/\/[a-z0-9_-]+(?:\.[a-z0-9_-]+)*(?::[0-9]{1,5})?(?:[/?#][^\s<>"]*)?$/i;

/** What a link on the web leads to, with Thai letters percent-encoded; undefined for anything else. */
export function webAddress(link: string): string | undefined {
  if (!ADDRESS.test(link)) return undefined;
  return encodeURI(link).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}

export const isSecure = (address: string): boolean => /^https:/i.test(address);
