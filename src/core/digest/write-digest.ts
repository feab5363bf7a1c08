import type { PlainDate } from '../calendar/plain-date.ts';
import { escapeHtml, safeLink } from '../html.ts';
import { shorten } from '../rules/text/shorten.ts';
import { writeThaiDate } from '../thai/write-date.ts';
import type { DigestEntry } from './digest-entries.ts';
import { splitDigest } from './split-digest.ts';

/** What a mail of the digest says besides its entries. */
export interface DigestFrame {
  readonly office: string;
  readonly asOf: PlainDate;
  readonly overdue: number;
  /** Where the spreadsheet is. */
  readonly link: string;
  /** Whose account sends, as far as Google tells it. */
  readonly owner: string | undefined;
}

export interface DigestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Group {
  readonly unit: string;
  readonly heading: string;
  readonly texts: readonly string[];
}

const OFFICE_SHOWN = 80;
const STOPPING =
  'เปิดแผน แล้วกดเมนู โปร่งใส > เตือนทางอีเมล > หยุดส่ง หรือลบอีเมลของท่านออกจาก ผู้รับอีเมลเตือนงานค้าง ในแผ่น ตั้งค่า';

/** The mails of one digest: one, or as many as its entries need. */
export function writeDigest(entries: readonly DigestEntry[], frame: DigestFrame): readonly DigestMail[] {
  const parts = splitDigest(entries);
  return parts.map((part, index) => {
    const place = parts.length > 1 ? ` (ฉบับที่ ${index + 1} จาก ${parts.length})` : '';
    const groups = grouped(part);
    return {
      subject: `งานค้างตามแผนคุณธรรมและความโปร่งใส ${subjectOf(frame)}${place}`,
      text: asText(groups, frame, place),
      html: asHtml(groups, frame, place),
    };
  });
}

function subjectOf({ office, asOf, overdue }: DigestFrame): string {
  const name = shorten(office, OFFICE_SHOWN);
  return `${name} ${writeThaiDate(asOf, 'short')}${overdue > 0 ? ` เกินกำหนด ${overdue}` : ''}`.trim();
}

/** Neighbours of the same unit and kind stand under one heading, which is repeated in every mail. */
function grouped(entries: readonly DigestEntry[]): readonly Group[] {
  const groups: { unit: string; heading: string; texts: string[] }[] = [];
  for (const { unit, heading, text } of entries) {
    const last = groups[groups.length - 1];
    if (last?.unit === unit && last.heading === heading) last.texts.push(text);
    else groups.push({ unit, heading, texts: [text] });
  }
  return groups;
}

function opening({ office, asOf }: DigestFrame, place: string): string {
  const of = office === '' ? '' : ` ${shorten(office, OFFICE_SHOWN)}`;
  return `งานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส${of} ณ วันที่ ${writeThaiDate(asOf, 'long')}${place}`;
}

function ending({ owner }: DigestFrame): readonly string[] {
  return [
    'กรอกผลการดำเนินการและวันที่ในแผ่น มาตรการ',
    `จดหมายนี้โปร่งใสส่งให้อัตโนมัติจากบัญชีของผู้ตั้งเวลา${owner === undefined ? ' ตามชื่อผู้ส่งด้านบน' : ` คือ ${owner}`}`,
    `ไม่ต้องการรับแล้ว: ${STOPPING}`,
  ];
}

function asText(groups: readonly Group[], frame: DigestFrame, place: string): string {
  const sections = groups.map(({ unit, heading, texts }) => [`${unit}: ${heading}`, ...texts].join('\n'));
  const link = `เปิดแผน: ${frame.link}`;
  return [opening(frame, place), link, ...sections, '-- ', ...ending(frame)].join('\n\n');
}

function asHtml(groups: readonly Group[], frame: DigestFrame, place: string): string {
  const address = safeLink(frame.link);
  const sections = groups.map(({ unit, heading, texts }, index) => {
    const title = groups[index - 1]?.unit === unit ? '' : `<h2>${escapeHtml(unit)}</h2>`;
    return `${title}<h3>${escapeHtml(heading)}</h3><ul>${texts.map(item).join('')}</ul>`;
  });
  return [
    `<p>${escapeHtml(opening(frame, place))}</p>`,
    address === undefined ? '' : `<p><a href="${escapeHtml(address)}">เปิดแผน</a></p>`,
    ...sections,
    ...ending(frame).map((line) => `<p>${escapeHtml(line)}</p>`),
  ].join('');
}

/** The mark of the plain text is the bullet of the list. */
function item(text: string): string {
  return `<li>${escapeHtml(text.replace(/^- /, '')).replace(/\n */g, '<br>')}</li>`;
}
