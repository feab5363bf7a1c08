import { describe, expect, test } from '@jest/globals';
import { type Host, type HostSettings, ServiceError } from '../../local/host.ts';
import { blankScreen } from '../../local/screen.ts';
import { openCell } from '../../local/workbook/sheet.ts';
import { COMMAND_SCOPES } from '../../src/google/require-scopes.ts';
import { faultsInPage } from '../security/faults-in-page.ts';
import { menuNames } from '../security/menu-names.ts';
import { emptyOffice, type Office, officeWith, windowText } from './office.ts';

/** Tuesday 10 March 2026, ten in the morning in Bangkok. */
const TUESDAY = day(10);
const WEDNESDAY = day(11);
const NEXT_MONDAY = day(16);
const OVERDUE = {
  measure: 'ประกาศนโยบาย',
  steps: 'ประชุม',
  responsible: 'กองคลัง',
  period: 'ภายในเดือนมกราคม ๒๕๖๙',
};
const TO = 'palad@example.go.th, clerk@example.go.th';
const GRANTED = COMMAND_SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);

function day(ofMarch: number, hour = 10): Date {
  return new Date(Date.UTC(2026, 2, ofMarch, hour - 7));
}

function officeWanting(preferences: object = {}, measures: readonly object[] = [OVERDUE]): Office {
  return officeWith({
    organisation: { name: 'อบต.ตัวอย่าง' },
    fiscalYearBE: 2569,
    measures,
    preferences: { digestTo: TO, digestEvery: 'ทุกวัน', ...preferences },
  });
}

const somebody = (email: string, emailVisible = true) => ({
  email,
  emailVisible,
  canEdit: true,
  isOwner: false,
});
const ANONG = { user: somebody('anong@example.go.th') };
const BOON = { user: somebody('boon@example.go.th') };

/** Somebody clicks one item, and reads the window. */
function click(office: Office, item: string, settings: Partial<HostSettings> = {}): string {
  const host = office.opens({ now: TUESDAY, ...ANONG, ...settings });
  host.menu(item);
  return windowText(host);
}

/** The clock rings for somebody, with nobody at the screen. */
function ring(office: Office, now: Date, settings: Partial<HostSettings> = {}): Host {
  const host = office.opens({ now, ...ANONG, ...settings });
  host.clock();
  expect(host.screen).toEqual(blankScreen());
  return host;
}

const readersOf = ({ mail }: Host) => mail.flatMap(({ to }) => to);

function write(office: Office, tab: string, row: number, column: number, value: string): void {
  const sheet = office.book.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`there is no tab ${tab}`);
  openCell(sheet, row, column).content = { kind: 'text', value };
}

function setting(office: Office, name: string, value: string): void {
  const rows = [...(office.book.sheets.find((sheet) => sheet.name === 'ตั้งค่า')?.cells ?? [])];
  const found = rows.find(([, cells]) => {
    const content = cells.get(1)?.content;
    return content?.kind === 'text' && content.value === name;
  });
  write(office, 'ตั้งค่า', found?.[0] ?? 0, 2, value);
}

function historyOf({ book }: Office): string {
  const rows = book.sheets.find(({ name }) => name === 'ประวัติ')?.cells ?? new Map();
  return [...rows.values()]
    .flatMap((cells) => [...cells.values()].map(({ content }) => content?.value ?? ''))
    .join('\n');
}

