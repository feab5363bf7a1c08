import { randomUUID } from 'node:crypto';
import type { ClockTrigger } from '../document-state.ts';
import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { isTimeZone } from '../workbook/zoned-time.ts';

export const SCRIPT_APP = {
  name: 'ScriptApp',
  kind: 'ScriptApp',
  members: {
    requireScopes: [['AuthMode', 'string[]']],
    newTrigger: [['string']],
    getProjectTriggers: [[]],
    deleteTrigger: [['Trigger']],
  },
} as const;

export const TRIGGER = {
  name: 'ScriptApp.Trigger',
  kind: 'Trigger',
  members: { getHandlerFunction: [[]], getUniqueId: [[]] },
} as const;

export const TRIGGER_BUILDER = {
  name: 'ScriptApp.TriggerBuilder',
  kind: 'TriggerBuilder',
  members: { timeBased: [[]] },
} as const;

export const CLOCK_TRIGGER_BUILDER = {
  name: 'ScriptApp.ClockTriggerBuilder',
  kind: 'ClockTriggerBuilder',
  members: { everyDays: [['integer']], atHour: [['integer']], inTimezone: [['string']], create: [[]] },
} as const;

export const SCRIPT_APP_ENUMS = { AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'] } as const;

const MOST_TRIGGERS = 20;

function trigger(run: Run, held: ClockTrigger): object {
  return run.serve(TRIGGER, held, {
    getHandlerFunction: () => held.handler,
    getUniqueId: () => held.id,
  });
}

function clockTriggerBuilder(run: Run, handler: string): object {
  let days: number | undefined;
  let hour: number | undefined;
  const served: object = run.serve(CLOCK_TRIGGER_BUILDER, undefined, {
    everyDays(given: number) {
      if (given < 1) throw new ServiceError('Cannot schedule a trigger with the given recurrence interval.');
      days = given;
      return served;
    },
    atHour(given: number) {
      if (given < 0 || given > 23) throw new ServiceError('Cannot schedule a trigger at the given hour.');
      hour = given;
      return served;
    },
    inTimezone(zone: string) {
      if (!isTimeZone(zone)) throw new ServiceError(`Invalid time zone: ${zone}`);
      return served;
    },
    create() {
      const { triggers } = run.state;
      if (days === undefined || hour === undefined)
        throw new ServiceError('The trigger has no schedule: everyDays and atHour come before create.');
      if (mine(run).length >= MOST_TRIGGERS)
        throw new ServiceError(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      const made = { id: randomUUID(), owner: run.user.email, handler };
      triggers.push(made);
      return trigger(run, made);
    },
  });
  return served;
}

/** Nobody sees, or takes away, the triggers of a colleague. */
function mine({ state, user }: Run): readonly ClockTrigger[] {
  return state.triggers.filter(({ owner }) => owner === user.email);
}

export function scriptApp(run: Run): object {
  const { granted } = run;
  return run.serve(
    SCRIPT_APP,
    undefined,
    {
      /** Live, the person is asked for what is missing and the execution ends. */
      requireScopes(_mode: object, scopes: readonly string[]) {
        if (scopes.some((scope) => !granted.includes(scope))) {
          throw new ServiceError('Authorization is required to perform that action.');
        }
      },
      newTrigger: (handler: string) =>
        run.serve(TRIGGER_BUILDER, undefined, { timeBased: () => clockTriggerBuilder(run, handler) }),
      getProjectTriggers: () => mine(run).map((held) => trigger(run, held)),
      deleteTrigger(given: object) {
        const { id } = run.stateOf(given) as ClockTrigger;
        if (!mine(run).some((held) => held.id === id))
          throw new ServiceError('The trigger to be deleted was not found.');
        run.state.triggers = run.state.triggers.filter((held) => held.id !== id);
      },
    },
    { AuthMode: run.enumeration('AuthMode', SCRIPT_APP_ENUMS.AuthMode) },
  );
}
