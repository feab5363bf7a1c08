/** The file's properties, with tags; version 15 keeps Word out of its compatibility mode. */
export const properties = {
  title: '{title}',
  subject: '{about}',
  creator: '{organisation}',
  lastModifiedBy: '{organisation}',
  compatibility: { version: 15 },
};
