import type { Desk } from '../desk.ts';
import { scriptAddress, sheetAddress } from '../google-ids.ts';
import { OFFICE_FILE, rememberedScript } from '../office-script.ts';
import type { Step } from './step.ts';

const OPEN = ['--project', OFFICE_FILE, 'open-container'];

/** Ends with what the officer will see; Google's pages are told from its documentation, nobody here has seen them. */
export function openSheet({ clasp }: Desk): Step {
  return {
    title: 'เปิดใช้',
    told: [
      'เปิดสเปรดชีต (ถ้าเปิดอยู่แล้วให้โหลดหน้าใหม่) รอสักครู่ จะมีเมนู “โปร่งใส”',
      'กด โปร่งใส > จัดการแผ่นงาน > ติดตั้ง/ซ่อมแม่แบบ ครั้งแรกของแต่ละคน Google จะขออนุญาต:',
      '  เลือกบัญชี · ถ้าขึ้นว่า Google ยังไม่ได้ยืนยันแอปนี้ กด ขั้นสูง แล้วกด ไปที่ … · ติ๊กให้ครบทุกช่อง · อนุญาต',
      'แล้วกดเมนูเดิมอีกครั้ง สิทธิ์แต่ละข้อใช้ทำอะไร ดู docs/guide/for-installers.md',
      'หน้าจอขออนุญาตเขียนตามเอกสารของ Google ยังไม่ได้ลองกับบัญชีจริง ถ้อยคำอาจต่างไป',
    ],
    commands: [clasp.typed(OPEN)],
    run: async (desk) => {
      const script = rememberedScript(desk.root);
      if (!script) return;
      desk.say(`  สคริปต์: ${scriptAddress(script.scriptId)}`);
      if (script.parentId === undefined) return;
      desk.say(`  สเปรดชีต: ${sheetAddress(script.parentId)}`);
      if ((await desk.ask('เปิดสเปรดชีตในเบราว์เซอร์เลย (Enter = เปิด, n = ไม่): ')) === '') desk.clasp.talk(OPEN);
    },
  };
}
