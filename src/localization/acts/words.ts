/**
 * The words of what one can do to a message, in a language: each one, English included, is a chunk of its own, loaded when
 * somebody opens a message's menu or a discussion has something to do.
 */
import type {ActsWords} from './translation.js';

export type {ActsWords, ReasonName} from './translation.js';

const loaders: Readonly<Record<string, () => Promise<ActsWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/**
 * The words for a language tag; English where nobody has written them, or their chunk does not come.
 * Rejects when not even English comes.
 */
export async function loadActsWords(language: string): Promise<ActsWords> {
  const english = loaders.en!;
  const load = loaders[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
  return load().catch(() => english());
}
