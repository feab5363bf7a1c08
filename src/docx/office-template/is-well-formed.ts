const TAG = /<(\/?)([A-Za-z_][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;
const NOT_ELEMENTS = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g;

/** Whether every element that begins also ends, in the right order. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', selfClosing] of xml.replace(NOT_ELEMENTS, '').matchAll(TAG)) {
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else if (selfClosing !== '/') open.push(name);
  }
  return open.length === 0;
}
