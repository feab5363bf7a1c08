/** What the ปลัด chooses in the column ผลการตรวจ. */
export const REVIEW_CHOICES = ['รอตรวจ', 'เห็นชอบ', 'ส่งกลับแก้ไข'] as const;
export type ReviewState = (typeof REVIEW_CHOICES)[number];

export const [WAITING, APPROVED, RETURNED] = REVIEW_CHOICES;

/** The choice a cell holds; nothing where it is empty or holds other words. */
export function reviewState(written: string | undefined): ReviewState | undefined {
  return REVIEW_CHOICES.find((choice) => choice === written?.trim());
}
