import { type DocumentKind, documentName } from '../core/documents/document-name.ts';
import type { Printing } from '../core/documents/fill-tags.ts';
import { fingerprint } from '../core/documents/fingerprint.ts';
import { leftOut } from '../core/documents/left-out.ts';
import type { Plan } from '../core/plan/plan.ts';
import { dayOf } from '../core/plan/written.ts';
import { notPrinted } from './evidence-pictures.ts';
import { Fault } from './fault.ts';
import { openPlan } from './open-plan.ts';
import type { MadeFile, Ports } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { refuseTooLong } from './refuse-too-long.ts';
import { type StoredFiles, storedFiles } from './stored-files.ts';
import { takeTurn } from './take-turn.ts';
import { unfinishedRun } from './unfinished-run.ts';
import { writeDocument } from './write-document.ts';

export interface DocumentsOutcome {
  readonly files: readonly MadeFile[];
  /** What the documents do not show, one plain sentence each. */
  readonly leftOut: readonly string[];
  /** How many findings remain, where they were counted. */
  readonly remaining?: number;
}

interface Piece {
  readonly name: string;
  readonly form: 'google-doc' | 'docx';
  readonly bytes: () => Uint8Array;
}

/** Makes the documents and puts them into Drive; a run that broke off is taken up where it stopped. */
export function createDocuments(ports: Ports, wanted: readonly DocumentKind[]): DocumentsOutcome {
  return takeTurn(ports.turn, 'สร้างเอกสาร', () => {
    const { plan } = openPlan(ports.sheet);
    const kinds = usedKinds(plan, wanted);
    refuseTooLong(plan);
    const printing = { plan, asOf: dayOf(plan.documentDate) ?? ports.today() };
    const own = storedFiles(ports);
    const run = unfinishedRun(ports.memory, fingerprint(JSON.stringify([kinds, printing, own.list()])));
    const files = piecesOf(printing, kinds, own).map((piece) => {
      const key = `${piece.form} ${piece.name}`;
      const made = run.made(key) ?? upload(ports, piece, run.names());
      run.remember(key, made);
      return made;
    });
    recordHistory(ports, {
      what: kinds.map((kind) => KIND_ACTS[kind]).join(' และ '),
      result: `สร้างแล้ว ${files.length} ไฟล์ จาก ${plan.measures.length} มาตรการ`,
      link: files.map(({ link }) => link).join('\n'),
    });
    run.finish();
    return {
      files,
      leftOut: kinds.flatMap((kind) => [...leftOut(kind, plan), ...notPrinted(kind, plan, own)]),
    };
  });
}

const KIND_ACTS: Readonly<Record<DocumentKind, string>> = { memo: 'สร้างบันทึกข้อความ', report: 'สร้างรายงาน' };

/** An office without a memo gets its report alone, but is told when it asked for nothing else. */
function usedKinds(plan: Plan, wanted: readonly DocumentKind[]): readonly DocumentKind[] {
  const kinds = wanted.filter((kind) => kind === 'report' || plan.memo);
  if (kinds.length === 0) throw new Fault('memo-not-used', {});
  return kinds;
}

function piecesOf(printing: Printing, kinds: readonly DocumentKind[], own: StoredFiles): readonly Piece[] {
  return kinds.flatMap((kind): Piece[] => {
    const { plan } = printing;
    const name = documentName(kind, plan);
    let written: Uint8Array | undefined;
    const bytes = () => {
      written ??= writeDocument(kind, printing, own);
      return written;
    };
    return [
      { name, form: 'google-doc', bytes },
      ...(plan.preferences.keepDocx ? [{ name: `${name}.docx`, form: 'docx' as const, bytes }] : []),
    ];
  });
}

function upload({ uploads }: Ports, { name, form, bytes }: Piece, made: readonly string[]): MadeFile {
  const outcome = uploads.create(name, bytes(), form);
  if (outcome.ok) return outcome.file;
  throw new Fault('upload-failed', { name, reason: outcome.reason, detail: outcome.detail, made });
}
