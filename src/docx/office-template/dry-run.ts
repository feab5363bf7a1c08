import { strFromU8 } from 'fflate';
import { fillParts, type Values } from './fill-office-template.ts';
import { isWellFormed } from './is-well-formed.ts';
import type { PackageParts } from './open-package.ts';
import type { Vocabulary } from './tag-scope.ts';
import type { TemplateProblem } from './template-problem.ts';

/** What the engine says of one thing it cannot do. */
interface EngineError {
  readonly message?: string;
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly errors?: readonly EngineError[];
  };
}

/** Fills a template with lists of two and of none; what comes out must be XML that Word opens. */
export function dryRun(parts: PackageParts, vocabulary: Vocabulary): readonly TemplateProblem[] {
  for (const turns of [2, 0]) {
    try {
      const filled = fillParts(parts, sampleValues(vocabulary, turns));
      const broken = [...filled].find(
        ([path, part]) => /\.xml$/.test(path) && !isWellFormed(strFromU8(part)),
      );
      if (broken) return [{ kind: 'cannot-fill', tag: '', near: '' }];
    } catch (error) {
      return engineErrors(error).map(({ properties = {} }) => ({
        kind: 'cannot-fill',
        tag: properties.xtag ? `{${properties.xtag}}` : '',
        near: properties.context ?? '',
      }));
    }
  }
  return [];
}

function engineErrors(error: unknown): readonly EngineError[] {
  const thrown: EngineError = error instanceof Error ? error : {};
  return thrown.properties?.errors ?? [thrown];
}

function sampleValues({ fields, lists }: Vocabulary, turns: number): Values {
  return {
    ...Object.fromEntries(fields.map((field) => [field, 'ข้อความ'])),
    ...Object.fromEntries(
      Object.entries(lists).map(([name, inside]) => [
        name,
        Array.from({ length: turns }, () => sampleValues(inside, turns)),
      ]),
    ),
  };
}
