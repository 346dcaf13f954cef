/**
 * The words for texts that were not sent yet: every language of them, English included, is a chunk of its own, loaded for
 * those who write.
 */
import type {KeptWords} from './en.js';

export type {KeptWords} from './en.js';

const loaders: Readonly<Record<string, () => Promise<KeptWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/**
 * The words for a language tag; English where nobody has written them, or their chunk does not come.
 * Rejects when not even English comes.
 */
export async function loadKeptWords(language: string): Promise<KeptWords> {
  const english = loaders.en!;
  const load = loaders[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
  return load().catch(() => english());
}
