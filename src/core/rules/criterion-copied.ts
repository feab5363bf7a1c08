import { defineRule } from './rule.ts';
import { shorten } from './text/shorten.ts';
import { withoutGaps } from './text/text-view.ts';

/** How the assessment's own list of requirements speaks; an officer says who does what, and what came of it. */
const CRITERION_OPENINGS = [
  // แสดงการดำเนินการที่… | ต้องแสดงช่องทาง…
  /^(?:หน่วยงาน|ข้อมูล|รายงาน)?(?:ต้อง|ควร)?แสดง(?:การดำเนินการ|ให้เห็น|ข้อมูลรายละเอียด|ผลการ|การวิเคราะห์|ช่องทาง)/,
  // ข้อมูลต้องประกอบด้วย… | ข้อมูลประกอบด้วย | ต้องมีเนื้อหาดังนี้
  /^(?:หน่วยงาน|ข้อมูล|รายงาน)?(?:ต้อง|ควร)?(?:ประกอบด้วย|มีเนื้อหา|มีองค์ประกอบ|มีข้อมูลรายละเอียด)/,
  // ต้องสอดคล้องกับผลวิเคราะห์
  /^(?:หน่วยงาน|มาตรการ|มาตรการที่วาง)?ต้อง(?:สอดคล้อง|ตอบโจทย์)/,
];
// ต้องมีการวิเคราะห์…ได้แก่ | มีรายละเอียดครบ ๓ ข้อ | ระบุให้ครบ ๓ เรื่อง
const IN_PARTS = [
  /^(?:หน่วยงาน)?ต้องมี.{0,300}(?:ได้แก่|ดังนี้|ประกอบด้วย)/,
  /(?:มีรายละเอียด|ระบุให้|ข้อมูล)ครบ[0-9]{1,2}(?:ข้อ|เรื่อง|ส่วน|ประเด็น)/,
];

const CRITERIA = [...CRITERION_OPENINGS, ...IN_PARTS];
/** Every one of them has one of these words. */
const WORDS = /แสดง|ประกอบด้วย|มีเนื้อหา|มีองค์ประกอบ|รายละเอียด|ต้อง|ครบ[0-9]/;

export const criterionCopied = defineRule({
  id: 'TEXT-009',
  name: 'criterion-copied',
  severity: 'advice',
  check: (row) =>
    (['steps', 'results'] as const).flatMap((field) => {
      const written = row.cell(field);
      if (row.measure.sharedWithAbove?.includes(field) || !WORDS.test(written.key)) return [];
      const item = written.items.find(({ text }) => {
        const key = withoutGaps(text);
        return CRITERIA.some((pattern) => pattern.test(key));
      });
      const instead =
        field === 'steps' ? 'วิธีทำ ให้เขียนว่าใครทำอะไรและทำอย่างไร' : 'ผล ให้เขียนสิ่งที่ทำแล้วพร้อมวันที่และจำนวน';
      return item ? [{ field, quote: item.quote, facts: { quote: shorten(item.quote), instead } }] : [];
    }),
  message: ({ quote, instead }) => `โปรดตรวจ "${quote}" เป็นข้อกำหนดของการประเมิน ไม่ใช่${instead}`,
});
