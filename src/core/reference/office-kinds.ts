/** A kind of local government: what it is called, its abbreviations, and the head its memos are addressed to. */
export interface OfficeKind {
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly head: string;
}

/** พ.ร.บ.สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 · พ.ร.บ.เทศบาล พ.ศ. 2496 · พ.ร.บ.องค์การบริหารส่วนจังหวัด พ.ศ. 2540 */
export const OFFICE_KINDS: readonly OfficeKind[] = [
  { name: 'องค์การบริหารส่วนตำบล', abbreviations: ['อบต.'], head: 'นายกองค์การบริหารส่วนตำบล' },
  { name: 'องค์การบริหารส่วนจังหวัด', abbreviations: ['อบจ.'], head: 'นายกองค์การบริหารส่วนจังหวัด' },
  { name: 'เทศบาลนคร', abbreviations: ['ทน.'], head: 'นายกเทศมนตรีนคร' },
  { name: 'เทศบาลเมือง', abbreviations: ['ทม.'], head: 'นายกเทศมนตรีเมือง' },
  { name: 'เทศบาลตำบล', abbreviations: ['ทต.'], head: 'นายกเทศมนตรีตำบล' },
];
