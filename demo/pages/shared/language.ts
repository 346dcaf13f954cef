/**
 * A page in several languages. English stands in the HTML, so that the page is whole without a script; the others replace
 * the text of every element with `data-t`, and the attributes named by `data-t-label` and `data-t-alt`. What widgets
 * show is their own business: they follow the `lang` and `dir` of the page.
 */
import {remember} from './theme.js';

/** Words of a page by their name, `data-t` of the HTML. */
export type Words = Readonly<Record<string, string>>;
export type Dictionaries = Readonly<Record<string, Words>>;

/** What the HTML says, kept when it is first replaced. */
const original = new WeakMap<Element, Map<string, string>>();

/** Makes the list of languages work. `then` runs now and whenever another language is chosen. */
export function languageSwitch(
  list: HTMLSelectElement,
  dictionaries: Dictionaries,
  then: () => void = () => undefined,
): void {
  list.value = document.documentElement.lang;
  list.addEventListener('change', () => {
    document.documentElement.lang = list.value;
    document.documentElement.dir = list.value === 'ar' ? 'rtl' : 'ltr';
    remember('foyer-demo-language', list.value);
    translate(dictionaries);
    then();
  });
  // Nothing to replace in a page that is English already.
  if (list.value !== 'en') translate(dictionaries);
  then();
  document.documentElement.removeAttribute('data-turning');
}

function translate(dictionaries: Dictionaries): void {
  const words = dictionaries[document.documentElement.lang];
  put(
    words,
    'data-t',
    (element, text) => (element.textContent = text),
    (element) => element.textContent ?? '',
  );
  for (const attribute of ['aria-label', 'alt'])
    put(
      words,
      attribute === 'alt' ? 'data-t-alt' : 'data-t-label',
      (element, text) => element.setAttribute(attribute, text),
      (element) => element.getAttribute(attribute) ?? '',
    );
}

function put(
  words: Words | undefined,
  mark: string,
  write: (element: Element, text: string) => void,
  read: (element: Element) => string,
): void {
  for (const element of document.querySelectorAll(`[${mark}]`)) {
    const kept = original.get(element) ?? new Map<string, string>();
    original.set(element, kept);
    if (!kept.has(mark)) kept.set(mark, read(element));
    write(element, words?.[element.getAttribute(mark) ?? ''] ?? kept.get(mark) ?? '');
  }
}
