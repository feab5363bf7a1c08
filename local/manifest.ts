import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** Symbols of the advanced services that are switched on. */
  readonly advancedServices: readonly string[];
}

interface RawManifest {
  timeZone?: string;
  runtimeVersion?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
}

/** Reads dist/appsscript.json, refusing what Google would not run as written. */
export function readManifest(dist: string): Manifest {
  const raw = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as RawManifest;
  if (raw.runtimeVersion !== 'V8') throw new Error('appsscript.json must ask for the V8 runtime');
  if (raw.timeZone === undefined) throw new Error('appsscript.json names no time zone');
  if (raw.oauthScopes === undefined)
    throw new Error('appsscript.json lists no oauthScopes, so Google would guess them');
  const services = raw.dependencies?.enabledAdvancedServices ?? [];
  const drive = services.find(({ serviceId }) => serviceId === 'drive');
  if (drive && drive.version !== 'v3')
    throw new Error(`Drive ${drive.version} is not provided by the local host`);
  return {
    timeZone: raw.timeZone,
    oauthScopes: raw.oauthScopes,
    advancedServices: services.map(({ userSymbol }) => userSymbol),
  };
}