describe('an office that has filled in nothing', () => {
  test.each(['menuDigestSet', 'menuDigestSend'])('sends nothing by %s, and is told how to begin', (item) => {
    const office = officeWith();
    const host = office.opens({ now: TUESDAY });
    host.menu(item);
    expect(windowText(host)).toContain('ใส่ ผู้รับอีเมลเตือนงานค้าง');
    expect([host.mail, office.book.documentState.triggers]).toEqual([[], []]);
  });

  test('with readers but without a day sets no clock', () => {
    const office = officeWanting({ digestEvery: 'ไม่ส่ง' });
    expect(click(office, 'menuDigestSet')).toContain('ยังไม่ได้ตั้งค่าอีเมลเตือน');
    expect(office.book.documentState.triggers).toEqual([]);
  });

  test('sees that nobody has set anything', () => {
    expect(click(officeWith(), 'menuDigestLook')).toContain('ยังไม่มีใครตั้งเวลา');
  });

  test.each(['menuDigestSet', 'menuDigestLook', 'menuDigestSend', 'menuDigestStop'])(
    'whose sheet is not ours is told by %s, and nothing happens',
    (item) => {
      const office = emptyOffice();
      const host = office.opens();
      host.menu(item);
      expect(windowText(host)).toMatch(/ยังไม่ใช่แม่แบบของโปร่งใส|ไม่มีการตั้งเวลาในไฟล์นี้/);
      expect([host.mail, office.book.documentState.triggers]).toEqual([[], []]);
    },
  );
});

describe('setting the clock', () => {
  test('asks first, and no is no', () => {
    const office = officeWanting();
    const host = office.opens({ now: TUESDAY, ...ANONG, alertAnswers: ['NO'] });
    host.menu('menuDigestSet');
    expect(host.screen.alerts[0]?.prompt).toContain('ถึง 2 คน: palad@example.go.th, clerk@example.go.th');
    expect(office.book.documentState.triggers).toEqual([]);
  });

  test('tells the owner, the readers and the next time', () => {
    const told = click(officeWanting(), 'menuDigestSet');
    expect(told).toContain('ผู้ตั้งเวลา: anong@example.go.th (ท่านเอง)');
    expect(told).toContain('ผู้รับ: palad@example.go.th, clerk@example.go.th');
    expect(told).toContain('ครั้งถัดไป: 11 มีนาคม 2569 ระหว่าง 8.00–9.00 น.');
  });

  test('for Mondays says which Monday', () => {
    const told = click(officeWanting({ digestEvery: 'ทุกวันจันทร์' }), 'menuDigestSet');
    expect(told).toContain('ครั้งถัดไป: 16 มีนาคม 2569');
  });

  test('twice leaves one trigger', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    click(office, 'menuDigestSet');
    expect(office.book.documentState.triggers).toHaveLength(1);
  });

  test('with something that is no address is refused, with the word', () => {
    const told = click(officeWanting({ digestTo: 'palad@example.go.th ท่านปลัด' }), 'menuDigestSet');
    expect(told).toContain('อ่านเป็นอีเมลไม่ได้: “ท่านปลัด”');
  });

  test('with more readers than a list should have is refused', () => {
    const digestTo = Array.from({ length: 31 }, (_, index) => `a${index}@example.go.th`).join('\n');
    expect(click(officeWanting({ digestTo }), 'menuDigestSet')).toContain('31 คน เกิน 30 คน');
  });
});

