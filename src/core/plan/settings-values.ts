import { isCellError } from '../thai/cell-error.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { Organisation, Preferences, Scores, UnreadableSetting } from './plan.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { cellText } from './read-rows.ts';
import { type ReadSettings, readSettings } from './read-settings.ts';
import {
  DIGEST_CHOICES,
  DIGIT_CHOICES,
  FONT_CHOICES,
  KEEP_CHOICES,
  PRINT_CHOICES,
  SETTINGS,
  SETTINGS_TAB,
  type Setting,
  type SettingKey,
} from './settings-tab.ts';
import type { Cell, SheetContent } from './sheet-content.ts';
import { withoutAbsent } from './without-absent.ts';
import { yearOf } from './written.ts';

/** The settings of a sheet; one without the tab ตั้งค่า has none. */
export function settingsIn(content: SheetContent): SettingsValues {
  return new SettingsValues(readSettings(content.get(SETTINGS_TAB.name)));
}

/** The cells of ตั้งค่า, read as what each setting is. */
export class SettingsValues {
  constructor(private readonly settings: ReadSettings) {}

  cell(key: SettingKey): Cell {
    return this.settings.cells.get(key);
  }

  text(key: SettingKey): string | undefined {
    return cellText(this.cell(key));
  }

  year(key: SettingKey): number | undefined {
    return yearOf(this.cell(key));
  }

  /** Digits of either script, thousands separated or not. */
  number(key: SettingKey): number | undefined {
    const cell = this.cell(key);
    if (typeof cell === 'number') return cell;
    const text = typeof cell === 'string' ? toArabicDigits(cell).replace(/[\s,]/g, '') : '';
    return /^-?[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : undefined;
  }

  choice<Choice extends string>(key: SettingKey, choices: readonly Choice[]): Choice | undefined {
    return choices.find((choice) => choice === this.text(key)?.trim());
  }

  organisation(): Organisation {
    return withoutAbsent({
      name: this.text('name'),
      kind: this.text('kind'),
      kindAbbr: this.text('kindAbbr'),
      place: this.text('place'),
      district: this.text('district'),
      province: this.text('province'),
      phone: this.text('phone'),
    });
  }

  round(): 6 | 12 | undefined {
    const match = /(?<![0-9])(6|12)(?![0-9])/.exec(toArabicDigits(this.text('round') ?? ''));
    return match ? (match[1] === '6' ? 6 : 12) : undefined;
  }

  scores(): Scores | undefined {
    const scores: Scores = withoutAbsent({
      IIT: this.number('scoreIIT'),
      EIT: this.number('scoreEIT'),
      OIT: this.number('scoreOIT'),
      total: this.number('scoreTotal'),
      grade: this.text('grade'),
      yearBE: this.year('scoreYear'),
      targetGrade: this.text('targetGrade'),
      targetMin: this.number('targetMin'),
    });
    return Object.keys(scores).length > 0 ? scores : undefined;
  }

  /** What was typed where none of it can be used. ปีงบประมาณ has a finding of its own. */
  unreadable(): readonly UnreadableSetting[] {
    return SETTINGS.flatMap((setting: Setting & { key: SettingKey }) => {
      const typed = this.text(setting.key);
      const wanted = typed === undefined ? undefined : this.wanted(setting, typed);
      return typed === undefined || wanted === undefined ? [] : [{ setting: setting.name, typed, wanted }];
    });
  }

  private wanted({ key, as, choices }: Setting & { key: SettingKey }, typed: string): string | undefined {
    if (isCellError(typed)) return 'ค่าที่พิมพ์เอง ไม่ใช่สูตรที่เสีย';
    if (as === 'year') return this.year(key) === undefined ? 'ปี พ.ศ. สี่หลัก เช่น ๒๕๖๙' : undefined;
    if (as === 'number') return this.number(key) === undefined ? 'ตัวเลข เช่น ๘๕.๕๐' : undefined;
    const isKnown = key === 'round' ? this.round() !== undefined : choices?.includes(typed.trim());
    return choices && !isKnown ? `หนึ่งในรายการนี้ คือ ${choices.join(' / ')}` : undefined;
  }

  preferences(): Preferences {
    return {
      ...DEFAULT_PREFERENCES,
      ...withoutAbsent({
        track: this.text('track')?.trim(),
        digits: this.choice('digits', DIGIT_CHOICES),
        font: this.choice('font', FONT_CHOICES),
        warningDays: this.number('warningDays'),
        units: this.text('units'),
        reviewerEmail: this.text('reviewerEmail')?.trim(),
        digestTo: this.text('digestTo'),
        digestEvery: this.choice('digestEvery', DIGEST_CHOICES),
        keepDocx: this.isFirst('keepDocx', KEEP_CHOICES),
        keepPdf: this.isFirst('keepPdf', KEEP_CHOICES),
        appendix: this.isFirst('appendix', PRINT_CHOICES),
        publicSignatures: this.isFirst('publicSignatures', PRINT_CHOICES),
        exemptions: this.text('exemptions'),
      }),
    };
  }

  /** Of two choices the first means yes; nothing where neither was chosen. */
  private isFirst(key: SettingKey, choices: readonly string[]): boolean | undefined {
    const chosen = this.choice(key, choices);
    return chosen === undefined ? undefined : chosen === choices[0];
  }
}
