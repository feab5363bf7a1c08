import type { SchedulePage } from '../../app/schedule-page.ts';
import { panelPage } from '../panel/panel-page.ts';

/** `client.ts` and what it needs as one script, put here by the build. */
declare const SCHEDULE_CLIENT: string;

const STYLE = `
  h2 button { width: 100%; text-align: start; margin: 0; font-weight: 600; }
  .today { border-top: 2px dashed #8c1d18; color: #8c1d18; font-weight: 600; padding-top: .25rem; margin: .5rem 0; }
  .date { display: flex; gap: .35rem; flex-wrap: wrap; margin-bottom: .5rem; }
  .date label { flex: 1 1 3.5rem; }
  .date label:nth-child(2) { flex-basis: 6.8rem; }
  .date label:nth-child(3) { flex-basis: 4.6rem; }
`;

/** The page beside the sheet that shows the fiscal year: what is due when, and what each text was read as. */
export function schedulePanel(page: SchedulePage): string {
  return panelPage({ heading: 'ปฏิทินงาน', data: page, script: SCHEDULE_CLIENT, style: STYLE });
}
