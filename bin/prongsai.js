#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The command line runs the shipped bundle; sources that are newer than dist/ are built first.
register();
const { buildIfStale } = await import('../scripts/build-if-stale.ts');
await buildIfStale();
const { runCommandLine } = await import('../local/command-line/run-command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
