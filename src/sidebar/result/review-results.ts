import type { MailedSubmission } from '../../app/mail-reviewer.ts';
import type { MailOutcome } from '../../app/ports.ts';
import type { ReviewOutcome, Submission } from '../../app/reviews.ts';
import type { HistoryOutcome } from '../../app/verify-history.ts';
import { headingIn } from '../../core/plan/heading-in.ts';
import { MEASURES_TAB } from '../../core/plan/measures-tab.ts';
import type { BrokenLine } from '../../core/review/history-chain.ts';
import type { Change } from '../../core/review/measure-content.ts';
import { APPROVED, RETURNED, WAITING } from '../../core/review/review-state.ts';
import { shorten } from '../../core/rules/text/shorten.ts';
import type { Result } from './result-page.ts';
import { withRest } from './with-rest.ts';

export function submissionResult(submission: Submission): Result {
  const { message, email } = submission;
  const review = reviewResult(submission);
  const state = `${review.summary} คัดลอกข้อความนี้ส่งให้ผู้ตรวจได้เลย`;
  return {
    ...review,
    summary: email === undefined ? state : `${state} หรือกดเมนู เตือนทางอีเมล > ส่งให้ปลัดตรวจทางอีเมล`,
    texts: [{ heading: email === undefined ? 'ข้อความถึงผู้ตรวจ' : `ข้อความถึงผู้ตรวจ (${email})`, text: message }],
  };
}

export function mailedResult(mailed: MailedSubmission | undefined): Result {
  if (!mailed) return { summary: 'ยังไม่ได้ส่งให้ปลัดตรวจ และไม่ได้ส่งอีเมล', links: [], lists: [] };
  const review = reviewResult(mailed);
  const { to, outcome, message } = mailed;
  if (!outcome) return { ...review, summary: `${review.summary} ไม่มีมาตรการที่รอตรวจ จึงไม่ได้ส่งอีเมล` };
  if (outcome.ok) return { ...review, summary: `ส่งอีเมลถึง ${to} แล้ว ${review.summary}` };
  return {
    ...review,
    summary: `${review.summary} แต่ส่งอีเมลถึง ${to} ไม่สำเร็จ ${whyNot(outcome)} คัดลอกข้อความนี้ส่งเองได้เลย`,
    texts: [{ heading: 'ข้อความถึงผู้ตรวจ', text: message }],
  };
}

function whyNot({ reason, detail }: Extract<MailOutcome, { readonly ok: false }>): string {
  if (reason === 'quota') return 'เพราะโควตาอีเมลของบัญชีท่านวันนี้หมดแล้ว';
  return reason === 'address' ? 'เพราะ Google ไม่รับที่อยู่นี้' : `Google ตอบว่า ${detail}`;
}

export function reviewResult({ measures, lapsed }: ReviewOutcome): Result {
  const count = (wanted: string | undefined) => measures.filter(({ state }) => state === wanted).length;
  const edited = measures.filter(({ changes }) => changes.length > 0);
  return {
    summary: `เห็นชอบ ${count(APPROVED)} ส่งกลับแก้ไข ${count(RETURNED)} รอตรวจ ${count(WAITING)} ยังไม่ส่งตรวจ ${count(undefined)} มาตรการ${lapsed > 0 ? ` มี ${lapsed} มาตรการแก้ไขหลังเห็นชอบ จึงกลับเป็นรอตรวจ` : ''}`,
    links: [],
    lists: [
      {
        heading: 'แก้ไขหลังการตรวจครั้งล่าสุด',
        lines: withRest(
          edited.flatMap(({ no, changes }) => changes.map((change) => changeWords(no, change))),
        ),
      },
      {
        heading: 'ส่งกลับแก้ไข',
        lines: withRest(
          measures
            .filter(({ state }) => state === RETURNED)
            .map(
              ({ no, title, note }) =>
                `${no} ${shorten(title)}${note === '' ? '' : ` — ${shorten(note, 200)}`}`,
            ),
        ),
      },
    ],
  };
}

function changeWords(no: string, { field, before, after }: Change): string {
  const from = shorten(before) === shorten(after) ? justBeforeTheyDiffer(before, after) : 0;
  const quoted = (text: string) => {
    const rest = text.slice(from);
    return rest === '' ? 'ช่องว่าง' : `“${from > 0 ? '…' : ''}${shorten(rest)}”`;
  };
  return `มาตรการ ${no} ช่อง ${headingIn(MEASURES_TAB, field)} เดิม ${quoted(before)} ตอนนี้ ${quoted(after)}`;
}

const LETTERS_BEFORE = 12;

function justBeforeTheyDiffer(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.max(0, at - LETTERS_BEFORE);
}

export function historyResult({ lines, broken, moved }: HistoryOutcome): Result {
  return {
    summary:
      broken.length === 0
        ? `ประวัติ ${lines} บรรทัดอยู่ครบตามที่ระบบบันทึก`
        : `พบร่องรอยการแก้ไขประวัติ ${broken.length} แห่ง`,
    links: [],
    lists: [
      {
        heading: 'ย้ายแล้ว',
        lines: moved > 0 ? [`${moved} บรรทัดของปีงบประมาณก่อน ไปอยู่ในแผ่น ประวัติปีก่อน (เมนู ดู > แผ่นงานที่ซ่อนอยู่)`] : [],
      },
      {
        heading: 'ที่ควรดู',
        lines: withRest(broken.map((each) => `${brokenWords(each)} ให้เทียบกับประวัติเวอร์ชันของ Google ชีต`)),
      },
    ],
  };
}

function brokenWords({ line, what, fault }: BrokenLine): string {
  if (fault === 'altered') return `บรรทัดที่ ${line} (${what}) ข้อความไม่ตรงกับที่ระบบบันทึก`;
  if (fault === 'line-missing') return `ก่อนบรรทัดที่ ${line} (${what}) มีบรรทัดหายไป`;
  return line === 0 ? 'บรรทัดทั้งหมดหายไป' : `หลังบรรทัดที่ ${line} (${what}) บรรทัดล่าสุดหายไป`;
}
