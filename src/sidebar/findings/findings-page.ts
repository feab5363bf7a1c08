import type { FindingsPage } from '../../app/findings-page.ts';
import { panelPage } from '../panel/panel-page.ts';

/** `client.ts` and what it needs as one script, put here by the build. */
declare const FINDINGS_CLIENT: string;

/** The page beside the sheet where an officer goes through what is to be corrected, one after the other. */
export function findingsPanel(page: FindingsPage): string {
  return panelPage({ heading: 'ข้อควรแก้ไข', data: page, script: FINDINGS_CLIENT });
}
