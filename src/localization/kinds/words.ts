/**
 * The words of what the kinds of post are written with: every language of them, English included, is a chunk of its own,
 * loaded with the first form.
 */
import type {KindWords} from './en.js';

export type {KindWords} from './en.js';

const loaders: Readonly<Record<string, () => Promise<KindWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/**
 * The words for a language tag; English where nobody has written them, or their chunk does not come.
 * Rejects when not even English comes.
 */
export async function loadKindWords(language: string): Promise<KindWords> {
  const english = loaders.en!;
  const load = loaders[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
  return load().catch(() => english());
}
