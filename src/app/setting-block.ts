import { readSettings } from '../core/plan/read-settings.ts';
import { SETTINGS_TAB, type SettingKey } from '../core/plan/settings-tab.ts';
import type { Cell, SheetContent } from '../core/plan/sheet-content.ts';
import type { ChangedBlock } from './changed-block.ts';

/** Where the value of a setting stands, counted from 0; undefined where its line or the column of values is gone. */
export function settingPlace(content: SheetContent, key: SettingKey) {
  const { rows, valueColumn } = readSettings(content.get(SETTINGS_TAB.name));
  const row = rows.get(key);
  return row === undefined || valueColumn === undefined
    ? undefined
    : { tab: SETTINGS_TAB.name, row, column: valueColumn };
}

/** A setting and what is to stand there; none where it has no place. */
export function settingBlock(content: SheetContent, key: SettingKey, value: Cell): readonly ChangedBlock[] {
  const place = settingPlace(content, key);
  const before = readSettings(content.get(SETTINGS_TAB.name)).cells.get(key);
  return place ? [{ ...place, before: [[before]], after: [[value]] }] : [];
}
