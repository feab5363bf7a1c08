import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { fromIso, type PlainDate } from '../../../src/core/calendar/plain-date.ts';
import { explainStatus } from '../../../src/core/schedule/explain-status.ts';
import { judgeMeasure } from '../../../src/core/schedule/judge-measure.ts';
import { writeStatusJson } from '../../../src/core/schedule/status-json.ts';
import { statusWords } from '../../../src/core/schedule/status-words.ts';

/** One situation: a row of the plan on a day, and what the officer is told. */
interface Scenario {
  readonly name: string;
  readonly today: string;
  readonly plan: Readonly<Record<string, unknown>> & {
    readonly fiscalYear?: number;
    readonly warningDays?: number;
  };
  readonly expect: Readonly<Record<string, unknown>> & { readonly words?: string; readonly why?: string };
}

const FOLDER = join(import.meta.dirname, 'scenarios');

function scenariosOf(name: string): Scenario[] {
  return parse(readFileSync(join(FOLDER, name), 'utf8'));
}

function dayOf(text: string): PlainDate {
  const day = fromIso(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

/** In a scenario a real date cell is written `date 2026-04-03`. */
function cellOf(value: unknown): unknown {
  const day = typeof value === 'string' ? /^date ([0-9-]+)$/.exec(value)?.[1] : undefined;
  return day === undefined ? value : dayOf(day);
}

function outcomeOf({ today, plan }: Scenario) {
  const { fiscalYear, warningDays = 30, ...cells } = plan;
  const written = Object.fromEntries(Object.entries(cells).map(([field, value]) => [field, cellOf(value)]));
  const context = { asOf: dayOf(today), warningDays, ...(fiscalYear !== undefined && { fiscalYear }) };
  const measure = judgeMeasure(written, context);
  return { ...writeStatusJson(1, measure), words: statusWords(measure), why: explainStatus(measure) };
}

describe.each(readdirSync(FOLDER).sort())('%s', (file) => {
  test.each(scenariosOf(file).map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
    expect(outcomeOf(scenario)).toMatchObject(scenario.expect);
  });
});
