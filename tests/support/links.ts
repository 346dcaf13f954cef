/** Following links to messages, as somebody does who was sent one. */
import {html, type TemplateResult} from 'lit';
import '../../src/elements/feed/feed.js';
import '../../src/elements/page-comments/page-comments.js';
import '../../src/elements/thread/thread.js';
import {page, until} from './page.js';
import {spaced} from './post-box.js';

/** Gives the page another fragment, as a link on it would. */
export const goTo = (messageId: string): void => {
  location.hash = `foyer=${encodeURIComponent(messageId)}`;
};

/** The page's address names no message any more; nobody is told. */
export const forgetLink = (): void => history.replaceState(null, '', location.pathname + location.search);

/** Opens a page at a link. */
export async function arriveAt(messageId: string, widgets: TemplateResult, person: string | null = 'ana.lima') {
  history.replaceState(null, '', `#foyer=${encodeURIComponent(messageId)}`);
  return page(person, html`<div lang="en">${widgets}</div>`);
}

/** What has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** All that is written in what has the focus. */
export const focusedWords = (): string => spaced(focused()?.textContent);

/** Until the focus is in something with these words, and that is on the screen. */
export async function ledTo(words: string): Promise<void> {
  await until(() => focused()?.localName === 'article' && focusedWords().includes(words));
  await until(() => {
    const {top, bottom} = focused()!.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

/** Gives the page another address, as an application does that draws its views itself. */
export function pushTo(address: string): void {
  history.pushState(null, '', address);
  // Where a browser tells nobody, such an application has to.
  if (!('navigation' in globalThis)) dispatchEvent(new PopStateEvent('popstate'));
}