describe('when the clock rings', () => {
  test('each reader gets a mail of their own, from the owner, with the link and how to stop it', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    const host = ring(office, WEDNESDAY);
    expect(readersOf(host)).toEqual(['palad@example.go.th', 'clerk@example.go.th']);
    const [mail] = host.mail;
    expect(mail).toMatchObject({
      from: 'anong@example.go.th',
      subject: 'งานค้างตามแผนคุณธรรมและความโปร่งใส อบต.ตัวอย่าง 11 มี.ค. 2569 เกินกำหนด 1',
    });
    expect(mail?.body).toContain(
      'กองคลัง: เกินกำหนด 1 มาตรการ\n- ประกาศนโยบาย (แถว 2)\n  ครบกำหนด 31 ม.ค. 2569',
    );
    expect(mail?.body).toContain('คือ anong@example.go.th');
    expect(mail?.body).toContain('เตือนทางอีเมล > หยุดส่ง');
    expect(mail?.htmlBody).toContain(`<a href="https://docs.google.com/spreadsheets/d/${office.book.id}`);
    expect(historyOf(office)).toContain('ส่งแล้ว 2 คน คนละ 1 ฉบับ');
  });

  test('a second time on the same day, nothing more is sent', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    ring(office, WEDNESDAY);
    expect(ring(office, WEDNESDAY).mail).toEqual([]);
  });

  test('on Mondays only, where the office wants that; a Monday that failed is made good', () => {
    const office = officeWanting({ digestEvery: 'ทุกวันจันทร์' });
    click(office, 'menuDigestSet');
    expect(ring(office, WEDNESDAY).mail).toEqual([]);
    expect(ring(office, NEXT_MONDAY).mail).toHaveLength(2);
    expect(ring(office, day(17)).mail).toEqual([]);
    expect(ring(office, day(24)).mail).toHaveLength(2);
    expect(ring(office, day(25)).mail).toEqual([]);
  });

  test('nobody is written to when nobody owes anything, and that can be seen', () => {
    const office = officeWanting({}, []);
    click(office, 'menuDigestSet');
    expect(ring(office, WEDNESDAY).mail).toEqual([]);
    expect(click(office, 'menuDigestLook', { now: WEDNESDAY })).toContain('ไม่มีงานค้าง');
  });

  test('a change of the settings holds without setting the clock again, and ไม่ส่ง is silence', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    setting(office, 'ส่งอีเมลเตือนงานค้าง', 'ไม่ส่ง');
    expect(ring(office, WEDNESDAY).mail).toEqual([]);
    expect(click(office, 'menuDigestLook')).toContain('จึงไม่ส่งให้ใคร');
  });

  test('an address that a colleague typed in later gets nothing until the owner agrees', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    setting(office, 'ผู้รับอีเมลเตือนงานค้าง', 'clerk@example.go.th, stranger@example.com');
    expect(readersOf(ring(office, WEDNESDAY))).toEqual(['clerk@example.go.th']);
    const told = click(office, 'menuDigestLook', { now: WEDNESDAY });
    expect(told).toContain('อีกครั้ง: stranger@example.com');
    click(office, 'menuDigestSet', { now: WEDNESDAY });
    expect(readersOf(ring(office, day(12)))).toEqual(['clerk@example.go.th', 'stranger@example.com']);
  });

  test('what goes wrong is kept for whoever looks, and told to Google', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    const host = office.opens({ now: WEDNESDAY, ...ANONG });
    const { sheets } = office.book;
    office.book.sheets = sheets.filter(({ name }) => name !== 'มาตรการ');
    expect(() => host.clock()).toThrow('ไม่พบแผ่น “มาตรการ”');
    office.book.sheets = sheets;
    expect(click(office, 'menuDigestLook', { now: WEDNESDAY })).toMatch(
      /2026-03-11 10:00 ส่งไม่สำเร็จ: ไม่พบแผ่น “มาตรการ”/,
    );
    expect(ring(office, day(12)).mail).toHaveLength(2);
  });

  test('while a command of a colleague runs, it fails aloud and comes again', () => {
    const office = officeWanting({ digestEvery: 'ทุกวันจันทร์' });
    click(office, 'menuDigestSet');
    office.book.documentState.lockHolder = 'someone else';
    expect(() => office.opens({ now: NEXT_MONDAY, ...ANONG }).clock()).toThrow('มีคำสั่งอื่นกำลังทำงานอยู่');
    office.book.documentState.lockHolder = undefined as never;
    expect(ring(office, day(17)).mail).toHaveLength(2);
  });
});

