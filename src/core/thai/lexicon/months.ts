export interface ThaiMonth {
  readonly name: string;
  readonly short: string;
  /** Other spellings that can mean this month only. */
  readonly variants: readonly string[];
  /** How people say it; a month only beside a number, a dash or the word เดือน. */
  readonly spoken?: string;
}

/** January first. */
export const THAI_MONTHS: readonly ThaiMonth[] = [
  {
    name: 'มกราคม',
    short: 'ม.ค.',
    variants: ['มกรคม', 'มกราคน', 'มกราค', 'มกาคม', 'มกรมคม'],
    spoken: 'มกรา',
  },
  {
    name: 'กุมภาพันธ์',
    short: 'ก.พ.',
    variants: ['กุมภาพันธุ์', 'กุมภาพันธ', 'กุมพาพันธ์', 'กุมภาพัน', 'กุมพาพัน', 'กุมภพันธ์', 'กมภาพันธ์'],
    spoken: 'กุมภา',
  },
  { name: 'มีนาคม', short: 'มี.ค.', variants: ['มินาคม', 'มีนาคน', 'มีนคม'], spoken: 'มีนา' },
  {
    name: 'เมษายน',
    short: 'เม.ย.',
    variants: ['เมษยน', 'เมษายม', 'เมศายน', 'เมษาน', 'เมยายน', 'มษายน'],
    spoken: 'เมษา',
  },
  {
    name: 'พฤษภาคม',
    short: 'พ.ค.',
    variants: ['พฤษาคม', 'พฤศภาคม', 'พฤกษภาคม', 'พฤษภาคน', 'พฤษภคม', 'พฦษภาคม', 'พฤาภาคม'],
    spoken: 'พฤษภา',
  },
  {
    name: 'มิถุนายน',
    short: 'มิ.ย.',
    variants: ['มิถุนาย', 'มิถุนยน', 'มิถุนายม', 'มิถนายน', 'มีถุนายน'],
    spoken: 'มิถุนา',
  },
  {
    name: 'กรกฎาคม',
    short: 'ก.ค.',
    variants: ['กรกฏาคม', 'กรกฎคม', 'กรกฏคม', 'กรกดาคม', 'กรกฎาคน', 'กรกฏาคน', 'กรฎาคม', 'กรกาคม'],
    spoken: 'กรกฎา',
  },
  {
    name: 'สิงหาคม',
    short: 'ส.ค.',
    variants: ['สิงหาคน', 'สิงหาม', 'สิงหคม', 'สิงห์หาคม', 'สิงห์าคม'],
    spoken: 'สิงหา',
  },
  {
    name: 'กันยายน',
    short: 'ก.ย.',
    variants: ['กันยน', 'กันยายม', 'กันยายยน', 'กันยาน', 'กันยยน', 'กันญายน'],
    spoken: 'กันยา',
  },
  { name: 'ตุลาคม', short: 'ต.ค.', variants: ['ตุลคม', 'ตุลาคน', 'ตุลากม', 'ตลาคม', 'ตุลาม'], spoken: 'ตุลา' },
  {
    name: 'พฤศจิกายน',
    short: 'พ.ย.',
    variants: [
      'พฤษจิกายน',
      'พฤศจิกายม',
      'พฤศจิกยน',
      'พฤศจิกาน',
      'พฤจิกายน',
      'พฤษศจิกายน',
      'พฤกศจิกายน',
      'พฤศจิการยน',
    ],
    spoken: 'พฤศจิกา',
  },
  {
    name: 'ธันวาคม',
    short: 'ธ.ค.',
    variants: ['ธันวาคน', 'ธันวคม', 'ธันวาม', 'ธันวาคาม', 'ทันวาคม'],
    spoken: 'ธันวา',
  },
];

/** JAN, Jan., January: each with the number of its month. */
export const ENGLISH_MONTH =
  /(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?/iy;

export const ENGLISH_MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/**
 * Abbreviations that stand in a month's place and are none, with the month probably meant.
 * They are asked about, never read.
 */
export const MONTH_SLIPS: Readonly<Record<string, string>> = {
  'ค.ศ.': 'ต.ค.',
  'ค.ค.': 'ต.ค.',
  'ต.ศ.': 'ต.ค.',
  'ต.ด.': 'ต.ค.',
  'ต.ย.': 'ต.ค.',
  'มิ.ค.': 'มี.ค.',
  'มื.ค.': 'มี.ค.',
  'ม.ย.': 'เม.ย.',
  'แม.ย.': 'เม.ย.',
  'เม.ค.': 'เม.ย.',
  'มี.ย.': 'มิ.ย.',
  'มื.ย.': 'มิ.ย.',
  'ม.ด.': 'ม.ค.',
  'ก.ด.': 'ก.ค.',
  'ก.บ.': 'ก.ย.',
  'ก.ผ.': 'ก.พ.',
  'พ.ด.': 'พ.ค.',
  'ส.ด.': 'ส.ค.',
  'ส.ศ.': 'ส.ค.',
  'ส.ย.': 'ส.ค.',
  'ธ.ด.': 'ธ.ค.',
  'ธ.ศ.': 'ธ.ค.',
  'ธ.ย.': 'ธ.ค.',
};
