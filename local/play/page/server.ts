import type { PageState } from '../page-state.ts';

const STOPPED = 'ติดต่อโปรแกรมไม่ได้ ดูที่จอคำสั่งว่ายังทำงานอยู่ แล้วเปิดใหม่ด้วยที่อยู่ที่ขึ้นบนจอ';

async function ask(path: string, request?: RequestInit): Promise<Response> {
  const response = await fetch(path, request).catch(() => {
    throw new Error(STOPPED);
  });
  if (response.ok) return response;
  const { error = STOPPED } = (await response.json().catch(() => ({}))) as { readonly error?: string };
  throw new Error(error);
}

export const readState = async (): Promise<PageState> => (await ask('/state')).json();

export const readGrid = async (tab: string): Promise<string> =>
  (await ask(`/grid?tab=${encodeURIComponent(tab)}`)).text();

export const readBytes = async (path: string): Promise<ArrayBuffer> => (await ask(path)).arrayBuffer();

let turn: Promise<unknown> = Promise.resolve();

/** One after the other, so that a click is never done before the edit that came first. */
export function post<Answer>(path: string, asked: object): Promise<Answer> {
  const answer = turn.then(async () => {
    const response = await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    return (await response.json()) as Answer;
  });
  turn = answer.catch(() => undefined);
  return answer;
}

export async function upload(file: File): Promise<void> {
  await ask(`/upload?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
}
