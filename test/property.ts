import fc from 'fast-check';

/** The same cases every day, so that a change is judged by what it changes; another `FC_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2569) });

export { fc };
