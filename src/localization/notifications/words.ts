/**
 * The words of `<foyer-notifications>`: every language of them, English included, is a chunk of its own, loaded where the
 * element appears.
 */
import type {NotificationWords} from './en.js';

export type {NotificationWords} from './en.js';

const loaders: Readonly<Record<string, () => Promise<NotificationWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/**
 * The words for a language tag; English where nobody has written them, or their chunk does not come.
 * Rejects when not even English comes.
 */
export async function loadNotificationWords(language: string): Promise<NotificationWords> {
  const english = loaders.en!;
  const load = loaders[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
  return load().catch(() => english());
}
