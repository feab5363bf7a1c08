/** Tags a window of ours is made of; a script element is looked at apart. */
const TAGS = new Set(
  '!doctype html title head meta base style body main p ul li a h1 h2 textarea div section fieldset legend label button input select option img figure figcaption span strong'.split(
    ' ',
  ),
);
const SCRIPT =
  /<script(?<type> type="application\/json" id="(?:files-kept|panel-data)")?>(?<text>[\s\S]*?)<\/script>/g;
const STYLE = /<style>[^<]*<\/style>/g;
const TAG = /<\/?(?<name>[^\s>/]*)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>?/g;
const ATTRIBUTE = /(?<name>[^\s=/]+)(?:=(?:"(?<value>[^"]*)"|(?<bare>[^\s"]+)))?/g;

/** What stands in a page that no page of ours says of itself: tags, handlers and links that came out of a cell. */
export function faultsInPage(html: string, scripts: 'none' | 'own'): readonly string[] {
  const found = [...html.matchAll(SCRIPT)];
  const data = found.filter(({ groups }) => groups?.type !== undefined);
  const markup = html.replace(STYLE, '').replace(scripts === 'own' ? SCRIPT : /^$/, '');
  return [
    ...(scripts === 'own' && (found.length !== 2 || data.length !== 1) ? [`${found.length} scripts`] : []),
    ...data.filter(({ groups }) => groups?.text?.includes('<')).map(() => 'data that could end its script'),
    ...[...markup.matchAll(TAG)].flatMap(({ groups }) => faultsInTag(groups?.name ?? '', groups?.attributes)),
  ];
}

function faultsInTag(name: string, attributes = ''): readonly string[] {
  if (!TAGS.has(name)) return [`tag ${name}`];
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(({ groups }) => {
    const { name: attribute = '', value, bare } = groups ?? {};
    if (bare !== undefined) return [`${attribute} without quotes`];
    if (/^on/i.test(attribute) && value !== 'this.select()') return [`${attribute}=${value}`];
    if (/^(?:href|src|action|formaction|srcdoc)$/i.test(attribute) && !value?.startsWith('https://'))
      return [`${attribute}=${value}`];
    return [];
  });
}
