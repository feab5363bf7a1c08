/** A page of the guide as HTML, for an office that has a browser and no reader of Markdown. It prints as it stands. */
export function guidePage(markdown: string): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  return `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.7 Sarabun, "Leelawadee UI", Thonburi, sans-serif; }
table { border-collapse: collapse; }
th, td { border: 1px solid #999; padding: 0.2rem 0.6rem; text-align: left; vertical-align: top; }
img { max-width: 100%; border: 1px solid #999; }
code { background: #eee; padding: 0 0.2rem; }
</style>
${blocks.map(block).join('\n')}
</html>
`;
}

function block(source: string): string {
  const lines = source.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading) return headingOf(heading[1]?.length ?? 1, heading[2] ?? '') + restOf(lines);
  if (first.startsWith('|')) return tableOf(lines);
  if (/^[0-9]+\. /.test(first)) return listOf('ol', items(lines, /^[0-9]+\. /));
  if (first.startsWith('- ')) return listOf('ul', items(lines, /^- /));
  return `<p>${lines.map(inline).join('<br>\n')}</p>`;
}

function restOf([, ...rest]: readonly string[]): string {
  return rest.length === 0 ? '' : `\n${block(rest.join('\n'))}`;
}

/** The id is the one that links within a page are written for. */
function headingOf(level: number, words: string): string {
  const id = words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  return `<h${level} id="${id}">${inline(words)}</h${level}>`;
}

function tableOf([head = '', , ...rows]: readonly string[]): string {
  const row = (line: string, cell: string) =>
    `<tr>${line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((words) => `<${cell}>${inline(words.trim().replaceAll('\\|', '|'))}</${cell}>`)
      .join('')}</tr>`;
  return `<table>\n${[row(head, 'th'), ...rows.map((line) => row(line, 'td'))].join('\n')}\n</table>`;
}

/** A line that does not begin an item belongs to the one before it. */
function items(lines: readonly string[], mark: RegExp): readonly string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) found.push(line.replace(mark, ''));
    else found.push(`${found.pop() ?? ''}\n${line.trim()}`);
  }
  return found;
}

function listOf(tag: string, found: readonly string[]): string {
  return `<${tag}>\n${found.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</${tag}>`;
}

/** Code first: nothing inside it is a mark. */
function inline(source: string): string {
  return source
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? `<code>${text(part.slice(1, -1))}</code>` : marked(part)))
    .join('');
}

function marked(source: string): string {
  return text(source)
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img src="$2" alt="$1">')
    .replace(
      /\[([^\]]+)\]\(([^)]+)\)/g,
      (_, words, to) => `<a href="${to.replace(/\.md(?=#|$)/, '.html')}">${words}</a>`,
    )
    .replace(/&lt;(https:[^&]+)&gt;/g, '<a href="$1">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
}

function text(source: string): string {
  return source
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
