import type {
  keepEvidencePicture,
  keepOfficeFile,
  removeEvidencePicture,
  removeOfficeFile,
} from '../../app/office-files.ts';
import type { officeTemplateFile } from '../../app/office-template.ts';

/** A command as a page calls it: the spreadsheet's side adds its ports. */
type FromPage<Command> = Command extends (ports: never, ...given: infer Given) => infer Answer
  ? (...given: Given) => Answer
  : never;

/** The functions of the bundle that this window calls. */
export interface ServerCalls {
  runKeepFile: FromPage<typeof keepOfficeFile>;
  runRemoveFile: FromPage<typeof removeOfficeFile>;
  runKeepPicture: FromPage<typeof keepEvidencePicture>;
  runRemovePicture: FromPage<typeof removeEvidencePicture>;
  runTemplateFile: FromPage<typeof officeTemplateFile>;
}

type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
} & Record<keyof ServerCalls, (...given: readonly unknown[]) => void>;

declare const google: { readonly script: { readonly run: Runner } };

/** Asks the spreadsheet's side; an error there arrives as its Thai sentence. */
export function callServer<Name extends keyof ServerCalls>(
  name: Name,
  ...given: Parameters<ServerCalls[Name]>
): Promise<ReturnType<ServerCalls[Name]>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => resolve(answer as ReturnType<ServerCalls[Name]>))
      .withFailureHandler(reject)
      [name](...given);
  });
}
