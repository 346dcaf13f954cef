/** The front page in four languages. */
import {languageSwitch as anyLanguageSwitch, type Dictionaries} from '../shared/language.js';
import {arabic} from './words/ar.js';
import {german} from './words/de.js';
import {english} from './words/en.js';
import {french} from './words/fr.js';

const dictionaries: Dictionaries = {en: english, de: german, fr: french, ar: arabic};

/** The page's language as BCP 47. Arabic is written with the digits of the west, as business does in Morocco. */
export function locale(): string {
  const {lang} = document.documentElement;
  return lang === 'ar' ? 'ar-MA' : lang === 'en' ? 'en-GB' : lang;
}

/** The word of this name in the page's language, in English if nobody has translated it. */
export function say(name: string): string {
  return dictionaries[document.documentElement.lang]?.[name] ?? english[name] ?? name;
}

/** Makes the list of languages work. `then` runs now and whenever another language is chosen. */
export const languageSwitch = (list: HTMLSelectElement, then: () => void): void =>
  anyLanguageSwitch(list, dictionaries, then);
