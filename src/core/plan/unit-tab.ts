import type { Tab } from './column.ts';

export type UnitField = 'measure' | 'row' | 'status' | 'nextDue' | 'toDo' | 'reading' | 'filledIn';

/** The first words of the tab of a unit. By them a tab of ours is told from one that an office made for itself. */
export const UNIT_TAB_MARK = 'แผ่นนี้มีไว้ดูและพิมพ์ กรอกผลในแผ่น มาตรการ เท่านั้น';

/** The tab of one unit, as wide as an A4 page lying down. What leads to the row stands where a phone shows it. */
export function unitTab(name: string): Tab<UnitField> {
  return {
    name,
    colour: '#188038',
    frozenColumns: 0,
    isPage: true,
    columns: [
      {
        field: 'measure',
        heading: UNIT_TAB_MARK,
        keptBy: 'computed',
        width: 215,
        needed: true,
        note: 'ระบบพิมพ์ให้จากเมนู ทำแผ่นของแต่ละส่วนราชการ',
      },
      { field: 'row', heading: 'ไปที่แถว', keptBy: 'computed', width: 90, note: 'แตะเพื่อไปที่แถวในแผ่น มาตรการ' },
      { field: 'status', heading: 'สถานะ', keptBy: 'computed', width: 120, note: 'สถานะ ณ วันที่ของแผ่นนี้' },
      { field: 'nextDue', heading: 'กำหนดถัดไป', keptBy: 'computed', width: 95, note: 'วันที่ต้องเสร็จครั้งถัดไป' },
      { field: 'toDo', heading: 'สิ่งที่ต้องทำ', keptBy: 'computed', width: 205, note: 'สิ่งที่ส่วนราชการต้องทำต่อ' },
      {
        field: 'reading',
        heading: 'ระบบอ่านกำหนดว่า',
        keptBy: 'computed',
        width: 165,
        note: 'ระบบเข้าใจกำหนดเวลาที่พิมพ์ไว้อย่างไร',
      },
      {
        field: 'filledIn',
        heading: 'การกรอกข้อมูล',
        keptBy: 'computed',
        width: 70,
        note: 'จำนวนข้อควรแก้ไขของแถวนั้น',
      },
    ],
  };
}
