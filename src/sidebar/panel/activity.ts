import { escapeHtml } from '../../core/html.ts';

/** What a page is doing, or what came of it. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: string }
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly heading: string; readonly problems: readonly string[] };

export const IDLE: Activity = { kind: 'idle' };

/** The state while the page waits for something. */
export function working<State extends { readonly activity: Activity }>(state: State, what: string): State {
  return { ...state, activity: { kind: 'working', what } };
}

/** What has just happened; read aloud by screen readers when it changes. */
export function activityView(activity: Activity): string {
  switch (activity.kind) {
    case 'idle':
      return '';
    case 'working':
      return `<p class="working">${escapeHtml(activity.what)} …</p>`;
    case 'done':
      return `<p class="done">✓ ${escapeHtml(activity.sentence)}</p>`;
    case 'failed': {
      const lines = activity.problems.map((problem) => `<li>${escapeHtml(problem)}</li>`).join('');
      return `<h2>${escapeHtml(activity.heading)}</h2><ul>${lines}</ul>`;
    }
  }
}
