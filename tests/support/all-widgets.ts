/** A page with all the widgets there are, and what a person sees in them. */
import {html, type TemplateResult} from 'lit';
import '../../src/elements/login/login.js';
import '../../src/elements/notifications/notifications.js';
import '../../src/elements/post-box/post-box.js';
import '../../src/elements/trending/trending.js';
import {FeedHands} from './feed.js';
import {until} from './until.js';

export const allWidgets: TemplateResult = html`
  <foyer-login></foyer-login>
  <foyer-notifications></foyer-notifications>
  <foyer-post-box></foyer-post-box>
  <foyer-feed limit="3"></foyer-feed>
  <foyer-trending limit="3"></foyer-trending>
`;

export class PageHands {
  readonly feed: FeedHands;
  readonly #page: ParentNode;

  /** @param page - What holds one of each widget. */
  constructor(page: ParentNode) {
    this.#page = page;
    this.feed = new FeedHands(page.querySelector('foyer-feed')!);
  }

  get trends(): HTMLElement[] {
    return [...this.root('foyer-trending').querySelectorAll<HTMLElement>('.trend .title')];
  }

  get hasBox(): boolean {
    return this.root('foyer-post-box').querySelector('foyer-composer') !== null;
  }

  /** What a person reads in a widget, apart from what is in the parts of its own. */
  words(widget: string): string {
    return (this.root(widget).textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** What went wrong, as a widget says it; empty: nothing. */
  problem(widget: string): string {
    return (this.root(widget).querySelector('.problem p')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  retry(widget: string): HTMLButtonElement | null {
    return this.root(widget).querySelector('[part=retry]');
  }

  signIn(widget: string): HTMLButtonElement | null {
    return this.root(widget).querySelector('[part=sign-in]');
  }

  /** Until everything is there that is to be seen. */
  whole(): Promise<void> {
    return until(() => this.feed.cards.length === 3 && this.trends.length === 3 && this.hasBox);
  }

  root(widget: string): ShadowRoot {
    return this.#page.querySelector(widget)!.shadowRoot!;
  }
}
