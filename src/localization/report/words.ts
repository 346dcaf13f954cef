/**
 * The words for those who look after reports: every language of them, English included, is a chunk of its own, loaded for
 * them alone.
 */
import type {ReportWords} from './en.js';

export type {ReportWords} from './en.js';

const loaders: Readonly<Record<string, () => Promise<ReportWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/**
 * The words for a language tag; English where nobody has written them, or their chunk does not come.
 * Rejects when not even English comes.
 */
export async function loadReportWords(language: string): Promise<ReportWords> {
  const english = loaders.en!;
  const load = loaders[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
  return load().catch(() => english());
}
