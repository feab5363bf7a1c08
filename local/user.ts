/** Who is using the spreadsheet. */
export interface User {
  readonly email: string;
  /** Google tells scripts a colleague's address only within one Workspace domain. */
  readonly emailVisible: boolean;
  readonly canEdit: boolean;
  readonly isOwner: boolean;
}

export const OWNER: User = { email: 'owner@example.org', emailVisible: true, canEdit: true, isOwner: true };
