/** A line of the menu: what it is called, and the function it runs. */
type Item = readonly [label: string, functionName: string];

interface OfficeMenu {
  /** In the order of an officer's work. */
  readonly first: readonly Item[];
  /** What is needed less often, one level down. */
  readonly below: readonly { readonly label: string; readonly items: readonly Item[] }[];
}

const MENU: OfficeMenu = {
  first: [
    ['ตรวจความครบถ้วน', 'menuCheck'],
    ['แก้ทีละข้อ', 'menuFindings'],
    ['คำนวณสถานะ', 'menuStatus'],
    ['ปฏิทินงาน', 'menuSchedule'],
    ['ส่งให้ปลัดตรวจ', 'menuSubmit'],
    ['ปลัดตรวจทีละมาตรการ', 'menuReviewing'],
    ['สร้างบันทึกข้อความและรายงาน', 'menuAll'],
  ],
  below: [
    {
      label: 'ติดตามงาน',
      items: [
        ['อัปเดตหน้าสรุป', 'menuSummary'],
        ['ใครค้างอะไร', 'menuWhoOwes'],
        ['ทำแผ่นของแต่ละส่วนราชการ', 'menuUnits'],
        ['ดูผลการตรวจของปลัด', 'menuReviews'],
      ],
    },
    {
      label: 'ตรวจเพิ่มเติม',
      items: [
        ['ตรวจตามข้อ OIT ของปี', 'menuOItems'],
        ['คำนวณสถานะ ณ สิ้นรอบรายงาน', 'menuRoundStatus'],
        ['ตรวจว่าประวัติถูกแก้หรือไม่', 'menuHistory'],
      ],
    },
    {
      label: 'เอกสารอื่น',
      items: [
        ['เลือกและสร้างเอกสาร', 'menuDocuments'],
        ['สร้างบันทึกข้อความ', 'menuMemo'],
        ['สร้างรายงาน', 'menuReport'],
        ['สร้างฉบับเผยแพร่บนเว็บไซต์', 'menuPublic'],
      ],
    },
    {
      label: 'เตือนทางอีเมล',
      items: [
        ['ส่งให้ปลัดตรวจทางอีเมล', 'menuSubmitMail'],
        ['ตั้งเวลาส่งหรือรับช่วงต่อ', 'menuDigestSet'],
        ['ดูการตั้งเวลา', 'menuDigestLook'],
        ['ส่งตอนนี้', 'menuDigestSend'],
        ['หยุดส่ง', 'menuDigestStop'],
      ],
    },
    {
      label: 'จัดการแผ่นงาน',
      items: [
        ['เริ่มต้นใช้งาน', 'menuFirstSteps'],
        ['นำเข้าตารางที่วางไว้', 'menuImport'],
        ['ใช้แบบเอกสารที่เลือก', 'menuForm'],
        ['แบบ ตรา และรูปของหน่วยงาน', 'menuFiles'],
        ['เริ่มแผนปีถัดไป', 'menuNextYear'],
        ['คืนค่าล่าสุด', 'menuUndo'],
        ['ติดตั้ง/ซ่อมแม่แบบ', 'menuInstall'],
      ],
    },
  ],
};

/** The office's menu; called while the sheet opens, so nothing here may need permission. */
export function addMenu(title: string): void {
  const ui = SpreadsheetApp.getUi();
  const menu = withItems(ui.createMenu(title), MENU.first);
  menu.addSeparator();
  for (const { label, items } of MENU.below) menu.addSubMenu(withItems(ui.createMenu(label), items));
  menu.addToUi();
}

function withItems(menu: GoogleAppsScript.Base.Menu, items: readonly Item[]): GoogleAppsScript.Base.Menu {
  for (const [label, functionName] of items) menu.addItem(label, functionName);
  return menu;
}
