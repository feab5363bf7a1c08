import type { DocumentsOutcome } from '../../app/create-documents.ts';
import type { Result } from './result-page.ts';
import { withRest } from './with-rest.ts';

export function documentsResult(outcome: DocumentsOutcome | undefined): Result {
  if (!outcome) return { summary: 'ยังไม่ได้สร้างเอกสาร กลับไปแก้ไขก่อนได้เลย', links: [], lists: [] };
  const { files, leftOut, forWebsite = [], remaining = 0 } = outcome;
  return {
    summary: `สร้างเอกสารแล้ว ${files.length} ไฟล์ อยู่ใน Google ไดรฟ์ของท่าน`,
    links: files.map(({ name, link }) => ({ label: name, address: link })),
    lists: [
      { heading: 'สำหรับเผยแพร่บนเว็บไซต์', lines: withRest(forWebsite) },
      { heading: 'สิ่งที่ยังไม่มีในเอกสาร', lines: withRest(leftOut) },
      {
        heading: 'ข้อควรแก้ไขที่ยังเหลือ',
        lines: remaining > 0 ? [`${remaining} ข้อ ดูได้จากเมนู ตรวจความครบถ้วน`] : [],
      },
    ],
  };
}
