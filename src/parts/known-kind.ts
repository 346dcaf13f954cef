/** Kinds of post that can be written. */
import type {PostKind} from '../network/schema.js';

/** In the order in which they are offered. */
export const knownKinds = [
  'UPDATE',
  'QUESTION',
  'POLL',
  'PRAISE',
  'ANNOUNCEMENT',
] as const satisfies readonly PostKind[];
export type KnownKind = (typeof knownKinds)[number];

export const isKnownKind = (kind: PostKind): kind is KnownKind => (knownKinds as readonly string[]).includes(kind);
