/** The words of praise and announcements: every language of them, English included, is a chunk of its own, loaded with the first post that is one. */
import type {FacetsWords} from './en.js';

export type {FacetsWords} from './en.js';

const loaders: Readonly<Record<string, () => Promise<FacetsWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/**
 * The words for a language tag; English where nobody has written them, or their chunk does not come.
 * Rejects when not even English comes.
 */
export async function loadFacetsWords(language: string): Promise<FacetsWords> {
  const english = loaders.en!;
  const load = loaders[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
  return load().catch(() => english());
}
