import { MOST_RECIPIENTS, readRecipients } from '../core/digest/read-recipients.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Fault } from './fault.ts';

/** Whom the office wants to get the digest; a person who clicks is told of everything that is wrong with the list. */
export function digestRecipients({ preferences }: Plan): readonly string[] {
  const { addresses, wrong } = readRecipients(preferences.digestTo);
  if (wrong.length > 0) throw new Fault('digest-address-wrong', { typed: wrong });
  if (addresses.length === 0) throw new Fault('digest-not-asked-for', {});
  if (addresses.length > MOST_RECIPIENTS)
    throw new Fault('digest-too-many', { addresses: addresses.length, most: MOST_RECIPIENTS });
  return addresses;
}
