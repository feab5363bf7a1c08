import type {
  keepEvidencePicture,
  keepOfficeFile,
  removeEvidencePicture,
  removeOfficeFile,
} from '../../app/office-files.ts';
import type { officeTemplateFile } from '../../app/office-template.ts';

import { type FromPage, serverOf } from '../panel/call-server.ts';

/** The functions of the bundle that this window calls. */
type ServerCalls = {
  runKeepFile: FromPage<typeof keepOfficeFile>;
  runRemoveFile: FromPage<typeof removeOfficeFile>;
  runKeepPicture: FromPage<typeof keepEvidencePicture>;
  runRemovePicture: FromPage<typeof removeEvidencePicture>;
  runTemplateFile: FromPage<typeof officeTemplateFile>;
};

/** Asks the spreadsheet's side; an error there arrives as its Thai sentence. */
export const callServer = serverOf<ServerCalls>();
