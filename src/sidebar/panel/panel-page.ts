import { escapeHtml } from '../../core/html.ts';

/** The same for every page beside the sheet: 300 pixels, and still readable when letters are twice as large. */
const STYLE = `
  body { font: 1rem/1.55 Sarabun, "Noto Sans Thai", sans-serif; color: #202124; margin: .75rem; overflow-wrap: anywhere; }
  h1 { font-size: 1.1rem; margin: 0 0 .5rem; }
  h2 { font-size: 1rem; margin: .75rem 0 .25rem; }
  h3 { font-size: .95rem; margin: .5rem 0 .25rem; }
  p { margin: 0 0 .5rem; }
  ul, ol { margin: 0 0 .5rem; padding-inline-start: 1.25rem; }
  ul.plain, ol.plain { list-style: none; padding: 0; }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  legend { padding: 0; font-weight: 600; }
  label { display: block; margin-bottom: .25rem; }
  input[type=text], input[type=date], select, textarea { width: 100%; box-sizing: border-box; font: inherit; color: inherit; padding: .25rem .4rem; border: 1px solid #5f6368; border-radius: .25rem; background: #fff; }
  button { font: inherit; padding: .25rem .7rem; margin: 0 .25rem .35rem 0; border: 1px solid #174ea6; border-radius: .3rem; color: #174ea6; background: #fff; cursor: pointer; }
  button.main { color: #fff; background: #174ea6; }
  button.link { border: 0; padding: 0; margin: 0; text-align: start; text-decoration: underline; }
  button:disabled { color: #5f6368; border-color: #5f6368; background: #f1f3f4; cursor: default; }
  :focus-visible { outline: 3px solid #174ea6; outline-offset: 2px; }
  .card { border: 1px solid #dadce0; border-radius: .4rem; padding: .5rem .6rem; margin-bottom: .6rem; }
  .mark { font-weight: 600; border: 1px solid currentColor; border-radius: .3rem; padding: 0 .35rem; }
  .error { color: #8c1d18; }
  .warning { color: #6b4300; }
  .advice { color: #1b5e20; }
  .quiet { color: #4d5156; }
  #activity:not(:empty) { position: sticky; top: 0; border-inline-start: .25rem solid #174ea6; padding: .25rem .6rem; margin-bottom: .6rem; background: #f1f3f4; }
  /* At 200 % a message that stays would cover the field it is about. */
  @media (max-height: 480px) { #activity:not(:empty) { position: static; } }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;

interface Panel {
  readonly heading: string;
  /** What the page begins with; plain JSON. */
  readonly data: unknown;
  /** The page's own script, put into the bundle by the build. */
  readonly script: string;
  readonly style?: string;
}

/** A page beside the sheet. It asks for nothing from elsewhere: data and script are in it. */
export function panelPage({ heading, data, script, style = '' }: Panel): string {
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>โปร่งใส</title><base target="_blank"><style>${STYLE}${style}</style></head><body><main><h1>${escapeHtml(heading)}</h1><div id="activity" role="status" aria-live="polite" tabindex="-1"></div><div id="panel"></div></main><script type="application/json" id="panel-data">${scriptSafe(JSON.stringify(data))}</script><script>${script}</script></body></html>`;
}

/** No text inside a script can end it. */
function scriptSafe(json: string): string {
  return json.replace(/</g, '\\u003c');
}
