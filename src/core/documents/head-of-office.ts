import type { Organisation } from '../plan/plan.ts';

/** The title of who leads the office: นายกเทศมนตรีตำบล… for a municipality, นายกองค์การ… for the others. */
export function headOfOffice({ name, kind, place }: Organisation): string | undefined {
  const municipality = /^เทศบาล(ตำบล|เมือง|นคร)/.exec(kind ?? name ?? '');
  if (municipality) {
    const proper = place ?? name?.slice(municipality[0].length);
    return `นายกเทศมนตรี${municipality[1]}${proper ?? ''}`;
  }
  return name === undefined ? undefined : `นายก${name}`;
}
