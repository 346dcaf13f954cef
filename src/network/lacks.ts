/** What the widgets of a page would need and their network does not have. They leave it out; `<foyer-doctor>` tells. */
import type {Feature} from './schema.js';

const lacks = new WeakMap<Element, Set<Feature>>();

/** Writes down that an element misses a feature, or does not (any more). */
export function noteLack(element: Element, feature: Feature, isMissing: boolean): void {
  if (isMissing) lacks.set(element, (lacks.get(element) ?? new Set()).add(feature));
  else lacks.get(element)?.delete(feature);
}

/** What an element misses in its network. */
export const lacksOf = (element: Element): readonly Feature[] => [...(lacks.get(element) ?? [])];
