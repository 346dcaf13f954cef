/** From the `kinds` attribute, which a page author may have got wrong, to the kinds that are offered. */
import type {PostKind} from '../../network/schema.js';
import {knownKinds, type KnownKind} from '../../parts/known-kind.js';

/** @param attribute Separated by spaces; empty: every kind. */
export function kindsOf(
  attribute: string,
  creatable: readonly PostKind[],
): {readonly kinds: readonly KnownKind[]; readonly wrong: string | null} {
  const wanted = attribute
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return {
    kinds: knownKinds.filter(
      (kind) => creatable.includes(kind) && (wanted.length === 0 || wanted.includes(kind.toLowerCase())),
    ),
    wrong: wanted.find((kind) => !knownKinds.some((known) => known.toLowerCase() === kind)) ?? null,
  };
}
