import type { OfficeFiles } from '../../app/office-files.ts';

/** `client.ts` and what it needs as one script, put here by the build. */
declare const UPLOAD_CLIENT: string;

const STYLE = `
  body { font: 1rem/1.6 Sarabun, "Noto Sans Thai", sans-serif; color: #202124; margin: 1rem; overflow-wrap: anywhere; }
  h1 { font-size: 1.2rem; margin: 0 0 .5rem; }
  h2 { font-size: 1rem; margin: .75rem 0 .25rem; }
  p { margin: 0 0 .5rem; }
  ul { margin: 0 0 .75rem; padding-inline-start: 1.25rem; }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  section { border-top: 1px solid #dadce0; }
  label { display: block; }
  input[type=file], select { max-width: 100%; font: inherit; }
  button { font: inherit; padding: .25rem .75rem; border: 1px solid #174ea6; border-radius: .25rem; color: #174ea6; background: #fff; cursor: pointer; }
  button:disabled { color: #5f6368; border-color: #5f6368; cursor: default; }
  :focus-visible { outline: 3px solid #174ea6; outline-offset: 2px; }
  #activity:not(:empty) { border-inline-start: .25rem solid #174ea6; padding: .25rem .75rem; margin-bottom: .75rem; background: #f1f3f4; }
  .limits { border-top: 1px solid #dadce0; padding-top: .5rem; color: #3c4043; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

/** The window where an office chooses its own templates, its emblem and the pictures of its evidence. */
export function uploadPage(files: OfficeFiles): string {
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>โปร่งใส</title><style>${STYLE}</style></head><body><main><h1>แบบ ตรา และรูปของหน่วยงาน</h1><div id="activity" role="status" aria-live="polite" tabindex="-1"></div><div id="files"></div></main><script type="application/json" id="files-kept">${scriptSafe(JSON.stringify(files))}</script><script>${UPLOAD_CLIENT}</script></body></html>`;
}

/** No text inside a script can end it. */
function scriptSafe(json: string): string {
  return json.replace(/</g, '\\u003c');
}
