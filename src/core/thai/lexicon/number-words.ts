const ONES = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'] as const;

function inWords(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const tensWords = tens === 0 ? '' : tens === 1 ? 'สิบ' : tens === 2 ? 'ยี่สิบ' : `${ONES[tens]}สิบ`;
  return tensWords + (tens > 0 && ones === 1 ? 'เอ็ด' : (ONES[ones] ?? ''));
}

/** หนึ่ง … เก้าสิบเก้า, and the hundreds that periods are set in. */
export const NUMBER_WORDS: readonly (readonly [word: string, value: number])[] = [
  ...Array.from({ length: 99 }, (_, index) => [inWords(index + 1), index + 1] as const),
  ['หนึ่งร้อยยี่สิบ', 120],
  ['หนึ่งร้อยแปดสิบ', 180],
  ['ร้อยยี่สิบ', 120],
  ['ร้อยแปดสิบ', 180],
];
