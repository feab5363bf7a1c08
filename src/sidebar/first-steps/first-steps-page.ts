import type { FirstStepsPage } from '../../app/first-steps.ts';
import { panelPage } from '../panel/panel-page.ts';

/** `client.ts` and what it needs as one script, put here by the build. */
declare const FIRST_STEPS_CLIENT: string;

const STYLE = `
  #steps li { display: inline; }
  #steps button[aria-current] { color: #fff; background: #174ea6; }
  .field { margin-bottom: .6rem; }
  .problem { margin: .15rem 0 0; }
  .choice { display: flex; gap: .4rem; align-items: baseline; margin-bottom: .5rem; }
`;

/** The page beside the sheet that asks a new office five things, one after the other. */
export function firstStepsPanel(page: FirstStepsPage): string {
  return panelPage({ heading: 'เริ่มต้นใช้งาน', data: page, script: FIRST_STEPS_CLIENT, style: STYLE });
}
