import { CLASP_VERSION } from './clasp.ts';

export interface KnownFailure {
  /** What clasp, npm or Google print. */
  readonly pattern: RegExp;
  readonly means: string;
  readonly toDo: readonly string[];
}

export const API_SWITCH = 'https://script.google.com/home/usersettings';
const AGAIN = 'แล้วสั่ง npm run deploy อีกครั้ง';
const CLASP = `npx @google/clasp@${CLASP_VERSION}`;
const LOG_IN_AGAIN = `สั่ง ${CLASP} logout แล้ว npm run deploy เพื่อเข้าสู่ระบบใหม่`;

/** The first that fits explains; so the narrower stand before the wider. */
export const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    pattern: /has not enabled the Apps Script API/,
    means: 'บัญชีนี้ยังไม่ได้เปิดสวิตช์ Google Apps Script API',
    toDo: [`เปิด ${API_SWITCH} ด้วยบัญชีเดียวกัน แล้วเลื่อนสวิตช์เป็น เปิด`, `รอสองสามนาที ${AGAIN}`],
  },
  {
    pattern: /invalid_rapt/,
    means: 'หน่วยงานของท่านกำหนดให้ยืนยันตัวตนซ้ำเป็นระยะ และถึงเวลาแล้ว',
    toDo: [LOG_IN_AGAIN],
  },
  {
    pattern: /invalid_grant|expired or revoked|Invalid Credentials|invalid authentication credentials/i,
    means: 'การเข้าสู่ระบบครั้งก่อนหมดอายุหรือถูกยกเลิก (เปลี่ยนรหัสผ่านก็ทำให้หมดอายุ)',
    toDo: [LOG_IN_AGAIN],
  },
  {
    pattern: /No credentials found|Not logged in/,
    means: 'เครื่องนี้ยังไม่ได้เข้าสู่ระบบ Google ผ่าน clasp',
    toDo: ['สั่ง npm run deploy ในเทอร์มินัล แล้วทำตามขั้นเข้าสู่ระบบ'],
  },
  {
    pattern: /admin_policy_enforced|org_internal|access_denied/,
    means: 'Google ไม่อนุญาตให้ clasp เข้าบัญชีนี้ เพราะกดยกเลิกไว้ หรือผู้ดูแลโดเมนของหน่วยงานปิดไว้',
    toDo: [
      'ถ้ากดยกเลิก ให้สั่ง npm run deploy แล้วกดอนุญาต',
      'ถ้าผู้ดูแลโดเมนปิดไว้ ให้ขอเปิด หรือติดตั้งด้วยการวางไฟล์ (docs/guide/for-installers.md วิธี ข)',
    ],
  },
  {
    pattern: /insufficient (?:authentication scopes|permission)/i,
    means: 'ตอนเข้าสู่ระบบอนุญาตให้ clasp ไม่ครบทุกช่อง',
    toDo: [`${LOG_IN_AGAIN} คราวนี้ติ๊กให้ครบทุกช่อง`],
  },
  {
    pattern: /caller does not have permission|does not have (?:sufficient )?permission|PERMISSION_DENIED/i,
    means: 'บัญชีที่ใช้อยู่ไม่มีสิทธิ์แก้ไขสเปรดชีตหรือสคริปต์นี้ บ่อยครั้งเพราะเข้าสู่ระบบผิดบัญชี',
    toDo: [
      `ดูบัญชีที่ขั้น เข้าสู่ระบบ บอกไว้ ถ้าไม่ใช่บัญชีของหน่วยงาน สั่ง ${CLASP} logout แล้ว npm run deploy`,
      'ถ้าใช่ ให้เจ้าของไฟล์แชร์สิทธิ์ ผู้แก้ไข ให้บัญชีนี้',
    ],
  },
  {
    pattern: /invalid argument/i,
    means: 'Google ไม่รับคำขอ มักเพราะสเปรดชีตเพิ่งสร้างและยังไม่เคยถูกแก้ไข หรือรหัสที่ให้ไม่ใช่รหัสของสเปรดชีต',
    toDo: ['เปิดสเปรดชีต ตั้งชื่อไฟล์ พิมพ์อะไรก็ได้หนึ่งเซลล์ รอจนขึ้นว่าบันทึกแล้ว', `ตรวจที่อยู่ที่ให้ไว้ ${AGAIN}`],
  },
  {
    pattern: /entity was not found|could not find script|file not found|invalid script id|invalid id\b/i,
    means: 'ไม่พบสเปรดชีตหรือสคริปต์นี้ เพราะรหัสผิด หรือบัญชีที่ใช้อยู่มองไม่เห็นไฟล์',
    toDo: [
      'คัดลอกที่อยู่ทั้งบรรทัดจากเบราว์เซอร์ใหม่',
      'ดูว่าเข้าสู่ระบบด้วยบัญชีที่เปิดไฟล์นี้ได้',
      'สเปรดชีตที่เพิ่งสร้าง ให้ตั้งชื่อและพิมพ์หนึ่งเซลล์ก่อน',
    ],
  },
  {
    pattern: /Project file already exists/,
    means: 'clasp ไม่ยอมสร้างสคริปต์ เพราะในโฟลเดอร์นี้มี .clasp.json ที่ระบุสคริปต์ไว้แล้ว',
    toDo: ['ใช้ npm run deploy ซึ่งเก็บรหัสไว้ใน .clasp.office.json แทน ไม่ต้องสั่ง clasp create-script เอง'],
  },
  {
    pattern: /Project settings not found|Invalid --project path/,
    means: 'ไม่พบไฟล์ที่บอกว่าจะส่งไปสคริปต์ไหน',
    toDo: ['สั่ง npm run deploy จากโฟลเดอร์ของโปร่งใส และระบุ --new, --sheet หรือ --script'],
  },
  {
    pattern: /Skipping push/,
    means: 'clasp ข้ามการส่ง เพราะ appsscript.json ที่ปลายทางต่างจากของเรา และไม่มีคำตอบให้เขียนทับ',
    toDo: ['ส่งด้วย npm run deploy ซึ่งใส่ --force ให้'],
  },
  {
    pattern:
      /self[- ]signed certificate|unable to (?:get local issuer|verify the first)|CERT_|wrong version number/i,
    means: 'เครือข่ายของหน่วยงานคั่นกลางการเชื่อมต่อ (พร็อกซีใช้ใบรับรองของตนเอง)',
    toDo: ['ขอไฟล์ใบรับรองจากผู้ดูแลเครือข่าย ตั้งตัวแปร NODE_EXTRA_CA_CERTS ให้ชี้ไปที่ไฟล์นั้น', AGAIN],
  },
  {
    pattern: /Proxy Authentication Required|status(?: code)?:? 407/i,
    means: 'พร็อกซีของหน่วยงานต้องใช้ชื่อและรหัสผ่าน',
    toDo: ['ขอค่าพร็อกซีจากผู้ดูแลเครือข่าย แล้วตั้งตัวแปร HTTPS_PROXY', AGAIN],
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|socket disconnected|socket hang up/,
    means: 'ติดต่ออินเทอร์เน็ตไม่ได้ หรือเครือข่ายของหน่วยงานให้ออกผ่านพร็อกซีเท่านั้น',
    toDo: [
      'ลองเปิด https://script.google.com ในเบราว์เซอร์',
      'ถ้าเปิดได้ ขอค่าพร็อกซีจากผู้ดูแลเครือข่าย แล้วตั้งตัวแปร HTTPS_PROXY',
      AGAIN,
    ],
  },
  {
    pattern: /quota exceeded|rate ?limit|too many requests/i,
    means: 'ขอ Google ถี่เกินไปหรือครบโควตาแล้ว',
    toDo: [`รอสองสามนาที ถ้ายังเป็นอยู่ให้รอวันพรุ่งนี้ ${AGAIN}`],
  },
  {
    pattern: /Internal error|service is currently unavailable|backend error|Bad Gateway/i,
    means: 'ระบบของ Google ขัดข้องชั่วคราว',
    toDo: [`รอสองสามนาที ${AGAIN}`],
  },
  {
    pattern: /Port \d+ is already in use/,
    means: 'พอร์ตที่ clasp ใช้รับคำตอบการเข้าสู่ระบบ มีโปรแกรมอื่นใช้อยู่',
    toDo: [`ปิดโปรแกรมนั้น หรือสั่ง ${CLASP} login --no-localhost`, AGAIN],
  },
  {
    pattern: /escapes project root|is a symlink/,
    means: 'โฟลเดอร์ของโปร่งใส หรือไฟล์ .clasprc.json เป็นทางลัด (symlink) ซึ่ง clasp ไม่ยอมใช้',
    toDo: ['ทำงานในโฟลเดอร์จริง ไม่ใช่ทางลัด'],
  },
  {
    pattern: /in JSON at position|JSON5: invalid|Unexpected end of JSON/,
    means: 'ไฟล์ .clasprc.json (การเข้าสู่ระบบ) หรือ .clasp.json เสียหาย',
    toDo: ['ลบ .clasprc.json ในโฟลเดอร์ผู้ใช้ และ .clasp.office.json ในโฟลเดอร์นี้', AGAIN],
  },
  {
    pattern: /spawnSync .* ENOENT/,
    means: 'เครื่องนี้ไม่มีคำสั่ง npx ซึ่งมากับ Node.js',
    toDo: ['ติดตั้ง Node.js จาก https://nodejs.org แล้วเปิดเทอร์มินัลใหม่'],
  },
  {
    pattern: /EACCES|EPERM/,
    means: 'ไม่มีสิทธิ์เขียนไฟล์ในเครื่องนี้',
    toDo: ['ทำงานในโฟลเดอร์ของตนเอง ไม่ใช้สิทธิ์ผู้ดูแลเครื่อง', AGAIN],
  },
  {
    pattern: /npm error|npm ERR!/,
    means: 'npm ดาวน์โหลด clasp ไม่สำเร็จ',
    toDo: ['ดูว่าอินเทอร์เน็ตใช้ได้และพื้นที่ว่างเหลืออย่างน้อย 500 MB', AGAIN],
  },
];
