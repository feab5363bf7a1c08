import { askClasp, jsonAnswer } from '../ask-clasp.ts';
import { type Desk, Stop } from '../desk.ts';
import { OFFICE_FILE } from '../office-script.ts';
import { isWhatIsShipped, SHIPPED } from './build-release.ts';
import type { Step } from './step.ts';

/** Without --force clasp asks about the manifest, and where nobody answers it sends nothing. */
const PUSH = ['--project', OFFICE_FILE, 'push', '--force', '--json'];

export function pushRelease({ clasp }: Desk): Step {
  return {
    title: 'ส่งขึ้น Google',
    told: [
      `ส่ง ${SHIPPED.join(' และ ')} แทนที่ของเดิม`,
      'ปิดแท็บ Apps Script ของสคริปต์นี้ก่อน แท็บที่ค้างอยู่อาจบันทึกของเก่าทับ',
    ],
    commands: [clasp.typed(PUSH)],
    run: async (desk) => {
      const pushed = askClasp(desk, PUSH, jsonAnswer<readonly string[]>);
      if (pushed.length === 0) {
        desk.say('  ที่ปลายทางเป็นรุ่นนี้อยู่แล้ว');
        return;
      }
      if (!isWhatIsShipped(pushed.map((path) => path.replaceAll('\\', '/'))))
        throw new Stop(`ส่งแล้ว แต่รายการไฟล์ไม่ตรง: ${pushed.join(' ')}`);
      desk.say(`  ส่งแล้ว ${pushed.length} ไฟล์`);
    },
  };
}
