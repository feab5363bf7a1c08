import type { Ran } from './clasp.ts';
import { KNOWN_FAILURES } from './known-failures.ts';

/** What went wrong and what to do, in Thai; and always what was printed, for whoever is asked for help. */
export function explainFailure({ out, err }: Ran): string {
  const printed = `${err}\n${out}`.trim();
  const known = KNOWN_FAILURES.find(({ pattern }) => pattern.test(printed));
  const explained = known
    ? [known.means, ...known.toDo.map((line) => `  → ${line}`)]
    : ['clasp ทำไม่สำเร็จ ด้วยข้อความที่ยังไม่มีคำอธิบายในนี้'];
  return [...explained, `ข้อความของ clasp: ${printed || '(ไม่มี)'}`].join('\n');
}
