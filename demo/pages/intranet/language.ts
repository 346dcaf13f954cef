/**
 * The page in four languages. English stands in the HTML, so that the page is whole without a script; the others replace
 * the text of every element with `data-t`, and the attributes named by `data-t-label` and `data-t-alt`. What widgets
 * show is their own business: they follow the `lang` and `dir` of the page.
 */
import {remember} from '../shared/theme.js';
import {arabic} from './words/ar.js';
import {german} from './words/de.js';
import {english, type Words} from './words/en.js';
import {french} from './words/fr.js';

const dictionaries: Record<string, Words> = {en: english, de: german, fr: french, ar: arabic};

/** What the HTML says, kept when it is first replaced. */
const original = new WeakMap<Element, Map<string, string>>();

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
export function languageSwitch(list: HTMLSelectElement, then: () => void): void {
  list.value = document.documentElement.lang;
  list.addEventListener('change', () => {
    document.documentElement.lang = list.value;
    document.documentElement.dir = list.value === 'ar' ? 'rtl' : 'ltr';
    remember('foyer-demo-language', list.value);
    translate();
    then();
  });
  // Nothing to replace in a page that is English already.
  if (list.value !== 'en') translate();
  then();
  document.documentElement.removeAttribute('data-turning');
}

function translate(): void {
  put(
    'data-t',
    (element, words) => (element.textContent = words),
    (element) => element.textContent ?? '',
  );
  for (const attribute of ['aria-label', 'alt'])
    put(
      attribute === 'alt' ? 'data-t-alt' : 'data-t-label',
      (element, words) => element.setAttribute(attribute, words),
      (element) => element.getAttribute(attribute) ?? '',
    );
}

function put(mark: string, write: (element: Element, words: string) => void, read: (element: Element) => string): void {
  for (const element of document.querySelectorAll(`[${mark}]`)) {
    const kept = original.get(element) ?? new Map<string, string>();
    original.set(element, kept);
    if (!kept.has(mark)) kept.set(mark, read(element));
    const words = dictionaries[document.documentElement.lang]?.[element.getAttribute(mark) ?? ''];
    write(element, words ?? kept.get(mark) ?? '');
  }
}
