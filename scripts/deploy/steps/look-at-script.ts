import { join } from 'node:path';
import { askClasp, jsonAnswer } from '../ask-clasp.ts';
import { type Desk, Stop } from '../desk.ts';
import { OFFICE_FILE, type OfficeScript, rememberScript } from '../office-script.ts';
import { filesOfOthers } from '../whose-script.ts';
import { keepWorkFolder, NOW, NOW_FILES, NOW_PROJECT, openWorkFolder } from '../work-folder.ts';
import type { Step } from './step.ts';

const PULL = ['--project', NOW_PROJECT, 'pull', '--json'];
const YES = 'แทนที่';

/** A push replaces a whole script, so what stands there now is looked at first. */
export function lookAtScript({ clasp }: Desk, script: OfficeScript): Step {
  return {
    title: 'ดูสคริปต์ที่จะส่งไป',
    told: [
      `สคริปต์ ${script.scriptId}`,
      'การส่งแทนที่ทุกไฟล์ในสคริปต์ ถ้ามีโค้ดที่ไม่ใช่ของโปร่งใส จะเก็บสำเนาและถามก่อน',
      `รหัสของสคริปต์เก็บไว้ใน ${OFFICE_FILE} ซึ่งไม่เข้าที่เก็บโค้ด`,
    ],
    commands: [clasp.typed(PULL)],
    run: async (desk) => {
      openWorkFolder(desk.root, script.scriptId);
      askClasp(desk, PULL, jsonAnswer<object>);
      const others = filesOfOthers(join(desk.root, NOW, NOW_FILES));
      if (others.length > 0) await agreeToReplace(desk, others);
      rememberScript(desk.root, script);
    },
  };
}

async function agreeToReplace(desk: Desk, others: readonly string[]): Promise<void> {
  const kept = keepWorkFolder(desk.root);
  desk.say(`  สคริปต์นี้มีโค้ดที่ไม่ใช่ของโปร่งใส: ${others.join(' ')}`);
  desk.say(`  สำเนาอยู่ที่ ${kept}/${NOW_FILES} นำกลับได้ด้วย`);
  desk.say(`  ${desk.clasp.typed(['--project', `${kept}/.clasp.json`, 'push', '--force'])}`);
  const answer = await desk.ask(`พิมพ์ ${YES} เพื่อเขียนทับ หรือกด Enter เพื่อหยุด: `);
  if (answer !== YES)
    throw new Stop(
      'หยุดไว้ก่อน ยังไม่ได้ส่งอะไร\n  → ใช้สเปรดชีตอื่น หรือให้เจ้าของโค้ดเดิมยินยอมก่อน แล้วสั่ง npm run deploy ในเทอร์มินัลอีกครั้ง',
    );
}
