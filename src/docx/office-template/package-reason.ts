/** Why an uploaded file cannot be used, whatever its tags say. */
export type PackageReason =
  | 'empty'
  | 'too-big'
  | 'old-word'
  | 'protected'
  | 'spreadsheet'
  | 'macros'
  | 'not-word'
  | 'damaged'
  | 'too-many-parts'
  | 'grows-too-big';

/** Stops the reading of a package at once, wherever it is found out. */
export class PackageFault extends Error {
  constructor(readonly reason: PackageReason) {
    super(reason);
    this.name = 'PackageFault';
  }
}
