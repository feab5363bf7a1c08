import { escapeHtml } from '../../core/html.ts';
import { ROUND_CHOICES } from '../../core/plan/settings-tab.ts';
import { OFFICE_KINDS } from '../../core/reference/office-kinds.ts';
import { PROVINCES } from '../../core/reference/provinces.ts';
import { choiceField, listField, textField } from './fields.ts';
import { type FirstStepsState, putsTextsAside } from './first-steps-state.ts';

export function officeView(state: FirstStepsState): string {
  return [
    textField(state, 'name'),
    listField(
      state,
      'kind',
      OFFICE_KINDS.map(({ name }) => name),
    ),
    textField(state, 'kindAbbr'),
    textField(state, 'place'),
    textField(state, 'district'),
    listField(
      state,
      'province',
      PROVINCES.map(({ name }) => name),
    ),
    saveButton('บันทึก แล้วไปข้อต่อไป'),
  ].join('');
}

export function timeView(state: FirstStepsState): string {
  const round = choiceField(
    state,
    'round',
    ROUND_CHOICES.map((name) => ({ name, line: '' })),
  );
  return `${textField(state, 'fiscalYear')}<p class="quiet">วันนี้อยู่ในปีงบประมาณ ${state.page.currentYear}</p>${round}<p class="quiet">ถ้ายังไม่ได้กรอก ปีที่นำผลประเมินมาวิเคราะห์ ระบบจะใส่ปีก่อนหน้าให้ แก้ได้ในแผ่น ตั้งค่า</p>${saveButton('บันทึก แล้วไปข้อต่อไป')}`;
}

export function formView(state: FirstStepsState): string {
  const { page, typed } = state;
  const choice = choiceField(state, 'form', page.forms);
  if (page.form === '' && page.ownTexts > 0 && typed.form === '')
    return `<p>แผ่น ข้อความ มีข้อความของหน่วยงานอยู่แล้ว ${page.ownTexts} แถว ใช้ต่อได้ ให้กดข้ามข้อนี้ หรือเลือกแบบใหม่</p>${choice}`;
  const warning = putsTextsAside(state)
    ? `<p class="warning">แผ่น ข้อความ มีข้อความที่แก้ไขไว้ ${page.ownTexts} แถว เมื่อใช้แบบนี้ ข้อความเดิมจะย้ายไปเก็บในแผ่น ข้อความเดิม</p>`
    : '';
  const label = warning === '' ? 'ใช้แบบนี้ แล้วไปข้อต่อไป' : 'เก็บข้อความเดิมไว้ แล้วใช้แบบนี้';
  return `${choice}${warning}${saveButton(label)}`;
}

export function signersView(state: FirstStepsState): string {
  const { page } = state;
  if (!page.answered.includes('form') && page.signers.length === 0)
    return '<p>เลือกแบบเอกสารก่อน ลำดับผู้ลงนามจะมาพร้อมกับแบบ</p><p><button type="button" class="main" id="to-form" data-action="step" data-step="form">ไปเลือกแบบเอกสาร</button></p>';
  if (page.signers.length === 0)
    return '<p>แบบนี้ไม่มีลำดับผู้ลงนาม ไปข้อต่อไปได้เลย</p><p><button type="button" class="main" id="to-start" data-action="step" data-step="start">ไปข้อต่อไป</button></p>';
  const cards = page.signers.map(({ role, heading, position, printed }, index) => {
    const title = [`ลำดับที่ ${index + 1}`, role].filter((part) => part !== '').join(' ');
    const of = heading === '' ? '' : `<p class="quiet">${escapeHtml(heading)}</p>`;
    const asPrinted = printed === position ? '' : `<p class="quiet">จะพิมพ์ว่า ${escapeHtml(printed)}</p>`;
    return `<fieldset class="card"><legend>${escapeHtml(title)}</legend>${of}${textField(state, `name-${index}`, 'ชื่อ-สกุล')}${textField(state, `position-${index}`, 'ตำแหน่ง')}${asPrinted}</fieldset>`;
  });
  return `<p>ยังไม่ทราบชื่อ เว้นว่างได้ เอกสารจะพิมพ์เป็นเส้นประ</p>${cards.join('')}${saveButton('บันทึก แล้วไปข้อต่อไป')}`;
}

export function startView({ page }: FirstStepsState): string {
  if (page.measures > 0)
    return `<p>แผ่น มาตรการ มีข้อมูลแล้ว ${page.measures} แถว ระบบไม่เพิ่มตัวอย่างปนกับของจริง</p><p><button type="button" class="main" id="to-end" data-action="step" data-step="end">ดูขั้นต่อไป</button></p>`;
  return '<p>อยากเห็นวิธีกรอกก่อน ให้ใส่มาตรการตัวอย่าง ๓ ข้อ ทุกข้อมีคำว่า (ข้อความตัวอย่าง) และการตรวจจะเตือนจนกว่าจะลบหรือแก้</p><p><button type="button" class="main" id="samples" data-action="samples">ใส่มาตรการตัวอย่าง</button></p><p>หรือพิมพ์ของจริงเลย</p><p><button type="button" class="main" id="empty" data-action="save">เริ่มจากแผ่นว่าง</button></p>';
}

/** What comes next, each with the way there. */
export function endView({ page }: FirstStepsState): string {
  if (!page.isInstalled) return '<p>ยังไม่ได้ติดตั้งแม่แบบ กลับไปตอบข้อ ๑ แล้วกดบันทึก ระบบจะติดตั้งให้</p>';
  const next = [
    ['มาตรการ', 'พิมพ์มาตรการ แถวละหนึ่งมาตรการ ถ้ามีตัวอย่างให้ลบหรือแก้'],
    ['ข้อความ', 'อ่านข้อความที่จะพิมพ์ในบันทึกและรายงาน แก้ได้ทุกคำ'],
    ['ตั้งค่า', 'กรอกเลขหนังสือ วันที่ และผู้รับ แล้วใช้เมนู ตรวจความครบถ้วน'],
  ] as const;
  const items = next.map(
    ([tab, words]) =>
      `<li>${words}<br><button type="button" id="go-${tab}" data-action="go" data-tab="${tab}">ไปที่แผ่น ${tab}</button></li>`,
  );
  return `<ol>${items.join('')}</ol>`;
}

function saveButton(label: string): string {
  return `<p><button type="button" class="main" id="save" data-action="save">${label}</button></p>`;
}
