import type { Run } from '../run.ts';
import { isPermitted } from '../scopes.ts';

export const SESSION = {
  name: 'Session',
  kind: 'Session',
  members: { getActiveUser: [[]], getEffectiveUser: [[]], getScriptTimeZone: [[]] },
} as const;

export const USER = { name: 'Session.User', kind: 'User', members: { getEmail: [[]] } } as const;

/** The address is empty, without an error, wherever Google does not want to tell it. */
export function sessionUser(run: Run): object {
  const { email, emailVisible } = run.user;
  return run.serve(USER, undefined, {
    getEmail: () => (emailVisible && isPermitted('User', 'getEmail', run.permission) ? email : ''),
  });
}

export function session(run: Run): object {
  return run.serve(SESSION, undefined, {
    getActiveUser: () => sessionUser(run),
    // A menu command runs as the person who clicked it.
    getEffectiveUser: () => sessionUser(run),
    getScriptTimeZone: () => run.manifest.timeZone,
  });
}
