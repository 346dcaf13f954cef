/**
 * The words of `<foyer-doctor>`: many, and needed on few pages, so every language of them, English included, is a chunk of
 * its own, loaded where a doctor appears.
 */
import type {DoctorWords} from './en.js';

export type {DoctorWords} from './en.js';

const loaders: Readonly<Record<string, () => Promise<DoctorWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/**
 * The words for a language tag; English where nobody has written them, or their chunk does not come.
 * Rejects when not even English comes.
 */
export async function loadDoctorWords(language: string): Promise<DoctorWords> {
  const english = loaders.en!;
  const load = loaders[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
  return load().catch(() => english());
}
