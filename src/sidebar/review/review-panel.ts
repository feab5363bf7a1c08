import type { ReviewPage } from '../../app/review-page.ts';
import { panelPage } from '../panel/panel-page.ts';

/** `client.ts` and what it needs as one script, put here by the build. */
declare const REVIEW_CLIENT: string;

const STYLE = `
  dt { font-weight: 600; margin-top: .4rem; }
  dd { margin: 0; }
  del { color: #8c1d18; }
  ins { color: #1b5e20; }
`;

/** The page beside the sheet where the ปลัด looks at one measure after the other. */
export function reviewPanel(page: ReviewPage): string {
  return panelPage({ heading: 'ตรวจทีละมาตรการ', data: page, script: REVIEW_CLIENT, style: STYLE });
}
