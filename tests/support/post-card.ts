/** A card by itself, as parts are drawn: without a network. */
import {fixture, html} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {loadLanguage, localize} from '../../src/localization/localize.js';
import type {PostPartsFragment} from '../../src/network/schema.js';
import {FoyerPostCard} from '../../src/parts/post-card.js';
import {tokens} from '../../src/styles/tokens.styles.js';
import {like, thanks} from './messages.js';

/** What a card stands in: an element with the tokens, of a width. */
class TestFrame extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
    `,
  ];
  @property({attribute: false}) content: unknown = null;
  override render() {
    return this.content;
  }
}
customElements.define('test-frame', TestFrame);

interface Drawn {
  readonly language?: string;
  readonly reason?: string;
  readonly width?: number;
  readonly isSending?: boolean;
}

export async function draw(shown: PostPartsFragment, {language = 'en', reason, width, isSending}: Drawn = {}) {
  await loadLanguage(language);
  const card = html`<foyer-post-card
    .post=${shown}
    .localization=${localize(language)}
    .reactionTypes=${[like, thanks]}
    .reason=${reason ?? null}
    .isSending=${isSending ?? false}
  ></foyer-post-card>`;
  const frame = await fixture<TestFrame>(
    html`<test-frame dir=${localize(language).direction} .content=${card}></test-frame>`,
  );
  if (width) frame.attributeStyleMap.set('inline-size', CSS.px(width));
  const drawn = frame.shadowRoot!.querySelector<FoyerPostCard>('foyer-post-card')!;
  await drawn.updateComplete;
  return drawn;
}

export const within = (card: FoyerPostCard, selector: string): HTMLElement | null =>
  card.shadowRoot!.querySelector(selector);
export const words = (card: FoyerPostCard): string => card.shadowRoot!.textContent.replace(/\s+/g, ' ');
export const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
