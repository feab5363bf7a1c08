import { type DocumentKind, documentName, type Edition } from '../core/documents/document-name.ts';
import { publicPlan } from '../core/documents/public-plan.ts';
import type { Plan } from '../core/plan/plan.ts';
import { settingsIn } from '../core/plan/settings-values.ts';
import type { Severity } from '../core/rules/rule.ts';
import { weighPlan } from '../core/rules/weigh-plan.ts';
import { deedOf } from './create-documents.ts';
import { type ChainedLine, readHistory } from './history-lines.ts';
import { TEMPLATE_FILES } from './office-template.ts';
import { openPlan } from './open-plan.ts';
import type { Ports } from './ports.ts';
import { storedFiles } from './stored-files.ts';

/** One document that can be made. */
export interface DocumentItem {
  readonly kind: DocumentKind;
  readonly edition: Edition;
  /** The name of its file, without an ending. */
  readonly name: string;
  /** Kept in Drive beside the Google Doc. */
  readonly alsoAs: readonly ('PDF' | 'Word')[];
  /** Printed on the office's own Word template. */
  readonly isOwnTemplate: boolean;
  /** When it was made last, and where it is, as ประวัติ has it. */
  readonly last?: { readonly when: string; readonly links: readonly string[] };
}

export interface DocumentsPage {
  readonly measures: number;
  /** The form chosen in ตั้งค่า; empty where the office has texts of its own. */
  readonly form: string;
  /** An office that sends its report up without a memo has none here. */
  readonly items: readonly DocumentItem[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What would embarrass a signer, one sentence each. */
  readonly errors: readonly string[];
}

/** What can be made of the plan as it is now, and what speaks against it; nothing is written. */
export function documentsPage(ports: Ports): DocumentsPage {
  const { plan, content } = openPlan(ports.sheet);
  const { findings } = weighPlan(plan, ports.today());
  const errors = findings.filter(({ severity }) => severity === 'error');
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    measures: plan.measures.length,
    form: settingsIn(content).text('form') ?? '',
    items: itemsOf(ports, plan),
    counts: { error: errors.length, warning: count('warning'), advice: count('advice') },
    errors: errors.map(({ row, message }) => (row === undefined ? message : `มาตรการที่ ${row}: ${message}`)),
  };
}

const EDITIONS: readonly Edition[] = ['office', 'public'];

function itemsOf(ports: Ports, plan: Plan): readonly DocumentItem[] {
  const kinds: readonly DocumentKind[] = plan.memo ? ['memo', 'report'] : ['report'];
  const own = new Set(
    storedFiles(ports)
      .list()
      .map(({ name }) => name),
  );
  const { keepPdf, keepDocx } = plan.preferences;
  const alsoAs = [...(keepPdf ? ['PDF' as const] : []), ...(keepDocx ? ['Word' as const] : [])];
  const history = readHistory(ports).present;
  const printed: Readonly<Record<Edition, Plan>> = { office: plan, public: publicPlan(plan).plan };
  return EDITIONS.flatMap((edition) =>
    kinds.map((kind) => ({
      kind,
      edition,
      name: documentName(kind, printed[edition], edition),
      alsoAs,
      isOwnTemplate: own.has(TEMPLATE_FILES[kind]),
      ...lastMade(history, kind, edition),
    })),
  );
}

/** Made alone, or in one run with the other kind: then the first half of the links is the memo's, as it is made first. */
function lastMade(
  history: readonly ChainedLine[],
  kind: DocumentKind,
  edition: Edition,
): Pick<DocumentItem, 'last'> {
  const ofBoth = deedOf(['memo', 'report'], edition);
  const line = history.filter(({ what }) => what === ofBoth || what === deedOf([kind], edition)).pop();
  if (!line) return {};
  const links = line.link.split('\n').filter((link) => link !== '');
  const half = links.length / 2;
  if (line.what !== ofBoth || !Number.isInteger(half)) return { last: { when: line.when, links } };
  return { last: { when: line.when, links: kind === 'memo' ? links.slice(0, half) : links.slice(half) } };
}
