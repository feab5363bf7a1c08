/** What the appendix of a report is given. */
export interface Appendix {
  readonly heading: string;
  /** Without any there is no appendix. */
  readonly entries: readonly EvidenceEntry[];
}

export interface EvidenceEntry {
  /** The place in the register (ลำดับ), which the caption of its picture repeats. */
  readonly number: string;
  readonly measure?: string;
  readonly caption: string;
  readonly date?: string;
  readonly link?: string;
  /** The bytes of a PNG or JPEG file. */
  readonly picture?: Uint8Array;
}

/** What fits between the margins of a page, in twentieths of a point. */
export interface PageArea {
  readonly widthTwips: number;
  readonly heightTwips: number;
}