describe('when the mail of a day is used up', () => {
  test('whoever got nothing is named in the history and in the schedule, and comes first the next time', () => {
    const office = officeWanting({ digestEvery: 'ทุกวันจันทร์' });
    click(office, 'menuDigestSet');
    expect(readersOf(ring(office, NEXT_MONDAY, { mailQuota: 1 }))).toEqual(['palad@example.go.th']);
    const words = 'ยังไม่ได้ส่งถึง clerk@example.go.th เพราะ โควตาอีเมลของบัญชีนี้วันนี้เหลือ 1 ฉบับ';
    expect(historyOf(office)).toContain(words);
    const told = click(office, 'menuDigestLook', { now: NEXT_MONDAY, mailQuota: 0 });
    expect(told).toContain(words);
    expect(told).toContain('จะส่งให้ก่อนในครั้งถัดไป: clerk@example.go.th');
    expect(told).toContain('ครั้งถัดไป: 17 มีนาคม 2569');
    expect(told).toContain('วันนี้ส่งได้อีก 0 ฉบับ');
    expect(readersOf(ring(office, day(17)))).toEqual(['clerk@example.go.th']);
    expect(ring(office, day(18)).mail).toEqual([]);
  });

  test('of every day, the one who waited is served before the others', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    ring(office, WEDNESDAY, { mailQuota: 1 });
    expect(readersOf(ring(office, day(12), { mailQuota: 1 }))).toEqual(['clerk@example.go.th']);
  });

  test('by others in the middle of it, Google’s refusal is believed', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    const host = ring(office, WEDNESDAY, {
      onCall: (called) => {
        if (called === 'MailApp.sendEmail') throw tooManyMails();
      },
    });
    expect(host.mail).toEqual([]);
    expect(historyOf(office)).toContain(
      'ยังไม่ได้ส่งให้ใคร · ยังไม่ได้ส่งถึง palad@example.go.th, clerk@example.go.th',
    );
    expect(readersOf(ring(office, day(12)))).toHaveLength(2);
  });

  test('an error of Google’s that nobody knows is quoted, and tried again', () => {
    const office = officeWanting({ digestEvery: 'ทุกวันจันทร์' });
    click(office, 'menuDigestSet');
    let mails = 0;
    const host = ring(office, NEXT_MONDAY, {
      onCall: (called) => {
        if (called !== 'MailApp.sendEmail') return;
        mails += 1;
        if (mails === 1) throw new ServiceError('Service error: Mail');
      },
    });
    expect(readersOf(host)).toEqual(['clerk@example.go.th']);
    expect(historyOf(office)).toContain(
      'ยังไม่ได้ส่งถึง palad@example.go.th เพราะ Google ตอบว่า Service error: Mail',
    );
    expect(readersOf(ring(office, day(17)))).toEqual(['palad@example.go.th']);
  });

  test('nobody is sent half a digest', () => {
    const office = officeWanting({}, many(300));
    click(office, 'menuDigestSet');
    const whole = ring(office, WEDNESDAY).mail.filter(({ to }) => to[0] === 'palad@example.go.th');
    expect(whole.length).toBeGreaterThan(1);
    const short = ring(office, day(12), { mailQuota: 2 * whole.length - 1 });
    expect(new Set(readersOf(short))).toEqual(new Set(['palad@example.go.th']));
    expect(short.mail).toHaveLength(whole.length);
  });
});

function tooManyMails(): Error {
  return new ServiceError('Service invoked too many times for one day: email.');
}

function many(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({
    ...OVERDUE,
    measure: `มาตรการที่ ${index + 1} ซึ่งค้างมานาน ${'ก'.repeat(60)}`,
  }));
}

