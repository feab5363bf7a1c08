import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Peers are no dependency of ours: the bench installs them beside the bundle it runs. */
export const peer = <Module>(name: string): Module => require(name) as Module;
