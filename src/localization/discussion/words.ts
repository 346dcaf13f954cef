/**
 * The words of discussions in a language. Needed only where somebody opens one, so every language of them, English
 * included, is a chunk of its own.
 */
import type {DiscussionWords} from './translation.js';

export type {DiscussionWords} from './translation.js';

const loaders: Readonly<Record<string, () => Promise<DiscussionWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

const loaded = new Map<string, DiscussionWords>();

const nameOf = (language: string): string => {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return loaders[primary] ? primary : 'en';
};

/** The words for a language tag if they are there already, or null. */
export const knownDiscussionWords = (language: string): DiscussionWords | null => loaded.get(nameOf(language)) ?? null;

/**
 * The words for a language tag; English where nobody has written them, or their chunk does not come.
 * Rejects when not even English comes.
 */
export async function loadDiscussionWords(language: string): Promise<DiscussionWords> {
  const name = nameOf(language);
  const words = await loaders[name]!().catch(() => loaders.en!());
  loaded.set(name, words);
  return words;
}