describe('a digest longer than a mail', () => {
  const office = officeWanting({ digestTo: 'palad@example.go.th' }, many(300));
  click(office, 'menuDigestSet');
  const { mail } = ring(office, WEDNESDAY);

  test('is several, each of a size that Gmail shows whole, numbered', () => {
    expect(mail.length).toBeGreaterThan(1);
    for (const [index, { subject, htmlBody, body }] of mail.entries()) {
      expect(subject).toContain(`(ฉบับที่ ${index + 1} จาก ${mail.length})`);
      expect(Buffer.byteLength(htmlBody)).toBeLessThan(95_000);
      expect(body).toContain('กองคลัง: เกินกำหนด 300 มาตรการ');
      expect(body).toContain('หยุดส่ง');
    }
  });

  test('has every overdue measure once, in the text as in the HTML', () => {
    for (const part of ['body', 'htmlBody'] as const) {
      const numbers = mail.flatMap((each) =>
        [...each[part].matchAll(/มาตรการที่ (\d+) ซึ่ง/g)].map(([, no]) => no),
      );
      expect(numbers).toHaveLength(300);
      expect(new Set(numbers).size).toBe(300);
    }
  });
});

describe('what a cell holds', () => {
  test.each([
    '<img onerror=alert(1) src=x>',
    '</li></ul><script>alert(1)</script>',
    '" onmouseover="alert(1)',
    'ก&lt;b&gt;',
  ])('%s is words in the mail', (text) => {
    const office = officeWanting({ units: text }, [{ ...OVERDUE, measure: text, responsible: text }]);
    setting(office, 'ชื่อหน่วยงาน', text);
    click(office, 'menuDigestSet');
    const [mail] = ring(office, WEDNESDAY).mail;
    expect(faultsInPage((mail?.htmlBody ?? '').replace(/<\/?(?:h3|br)>/g, ''), 'none')).toEqual([]);
    expect(mail?.body).toContain(text);
  });

  test('cannot break the subject into headers', () => {
    const office = officeWanting();
    setting(office, 'ชื่อหน่วยงาน', `อบต.\r\nBcc: x@example.com\n${'ก'.repeat(500)}`);
    click(office, 'menuDigestSet');
    const [mail] = ring(office, WEDNESDAY).mail;
    expect(mail?.subject).not.toMatch(/[\r\n]/);
    expect(mail?.subject.length).toBeLessThan(250);
  });

  test('is no formula in the history', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    ring(office, WEDNESDAY);
    const history = office.book.sheets.find(({ name }) => name === 'ประวัติ');
    const kinds = [...(history?.cells.values() ?? [])].flatMap((cells) =>
      [...cells.values()].map(({ content }) => content?.kind),
    );
    expect(kinds).not.toContain('formula');
  });
});

describe('handing over', () => {
  test('is a colleague’s click; the old trigger finds out when it rings, and goes', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    const host = office.opens({ now: TUESDAY, ...BOON });
    host.menu('menuDigestSet');
    expect(host.screen.alerts[0]?.prompt).toContain('คนเดิมคือ anong@example.go.th ท่านจะรับช่วงต่อ');
    expect(windowText(host)).toContain('ผู้ตั้งเวลา: boon@example.go.th (ท่านเอง)');
    expect(office.book.documentState.triggers).toHaveLength(2);
    expect(ring(office, WEDNESDAY).mail).toEqual([]);
    expect(office.book.documentState.triggers.map(({ owner }) => owner)).toEqual(['boon@example.go.th']);
    expect(ring(office, WEDNESDAY, BOON).mail[0]?.from).toBe('boon@example.go.th');
    expect(historyOf(office)).toContain('รับช่วงต่อการส่งอีเมลเตือน');
  });

  test('needs nothing of an owner who is gone, whose silence is seen after two days', () => {
    const office = officeWanting({ digestEvery: 'ทุกวันจันทร์' });
    click(office, 'menuDigestSet');
    ring(office, WEDNESDAY);
    expect(click(office, 'menuDigestLook', { now: day(12), ...BOON })).not.toContain('เงียบไป');
    const told = click(office, 'menuDigestLook', { now: day(20), ...BOON });
    expect(told).toContain('การตั้งเวลาเงียบไปตั้งแต่ 2026-03-11 10:00');
    expect(told).toContain('ผู้ตั้งเวลา: anong@example.go.th ');
    click(office, 'menuDigestSet', { now: day(20), ...BOON });
    expect(ring(office, day(21), BOON).mail).toHaveLength(2);
  });

  test('works where Google tells nobody’s address', () => {
    const office = officeWanting();
    const [one, other] = ['anong@example.go.th', 'boon@example.go.th'].map((email) => ({
      user: somebody(email, false),
    }));
    expect(click(office, 'menuDigestSet', one)).toContain('บัญชีที่ Google ไม่บอกชื่อ (ท่านเอง)');
    expect(click(office, 'menuDigestLook', other)).not.toContain('ท่านเอง');
    click(office, 'menuDigestSet', other);
    expect(ring(office, WEDNESDAY, one).mail).toEqual([]);
    const [mail] = ring(office, WEDNESDAY, other).mail;
    expect(mail?.body).toContain('ตามชื่อผู้ส่งด้านบน');
  });

  test('whoever waits for a mail does not lose it', () => {
    const office = officeWanting({ digestEvery: 'ทุกวันจันทร์' });
    click(office, 'menuDigestSet');
    ring(office, NEXT_MONDAY, { mailQuota: 1 });
    click(office, 'menuDigestSet', { now: day(17), ...BOON });
    expect(readersOf(ring(office, day(18), BOON))).toEqual(['clerk@example.go.th']);
  });
});

