import type { DocumentsPage } from '../../app/documents-page.ts';
import { panelPage } from '../panel/panel-page.ts';

/** `client.ts` and what it needs as one script, put here by the build. */
declare const DOCUMENTS_CLIENT: string;

/** The page beside the sheet where documents are chosen and made one after the other. */
export function documentsPanel(page: DocumentsPage): string {
  return panelPage({ heading: 'สร้างเอกสาร', data: page, script: DOCUMENTS_CLIENT });
}
