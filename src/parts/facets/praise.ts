/**
 * Who is praised, and the badge that says what for. Loaded with the first post that praises; until then the names stand inside
 * of it as plain text. Internal: a page never writes it.
 */
import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LateWordsController} from '../../controllers/view/late-words.js';
import {loadFacetsWords} from '../../localization/facets/words.js';
import type {Localization} from '../../localization/localize.js';
import type {PraisePartsFragment} from '../../network/schema.js';
import {base} from '../../styles/base.styles.js';
import {text} from '../../styles/text.styles.js';
import {avatar, avatarStyles} from '../avatar.js';
import {bylineStyles, named} from '../byline.js';

/** Faces beside each other; the names are all there. */
const mostFaces = 4;

export class FoyerPraise extends LitElement {
  static override styles = [
    base,
    text,
    avatarStyles,
    bylineStyles,
    css`
      .praise {
        display: flex;
        gap: 12px;
        align-items: center;
        min-block-size: 3.5em;
        max-inline-size: 68ch;
        padding: 8px 12px;
        border-radius: var(--_radius);
        background: var(--_tint);
      }
      .emoji {
        flex: none;
        font-size: 1.75em;
        line-height: 1;
      }
      .people {
        flex: 1 1 auto;
      }
      .faces {
        display: flex;
        flex: none;
        --_avatar: 32px;
      }
      .faces > * {
        box-shadow: 0 0 0 2px var(--_tint);
      }
      .faces > * + * {
        margin-inline-start: -8px;
      }
      @container (max-width: 360px) {
        .faces {
          display: none;
        }
      }
      @media (forced-colors: active) {
        .praise {
          border: 1px solid;
        }
      }
    `,
  ];

  @property({attribute: false}) praise!: PraisePartsFragment;
  @property({attribute: false}) localization!: Localization;

  readonly #words = new LateWordsController(this, () => this.localization.language, loadFacetsWords);

  override render(): TemplateResult {
    const {words} = this.#words;
    const {people, badge} = this.praise;
    if (!words) return html`<slot></slot>`;
    return html`<div class="praise">
      ${badge ? html`<span class="emoji" aria-hidden="true">${badge.emoji}</span>` : nothing}
      <div class="people">
        <p class="small muted">${words.praise}${badge ? html` · <bdi>${badge.label}</bdi>` : nothing}</p>
        <p>${this.#names()}</p>
      </div>
      <div class="faces">${people.slice(0, mostFaces).map((person) => avatar(person))}</div>
    </div>`;
  }

  /** All of them, joined as the language joins names. */
  #names(): unknown {
    const {people} = this.praise;
    if (people.length === 0) return this.localization.words.post.deletedAuthor;
    // A number for each: two may have the same name.
    const parts = new Intl.ListFormat(this.localization.language).formatToParts(
      people.map((_one, index) => `${index}`),
    );
    return parts.map(({type, value}) => {
      if (type === 'literal') return value;
      const {displayName, url} = people[Number(value)]!;
      return named(displayName, url, 'name');
    });
  }
}
if (!customElements.get('foyer-praise')) customElements.define('foyer-praise', FoyerPraise);
