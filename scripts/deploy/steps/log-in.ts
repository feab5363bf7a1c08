import { askClasp, jsonAnswer } from '../ask-clasp.ts';
import { type Desk, Stop } from '../desk.ts';
import { API_SWITCH } from '../known-failures.ts';
import type { Step } from './step.ts';

const WHO = ['show-authorized-user', '--json'];

interface Account {
  readonly loggedIn: boolean;
  readonly email?: string;
}

export function logIn({ clasp }: Desk): Step {
  return {
    title: 'เข้าสู่ระบบ Google',
    told: [
      'ใช้บัญชีของหน่วยงานที่แก้ไขสเปรดชีตได้ clasp เก็บการเข้าสู่ระบบไว้ใน .clasprc.json ของผู้ใช้เครื่องนี้ ไม่อยู่ในโฟลเดอร์นี้',
      `ครั้งแรกต้องเปิดสวิตช์ Google Apps Script API ที่ ${API_SWITCH} ด้วยบัญชีเดียวกัน`,
    ],
    commands: [clasp.typed(WHO), `${clasp.typed(['login'])}   (เมื่อยังไม่ได้เข้าสู่ระบบ)`],
    run: async (desk) => {
      const { email } = await account(desk);
      if (email === undefined) {
        desk.say('  เข้าสู่ระบบไว้แล้ว แต่ถาม Google ไม่ได้ว่าเป็นบัญชีใด ถ้าขั้นต่อไปไม่สำเร็จ จะบอกสาเหตุที่นั่น');
        return;
      }
      desk.say(`  บัญชีที่ใช้: ${email}`);
      const answer = await desk.ask('ใช้บัญชีนี้ (Enter = ใช่, n = ไม่ใช่): ');
      if (answer?.toLowerCase() === 'n')
        throw new Stop(`สั่ง ${clasp.typed(['logout'])} แล้ว npm run deploy เพื่อเข้าด้วยบัญชีอื่น`);
    },
  };
}

async function account(desk: Desk): Promise<Account> {
  const found = askClasp(desk, WHO, jsonAnswer<Account>);
  if (found.loggedIn) return found;
  desk.say('  ยังไม่ได้เข้าสู่ระบบ clasp จะเปิดเบราว์เซอร์ เลือกบัญชี ติ๊กให้ครบทุกช่อง แล้วกดอนุญาต');
  const login = desk.clasp.typed(['login']);
  if ((await desk.ask('พร้อมแล้วกด Enter: ')) === undefined)
    throw new Stop(
      `ยังไม่ได้เข้าสู่ระบบ\n  → สั่ง ${login} ในเทอร์มินัล (ไม่มีเบราว์เซอร์ในเครื่องนี้: ${login} --no-localhost) แล้ว npm run deploy อีกครั้ง`,
    );
  desk.say(`  $ ${login}`);
  desk.clasp.talk(['login']);
  const now = askClasp(desk, WHO, jsonAnswer<Account>);
  if (now.loggedIn) return now;
  throw new Stop(
    `เข้าสู่ระบบไม่สำเร็จ ดูข้อความของ clasp ด้านบน\n  → ถ้าเบราว์เซอร์เปิดไม่ได้ สั่ง ${login} --no-localhost แล้ว npm run deploy อีกครั้ง\n  → ถ้า Google บอกว่าผู้ดูแลโดเมนปิดไว้ ให้ขอเปิด หรือติดตั้งด้วยการวางไฟล์ (docs/guide/for-installers.md วิธี ข)`,
  );
}
