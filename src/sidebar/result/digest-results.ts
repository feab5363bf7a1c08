import type { DigestView } from '../../app/look-at-digest.ts';
import type { StopOutcome } from '../../app/stop-digest.ts';
import { fromIso } from '../../core/calendar/plain-date.ts';
import { writeThaiDate } from '../../core/thai/write-date.ts';
import type { Result } from './result-page.ts';

const UNKNOWN_OWNER = 'บัญชีที่ Google ไม่บอกชื่อ';

export function digestSetResult(view: DigestView | undefined): Result {
  if (!view) return { summary: 'ยังไม่ได้ตั้งเวลาส่งอีเมลเตือน', links: [], lists: [] };
  return {
    ...digestResult(view),
    summary: 'ตั้งเวลาส่งอีเมลเตือนแล้ว ส่งจากบัญชีของท่าน ถ้าท่านย้ายงาน ให้เพื่อนร่วมงานกดเมนูนี้เพื่อรับช่วงต่อ',
  };
}

export function digestResult(view: DigestView): Result {
  const { every, recipients, wrong, schedule, last, quota } = view;
  return {
    summary: summaryOf(view),
    links: [],
    lists: [
      { heading: 'การตั้งเวลา', lines: schedule ? scheduleLines(view, schedule) : [] },
      {
        heading: 'ในแผ่น ตั้งค่า',
        lines: [
          `ส่งอีเมลเตือนงานค้าง: ${every}`,
          `ผู้รับ: ${recipients.length === 0 ? 'ยังไม่มี' : recipients.join(', ')}`,
          ...(wrong.length > 0 ? [`อ่านเป็นอีเมลไม่ได้: ${wrong.join(' ')}`] : []),
        ],
      },
      { heading: 'ครั้งล่าสุด', lines: last ? [`${last.when} ${last.words}`] : ['ยังไม่เคยส่ง'] },
      { heading: 'โควตาอีเมลของบัญชีท่าน', lines: [`วันนี้ส่งได้อีก ${quota} ฉบับ`] },
    ],
  };
}

function summaryOf({ schedule }: DigestView): string {
  if (!schedule) return 'ยังไม่มีใครตั้งเวลาส่งอีเมลเตือนในไฟล์นี้';
  if (schedule.silentSince !== undefined)
    return `การตั้งเวลาเงียบไปตั้งแต่ ${schedule.silentSince} ผู้ตั้งอาจพ้นหน้าที่แล้ว ให้ผู้ที่ยังอยู่กด ตั้งเวลาส่งหรือรับช่วงต่อ`;
  return schedule.next === undefined
    ? 'ตั้งเวลาไว้ แต่แผ่น ตั้งค่า บอกว่าไม่ส่งหรือไม่มีผู้รับ จึงไม่ส่งให้ใคร'
    : 'ตั้งเวลาส่งอีเมลเตือนไว้แล้ว';
}

function scheduleLines(
  { hour }: DigestView,
  { owner, isMine, setAt, next, waiting, added }: NonNullable<DigestView['schedule']>,
): readonly string[] {
  const day = next === undefined ? undefined : fromIso(next);
  return [
    `ผู้ตั้งเวลา: ${owner ?? UNKNOWN_OWNER}${isMine ? ' (ท่านเอง)' : ''}`,
    `ตั้งเมื่อ: ${setAt}`,
    ...(day ? [`ครั้งถัดไป: ${writeThaiDate(day, 'long')} ระหว่าง ${hour}.00–${hour + 1}.00 น.`] : []),
    ...(added.length > 0
      ? [`ใส่ในแผ่น ตั้งค่า ภายหลัง ยังไม่ส่งจนกว่าจะกด ตั้งเวลาส่งหรือรับช่วงต่อ อีกครั้ง: ${added.join(', ')}`]
      : []),
    ...(waiting.length > 0 ? [`ยังไม่ได้รับของครั้งก่อน จะส่งให้ก่อนในครั้งถัดไป: ${waiting.join(', ')}`] : []),
  ];
}

export function digestSentResult(words: string | undefined): Result {
  return { summary: words ?? 'ยังไม่ได้ส่งอีเมลให้ใคร', links: [], lists: [] };
}

export function digestStopResult(outcome: StopOutcome): Result {
  const summary = {
    stopped: 'หยุดส่งอีเมลเตือนแล้ว ตั้งใหม่ได้ทุกเมื่อ',
    declined: 'ยังไม่ได้หยุด การตั้งเวลาคงเดิม',
    nothing: 'ไม่มีการตั้งเวลาในไฟล์นี้ จึงไม่มีอะไรต้องหยุด',
  }[outcome];
  return { summary, links: [], lists: [] };
}