describe('stopping', () => {
  test('is for everybody, whoever had set it', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    expect(click(office, 'menuDigestStop', BOON)).toContain('หยุดส่งอีเมลเตือนแล้ว');
    expect(click(office, 'menuDigestLook')).toContain('ยังไม่มีใครตั้งเวลา');
    expect(ring(office, WEDNESDAY).mail).toEqual([]);
    expect(office.book.documentState.triggers).toEqual([]);
    expect(click(office, 'menuDigestStop')).toContain('ไม่มีการตั้งเวลา');
  });

  test('asks first', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    expect(click(office, 'menuDigestStop', { alertAnswers: ['NO'] })).toContain('การตั้งเวลาคงเดิม');
    expect(ring(office, WEDNESDAY).mail).toHaveLength(2);
  });
});

describe('sending now', () => {
  test('asks first, then sends and says to whom', () => {
    const office = officeWanting({ digestEvery: 'ไม่ส่ง' });
    const no = office.opens({ now: TUESDAY, alertAnswers: ['NO'] });
    no.menu('menuDigestSend');
    expect([no.mail, windowText(no)]).toEqual([[], 'ยังไม่ได้ส่งอีเมลให้ใคร']);
    const yes = office.opens({ now: TUESDAY });
    yes.menu('menuDigestSend');
    expect(yes.mail).toHaveLength(2);
    expect(windowText(yes)).toBe('ส่งแล้ว 2 คน คนละ 1 ฉบับ: palad@example.go.th, clerk@example.go.th');
  });

  test('leaves the digest of the day as it is', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    click(office, 'menuDigestSend');
    expect(ring(office, WEDNESDAY).mail).toHaveLength(2);
  });

  test('without mail left says whom it did not reach, and what to do', () => {
    const told = click(officeWanting(), 'menuDigestSend', { mailQuota: 0 });
    expect(told).toContain('ยังไม่ได้ส่งถึง palad@example.go.th, clerk@example.go.th');
    expect(told).toContain('กด ส่งตอนนี้ อีกครั้งวันพรุ่งนี้');
  });
});

describe('a copy of the spreadsheet', () => {
  test('sends nothing and knows of no schedule, even if it kept the properties', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    const { documentState } = office.book;
    const workbook = { ...structuredClone(office.book), id: 'the-copy' };
    workbook.documentState = { ...documentState, triggers: [] };
    expect(click(office, 'menuDigestLook', { workbook })).toContain('ยังไม่มีใครตั้งเวลา');
    const host = office.opens({ workbook, now: WEDNESDAY, ...ANONG });
    host.clock();
    expect(host.mail).toEqual([]);
  });
});

