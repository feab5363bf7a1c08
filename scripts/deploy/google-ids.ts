const ID = /^[A-Za-z0-9_-]{20,}$/;

/** The id of a spreadsheet, from its address as it stands in the browser, or as it is. */
export function sheetIdIn(text: string): string | undefined {
  return idIn(
    text,
    /docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/[0-9]+\/)?d\/([A-Za-z0-9_-]{20,})/,
  );
}

/** The id of a script, from the address of its editor, or as it is. */
export function scriptIdIn(text: string): string | undefined {
  return idIn(
    text,
    /script\.google\.com\/(?:a\/[^/]+\/)?(?:u\/[0-9]+\/)?(?:home\/projects|macros\/d|d)\/([A-Za-z0-9_-]{20,})/,
  );
}

function idIn(text: string, address: RegExp): string | undefined {
  const given = text.trim();
  return ID.test(given) ? given : address.exec(given)?.[1];
}

export function sheetAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

export function scriptAddress(id: string): string {
  return `https://script.google.com/d/${id}/edit`;
}
