/** Which control fits an attribute: read from its type, and where the type says too little, from its description. */
import type {Attribute} from './manifest.js';

export type Control =
  | {readonly kind: 'switch'}
  | {readonly kind: 'choice'; readonly values: readonly string[]}
  | {readonly kind: 'several'; readonly values: readonly string[]}
  | {readonly kind: 'number'; readonly min: number | null; readonly max: number | null}
  | {readonly kind: 'text'};

/** `'light' | 'dark'` without its quotes; empty for every other type. */
function valuesOf(type: string): string[] {
  const members = type
    .split('|')
    .map((member) => member.trim())
    .filter((member) => member !== 'undefined' && member !== 'null');
  return members.every((member) => /^'[^']+'$/.test(member)) ? members.map((member) => member.slice(1, -1)) : [];
}

/** The words in backticks after the first colon. */
function wordsOf(description: string): string[] {
  const after = description.slice(description.indexOf(':') + 1);
  return [...after.matchAll(/`([\w-]+)`/g)].map((found) => found[1]!);
}

export function controlFor({type, description}: Pick<Attribute, 'type' | 'description'>): Control {
  if (type === 'boolean') return {kind: 'switch'};
  const values = valuesOf(type);
  if (values.length > 0) return {kind: 'choice', values};
  if (type === 'number') {
    const range = /from (\d+) to (\d+)/.exec(description);
    return {kind: 'number', min: range ? Number(range[1]) : null, max: range ? Number(range[2]) : null};
  }
  const several = description.includes('separated by spaces: `') ? wordsOf(description) : [];
  return several.length > 1 ? {kind: 'several', values: several} : {kind: 'text'};
}

/** A name that people read: `heading-level` becomes "Heading level". */
export function labelOf(attribute: string): string {
  const words = attribute
    .replaceAll('-', ' ')
    .replace(/\bid\b/, 'ID')
    .replace(/\buri\b/, 'URI');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