describe('permissions', () => {
  test('of mail and triggers, left unticked, stop the digest with a sentence', () => {
    for (const item of ['menuDigestSet', 'menuDigestLook', 'menuDigestSend', 'menuDigestStop'])
      expect(click(officeWanting(), item, { grantedScopes: GRANTED })).toContain('เลือกอนุญาตทุกช่อง');
  });

  test('of mail and triggers are asked for by no other command', () => {
    const office = officeWanting();
    const others = menuNames(office.opens()).filter(
      (name) => !name.startsWith('menuDigest') && name !== 'menuSubmitMail',
    );
    expect(others.length).toBeGreaterThan(15);
    for (const name of others) {
      const told = click(office, name, { grantedScopes: GRANTED });
      expect({ name, told }).not.toEqual({ name, told: expect.stringContaining('เลือกอนุญาตทุกช่อง') });
      expect({ name, told }).not.toEqual({ name, told: expect.stringContaining('ระบบขัดข้อง') });
    }
  });

  test('taken back from a trigger are told to Google and kept for whoever looks', () => {
    const office = officeWanting();
    click(office, 'menuDigestSet');
    const host = office.opens({ now: WEDNESDAY, ...ANONG, grantedScopes: GRANTED });
    expect(() => host.clock()).toThrow('เลือกอนุญาตทุกช่อง');
    expect(click(office, 'menuDigestLook', { now: WEDNESDAY })).toContain('ส่งไม่สำเร็จ: ยังไม่ได้อนุญาต');
  });
});

describe('ended by Google at any of its calls', () => {
  const CHANGES = /\.(?:set|append|insert|delete|remove|create|send)/i;

  function callsOf(work: (host: Host) => void, office: Office, now: Date): readonly string[] {
    const names: string[] = [];
    work(office.opens({ now, ...ANONG, onCall: (name) => names.push(name) }));
    return names;
  }

  function killedAt(office: Office, end: number, now: Date, work: (host: Host) => void): Host {
    const host = office.opens({
      now,
      ...ANONG,
      onCall: (_, index) => {
        if (index === end) throw new Error('the machine stopped');
      },
    });
    expect(() => work(host)).toThrow('the machine stopped');
    return host;
  }

  test('a sending reaches everybody by the next time', () => {
    const prepared = () => {
      const office = officeWanting({ digestEvery: 'ทุกวันจันทร์' });
      click(office, 'menuDigestSet');
      return office;
    };
    const names = callsOf((host) => host.clock(), prepared(), NEXT_MONDAY);
    const ends = names.flatMap((name, index) => (CHANGES.test(name) ? [index] : []));
    expect(ends.length).toBeGreaterThan(4);
    for (const end of ends) {
      const office = prepared();
      const first = killedAt(office, end, NEXT_MONDAY, (host) => host.clock());
      const reached = [...readersOf(first), ...readersOf(ring(office, day(17)))];
      expect({ end, reached: [...new Set(reached)].sort() }).toEqual({
        end,
        reached: ['clerk@example.go.th', 'palad@example.go.th'],
      });
      expect(reached.length).toBeLessThanOrEqual(3);
    }
  });

  test('setting the clock leaves at most one trigger that counts, and the next click mends it', () => {
    const names = callsOf((host) => host.menu('menuDigestSet'), officeWanting(), TUESDAY);
    const ends = names.flatMap((name, index) => (CHANGES.test(name) ? [index] : []));
    for (const end of ends) {
      const office = officeWanting();
      killedAt(office, end, TUESDAY, (host) => host.menu('menuDigestSet'));
      expect(ring(office, WEDNESDAY).mail.length).toBeLessThanOrEqual(2);
      click(office, 'menuDigestSet', { now: WEDNESDAY });
      expect(office.book.documentState.triggers).toHaveLength(1);
    }
  });
});
