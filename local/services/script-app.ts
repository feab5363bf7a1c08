import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';

export const SCRIPT_APP = {
  name: 'ScriptApp',
  kind: 'ScriptApp',
  members: { requireAllScopes: [['AuthMode']] },
} as const;

export const SCRIPT_APP_ENUMS = { AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'] } as const;

export function scriptApp(run: Run): object {
  const { manifest, granted } = run;
  return run.serve(
    SCRIPT_APP,
    undefined,
    {
      /** Live, the person is asked for what is missing and the execution ends. */
      requireAllScopes() {
        if (manifest.oauthScopes.some((scope) => !granted.includes(scope))) {
          throw new ServiceError('Authorization is required to perform that action.');
        }
      },
    },
    { AuthMode: run.enumeration('AuthMode', SCRIPT_APP_ENUMS.AuthMode) },
  );
}
