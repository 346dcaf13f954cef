/** The bell as a person meets it, and colleagues who give them news meanwhile. */
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/notifications/notifications.js';
import type {FoyerNotifications} from '../../../src/elements/notifications/notifications.js';
import {colleague} from '../../support/feed.js';
import {page, until} from '../../support/page.js';
import {spaced} from '../../support/post-box.js';

export class BellHands {
  constructor(readonly element: FoyerNotifications) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get bell(): HTMLButtonElement | null {
    return this.root.querySelector('[part=bell]');
  }

  /** What the bell is called. */
  get name(): string {
    return this.bell?.getAttribute('aria-label') ?? '';
  }

  /** The number on it; empty: none. */
  get badge(): string {
    return spaced(this.root.querySelector('[part=count]')?.textContent);
  }

  get panel(): HTMLElement {
    return this.root.querySelector('[part=panel]')!;
  }

  get isOpen(): boolean {
    return this.panel.matches(':popover-open');
  }

  /** What a person reads in what has opened. */
  get words(): string {
    return spaced(this.panel.textContent);
  }

  get entries(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part=notification]')];
  }

  get told(): string[] {
    return this.entries.map((entry) =>
      spaced(entry.querySelector('.said')!.textContent).replaceAll(/[\u2068\u2069]/g, ''),
    );
  }

  /** Those that say that they are new. */
  get fresh(): string[] {
    return this.told.filter((_words, index) => this.entries[index]!.querySelector('[part=new]') !== null);
  }

  button(part: string): HTMLButtonElement | null {
    return this.root.querySelector(`button[part=${part}]`);
  }

  /** The entry about these words. */
  about(words: string): HTMLElement | undefined {
    return this.entries.find((entry) => spaced(entry.querySelector('.quote')?.textContent).includes(words));
  }

  async rings(): Promise<this> {
    await until(() => this.bell);
    return this;
  }

  async open(): Promise<this> {
    await this.rings();
    this.bell!.click();
    await until(() => this.isOpen);
    return this;
  }

  async whole(): Promise<this> {
    await this.open();
    await until(() => this.entries.length > 0);
    return this;
  }
}

export async function bellOf(
  person: string | null,
  widgets: TemplateResult = html`<foyer-notifications></foyer-notifications>`,
  language = 'en',
): Promise<BellHands> {
  const network = await page(
    person,
    html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>${widgets}</div>`,
  );
  return new BellHands(network.querySelector('foyer-notifications')!);
}

/** The id of somebody, by the handle. */
const idOf = (handle: string): string => `p-${handle.replaceAll('.', '-')}`;

/** Matthias Roth mentions somebody. @returns the id of his post. */
export async function mentioned(handle: string, words: string): Promise<string> {
  const text = '@You';
  const body = {markdown: `${words} ${text}`, mentions: [{text, id: idOf(handle)}]};
  const data = await colleague(
    'matthias.roth',
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id} userErrors {message}}}',
    {input: {idempotencyKey: crypto.randomUUID(), groupId: 'g-quality', body}},
  );
  return (data.createPost as {post: {id: string}}).post.id;
}

/** Somebody has read everything, on another screen. */
export const readElsewhere = (handle: string): Promise<unknown> =>
  colleague(
    handle,
    'mutation($input: MarkNotificationsReadInput!) {markNotificationsRead(input: $input) {userErrors {message}}}',
    {
      input: {upTo: new Date().toISOString()},
    },
  );

export const unique = (words: string): string => `${words} ${crypto.randomUUID().slice(0, 8)}`;
