import type { Run } from '../run.ts';
import { cacheService } from './cache-service.ts';
import { driveFiles } from './drive.ts';
import { htmlService } from './html-service.ts';
import { lockService } from './lock-service.ts';
import { mailApp } from './mail-app.ts';
import { propertiesService } from './properties-service.ts';
import { scriptApp } from './script-app.ts';
import { session } from './session.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { utilities } from './utilities.ts';

/** The services as the bundle finds them in its global scope. An advanced service is there only if switched on. */
export function services(run: Run): Record<string, object> {
  return {
    SpreadsheetApp: spreadsheetApp(run),
    HtmlService: htmlService(run),
    Session: session(run),
    PropertiesService: propertiesService(run),
    CacheService: cacheService(run),
    LockService: lockService(run),
    Utilities: utilities(run),
    ScriptApp: scriptApp(run),
    MailApp: mailApp(run),
    ...(run.manifest.advancedServices.includes('Drive') && {
      Drive: run.serve(
        { name: 'Drive', kind: 'Drive', members: {} },
        undefined,
        {},
        { Files: driveFiles(run) },
      ),
    }),
  };
}
