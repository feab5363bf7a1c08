import { type DocumentKind, documentName, type Edition } from '../core/documents/document-name.ts';
import type { Printing } from '../core/documents/fill-tags.ts';
import { fingerprint } from '../core/documents/fingerprint.ts';
import { leftOut } from '../core/documents/left-out.ts';
import { publicNotes } from '../core/documents/public-notes.ts';
import { publicPlan } from '../core/documents/public-plan.ts';
import type { Plan } from '../core/plan/plan.ts';
import { dayOf } from '../core/plan/written.ts';
import { APPROVED } from '../core/review/review-state.ts';
import { notPrinted } from './evidence-pictures.ts';
import { Fault } from './fault.ts';
import { openPlan } from './open-plan.ts';
import type { MadeFile, Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { refuseTooLong } from './refuse-too-long.ts';
import { type ReviewOutcome, recordReviews } from './reviews.ts';
import { type StoredFiles, storedFiles } from './stored-files.ts';
import { takeTurn } from './take-turn.ts';
import { type UnfinishedRun, unfinishedRun } from './unfinished-run.ts';
import { writeDocument } from './write-document.ts';

export interface DocumentsOutcome {
  readonly files: readonly MadeFile[];
  /** What the documents do not show, one plain sentence each. */
  readonly leftOut: readonly string[];
  /** What differs in the copy for the website, and which links to look at. */
  readonly forWebsite?: readonly string[];
  /** How many findings remain, where they were counted. */
  readonly remaining?: number;
}

interface Piece {
  readonly name: string;
  readonly form: 'google-doc' | 'docx' | 'pdf';
  readonly bytes: () => Uint8Array;
}

/** A PDF that Google could not make leaves the documents as they are: it is told, and can be made by hand. */
interface Made {
  readonly files: readonly MadeFile[];
  readonly withoutPdf: readonly string[];
}

/** Makes the documents and puts them into Drive; a run that broke off is taken up where it stopped. */
export function createDocuments(
  ports: Ports,
  wanted: readonly DocumentKind[],
  edition: Edition = 'office',
): DocumentsOutcome {
  return takeTurn(ports.turn, 'สร้างเอกสาร', () => {
    const open = openPlan(ports.sheet);
    const unapproved = open.plan.measures.some(({ review }) => review !== undefined)
      ? notApproved(recordReviews(ports, open))
      : [];
    const whole = open.plan;
    const { plan, covered, notes } =
      edition === 'public' ? publicPlan(whole) : { plan: whole, covered: 0, notes: 0 };
    const kinds = usedKinds(plan, wanted);
    refuseTooLong(plan);
    const printing = {
      plan,
      asOf: dayOf(plan.documentDate) ?? ports.today(),
      bookmarks: edition === 'public',
    };
    const own = storedFiles(ports);
    const run = unfinishedRun(
      ports.memory,
      fingerprint(JSON.stringify([kinds, edition, printing, own.list()])),
    );
    const { files, withoutPdf } = makeAll(ports, piecesOf(printing, kinds, own, edition), run);
    recordHistory(ports, {
      what: deedOf(kinds, edition),
      result: `สร้างแล้ว ${files.length} ไฟล์ จาก ${plan.measures.length} มาตรการ`,
      link: files.map(({ link }) => link).join('\n'),
    });
    run.finish();
    return {
      files,
      leftOut: [
        ...kinds.flatMap((kind) => [...leftOut(kind, plan), ...notPrinted(kind, plan, own)]),
        ...withoutPdf,
        ...unapproved,
      ],
      ...(edition === 'public' ? { forWebsite: publicNotes(plan, ports.today(), covered, notes) } : {}),
    };
  });
}

/** So many measures that are not approved are named, the rest counted. */
const NAMED = 10;
const KIND_ACTS: Readonly<Record<DocumentKind, string>> = { memo: 'สร้างบันทึกข้อความ', report: 'สร้างรายงาน' };

/** What stands in ประวัติ for documents that were made. */
export function deedOf(kinds: readonly DocumentKind[], edition: Edition): string {
  return kinds.map((kind) => KIND_ACTS[kind]).join(' และ ') + (edition === 'public' ? ' ฉบับเผยแพร่' : '');
}

/** An office without a memo gets its report alone, but is told when it asked for nothing else. */
function usedKinds(plan: Plan, wanted: readonly DocumentKind[]): readonly DocumentKind[] {
  const kinds = wanted.filter((kind) => kind === 'report' || plan.memo);
  if (kinds.length === 0) throw new Fault('memo-not-used', {});
  return kinds;
}

function piecesOf(
  printing: Printing,
  kinds: readonly DocumentKind[],
  own: StoredFiles,
  edition: Edition,
): readonly Piece[] {
  return kinds.flatMap((kind): Piece[] => {
    const { plan } = printing;
    const name = documentName(kind, plan, edition);
    let written: Uint8Array | undefined;
    const bytes = () => {
      written ??= writeDocument(kind, printing, own);
      return written;
    };
    return [
      { name, form: 'google-doc', bytes },
      ...(plan.preferences.keepPdf ? [{ name: `${name}.pdf`, form: 'pdf' as const, bytes }] : []),
      ...(plan.preferences.keepDocx ? [{ name: `${name}.docx`, form: 'docx' as const, bytes }] : []),
    ];
  });
}

function makeAll(ports: Ports, pieces: readonly Piece[], run: UnfinishedRun): Made {
  const files: MadeFile[] = [];
  const withoutPdf: string[] = [];
  let document: MadeFile | undefined;
  for (const piece of pieces) {
    const key = `${piece.form} ${piece.name}`;
    const known = run.made(key);
    if (!known && !ports.hasTime()) throw new Fault('time-nearly-up', { made: run.names() });
    const made = known ?? make(ports, piece, document, run.names());
    if (made) {
      run.remember(key, made);
      files.push(made);
      if (piece.form === 'google-doc') document = made;
    } else {
      withoutPdf.push(`${piece.name}: Google ยังทำไฟล์ PDF ให้ไม่ได้ ให้เปิดเอกสารแล้วเลือก ไฟล์ > ดาวน์โหลด > PDF`);
    }
  }
  return { files, withoutPdf };
}

function make(
  { uploads }: Ports,
  { name, form, bytes }: Piece,
  document: MadeFile | undefined,
  made: readonly string[],
): MadeFile | undefined {
  if (form === 'pdf') {
    const outcome = document && uploads.createPdf(name, document);
    return outcome?.ok ? outcome.file : undefined;
  }
  const outcome = uploads.create(name, bytes(), form);
  if (outcome.ok) return outcome.file;
  throw new Fault('upload-failed', { name, reason: outcome.reason, detail: outcome.detail, made });
}

/** Where an office reviews its measures, the documents say plainly which of them are not approved. */
function notApproved({ measures }: ReviewOutcome): readonly string[] {
  const open = measures.filter(({ state }) => state !== APPROVED);
  if (open.length === 0) return [];
  const named = open.slice(0, NAMED).map(({ no, state }) => `${no} (${state ?? 'ยังไม่ส่งตรวจ'})`);
  const rest = open.length > NAMED ? ` และอีก ${open.length - NAMED} มาตรการ` : '';
  return [`มาตรการที่ผู้ตรวจยังไม่เห็นชอบ ${open.length} มาตรการ: ${named.join(', ')}${rest}`];
}
