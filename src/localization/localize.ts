/**
 * From a language tag to words and formats. English is always there; every other language is a chunk of its own, loaded
 * when an element under that `lang` appears. What is not spoken here falls back to English, dates and numbers included.
 */
import {en} from './en.js';
import {Formats} from './formats.js';
import type {Translation} from './translation.js';

/** Words and formats of one language. One object for each language: equal tags give the same object. */
export interface Localization {
  /** BCP 47, region included where the page names one, such as `de-CH`. */
  readonly language: string;
  /** Of the words; a page may have set another. */
  readonly direction: 'ltr' | 'rtl';
  readonly words: Translation;
  readonly formats: Formats;
}

const loaders: Readonly<Record<string, () => Promise<Translation>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
};

const loaded = new Map<string, Translation>([['en', en]]);
const loading = new Map<string, Promise<void>>();
const localizations = new Map<string, Localization>();

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

function make(language: string, words: Translation): Localization {
  const known = localizations.get(language);
  if (known) return known;
  const made = {language, direction: words.direction, words, formats: new Formats(language)};
  localizations.set(language, made);
  return made;
}

/** What there is for a language right now: its own words if they are loaded, English otherwise. */
export function localize(language: string): Localization {
  const words = loaded.get(primary(language));
  // A tag that Intl refuses ("en_GB", "x") must not take a widget down.
  return words && isValid(language) ? make(language, words) : make(words?.language ?? 'en', words ?? en);
}

function isValid(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

/**
 * Loads the words of a language, once for all elements.
 * @returns null when there is nothing to wait for: they are there already, or nobody has written them.
 * The promise never rejects: if a chunk can't be loaded, English stays, and the next element tries again.
 */
export function loadLanguage(language: string): Promise<void> | null {
  const name = primary(language);
  const load = loaders[name];
  if (!load || loaded.has(name)) return null;
  const known = loading.get(name);
  if (known) return known;
  const started = load()
    .then((words) => void loaded.set(name, words))
    .catch(() => undefined)
    .finally(() => loading.delete(name));
  loading.set(name, started);
  return started;
}
