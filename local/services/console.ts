import { format } from 'node:util';
import type { LogLine, Run } from '../run.ts';

const LEVELS = ['log', 'info', 'warn', 'error'] as const;

/** Values of another context print as they would in their own. */
const plain = (value: unknown) =>
  typeof value === 'object' && value !== null && 'stack' in value ? String(value.stack) : value;

/** Lines for the log of the host; console is part of the language, so its calls are not counted. */
export function consoleMembers(run: Run): Record<LogLine['level'], (given: unknown[]) => void> {
  const write = (level: LogLine['level']) => (given: unknown[]) => {
    run.log.push({ level, text: format(...given.map(plain)) });
  };
  const [log, info, warn, error] = LEVELS.map(write) as [() => void, () => void, () => void, () => void];
  return { log, info, warn, error };
}
