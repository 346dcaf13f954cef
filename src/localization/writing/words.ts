/**
 * The words of the tools that one writes with: every language of them, English included, is a chunk of its own, loaded when
 * somebody begins to write.
 */
import type {WritingWords} from './translation.js';

export type {ToolName, WritingWords} from './translation.js';

const loaders: Readonly<Record<string, () => Promise<WritingWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  en: async () => (await import('./en.js')).en,
};

/**
 * The words for a language tag; English where nobody has written them, or their chunk does not come.
 * Rejects when not even English comes.
 */
export async function loadWritingWords(language: string): Promise<WritingWords> {
  const english = loaders.en!;
  const load = loaders[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? english;
  return load().catch(() => english());
}
