import type { Memo, MemoSection, Signer } from '../plan/plan.ts';
import { dayOf, textOf } from '../plan/written.ts';
import { aboutDocument } from './about-document.ts';
import { fillTags, PAGE_TURN, type Printing } from './fill-tags.ts';
import { lookOf } from './look.ts';
import { reportTable } from './report-table.ts';

/** Lines to write an opinion on by hand. */
const DOTTED_LINES = 3;

/** What the memo says, in the order it is printed. */
export function memoContent(printing: Printing, memo: Memo) {
  const { plan } = printing;
  const filled = (text: string | undefined) => fillTags(text ?? '', printing);
  const section = ({ heading, paragraphs }: MemoSection) => ({
    ...(heading === undefined ? {} : { heading: filled(heading) }),
    paragraphs: withPageTurns(paragraphs.flatMap((paragraph) => filled(paragraph).split('\n'))),
  });
  const tableTitle = memo.tableInside && plan.report.title;
  return {
    about: aboutDocument('memo', printing),
    look: lookOf(plan.preferences),
    ...(printing.bookmarks ? { bookmarks: true } : {}),
    department: withPhone(filled(memo.department), memo.phone),
    number: memo.number ?? '',
    date: memo.dateText ?? textOf(dayOf(plan.documentDate) ?? plan.documentDate),
    subject: filled(memo.subject),
    addressee: filled(memo.addressee),
    sections: memo.sections.filter(({ placement }) => !placement).map(section),
    ...(memo.tableInside ? { table: reportTable(plan) } : {}),
    ...(tableTitle ? { tableTitle: filled(tableTitle) } : {}),
    sectionsAfterTable: memo.sections.filter(({ placement }) => placement).map(section),
    ...(memo.closing === undefined ? {} : { closing: filled(memo.closing) }),
    steps: memo.approvals.map((signer) => stepOf(signer, filled)),
  };
}

/** The first words of the next page; a Thai sentence has no others to be counted. */
const CUE = 16;

/** A page that an officer turns ends with /คำแรกของหน้าถัดไป..., as the manual of official letters has it. */
function withPageTurns(lines: readonly string[]) {
  return lines.map((line, index) => {
    if (line.trim() !== PAGE_TURN) return line.split(PAGE_TURN).join('');
    const next = lines.slice(index + 1).find((each) => each.trim() !== '') ?? '';
    const words = next
      .trim()
      .slice(0, CUE)
      .replace(/\s\S*$/, '')
      .replace(/[เ-ไ]$/, '');
    return { cue: words === '' ? '' : `/${words}...` };
  });
}

function stepOf(signer: Signer, filled: (text: string) => string) {
  const { role, heading, presetOpinion, decisionOptions, rank, name, position, acting } = signer;
  const asksForWords = role !== 'proposer' && presetOpinion === undefined && decisionOptions.length === 0;
  return {
    ...(heading === undefined ? {} : { heading: filled(heading) }),
    ...(presetOpinion === undefined ? {} : { opinion: presetOpinion }),
    dottedLines: asksForWords ? DOTTED_LINES : 0,
    decisionOptions,
    ...(rank === undefined ? {} : { rank }),
    ...(name === undefined ? {} : { name }),
    position: filled(position ?? ''),
    ...(acting === undefined ? {} : { acting: filled(acting) }),
  };
}

/** A telephone number is not broken over two lines. */
const NO_BREAK = '\u00a0';

/** The telephone stands behind the unit on the same line, unless the unit's line already names it. */
function withPhone(department: string, phone: string | undefined): string {
  if (phone === undefined || department.includes(phone)) return department;
  return `${department} โทร.${NO_BREAK}${phone.replace(/ /g, NO_BREAK)}`;
}
