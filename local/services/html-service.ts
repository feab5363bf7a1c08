import type { Run } from '../run.ts';

export const HTML_SERVICE = {
  name: 'HtmlService',
  kind: 'HtmlService',
  members: { createHtmlOutput: [['string']] },
} as const;

export const HTML_OUTPUT = {
  name: 'HtmlService.HtmlOutput',
  kind: 'HtmlOutput',
  members: {
    setWidth: [['integer?']],
    setHeight: [['integer?']],
    setTitle: [['string']],
    getContent: [[]],
  },
} as const;

export interface HtmlState {
  readonly html: string;
  title: string;
  width: number | undefined;
  height: number | undefined;
}

function htmlOutput(run: Run, html: string): object {
  const state: HtmlState = { html, title: '', width: undefined, height: undefined };
  const set = (changes: Partial<HtmlState>): object => {
    Object.assign(state, changes);
    return served;
  };
  const served: object = run.serve(HTML_OUTPUT, state, {
    setWidth: (width: number | null | undefined) => set({ width: width ?? undefined }),
    setHeight: (height: number | null | undefined) => set({ height: height ?? undefined }),
    setTitle: (title: string) => set({ title }),
    getContent: () => html,
  });
  return served;
}

export function htmlService(run: Run): object {
  return run.serve(HTML_SERVICE, undefined, { createHtmlOutput: (html: string) => htmlOutput(run, html) });
}
