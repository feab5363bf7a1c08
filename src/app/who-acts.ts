import type { Ports } from './ports.ts';

/** Who is recorded for a deed: the account, as far as Google tells it. */
export function whoActs({ account }: Pick<Ports, 'account'>): string {
  return account() ?? 'ไม่ทราบบัญชี';
}
