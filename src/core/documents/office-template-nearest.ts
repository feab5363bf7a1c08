import { editDistance } from '../rules/text/edit-distance.ts';
import { OFFICE_TEMPLATE_TAGS, type TagVocabulary } from './office-template-tags.ts';

const FARTHEST = 4;

/** The known word that a mistyped tag comes nearest to, when any comes near. */
export function nearestTag(name: string): string | undefined {
  const limit = Math.min(FARTHEST, Math.ceil(name.length / 3));
  const [nearest] = namesIn(OFFICE_TEMPLATE_TAGS)
    .map((known) => ({ known, distance: editDistance(name, known, limit) }))
    .sort((one, other) => one.distance - other.distance);
  return nearest && nearest.distance <= limit ? nearest.known : undefined;
}

function namesIn({ fields, lists }: TagVocabulary): readonly string[] {
  return [...fields, ...Object.entries(lists).flatMap(([name, inside]) => [name, ...namesIn(inside)])];
}
