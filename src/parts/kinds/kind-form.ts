/**
 * What a kind of post needs beyond its text. Loaded when the first such kind is chosen. It keeps nothing: what was chosen comes
 * in with the writing, and every change goes out.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {SuggestionAnswer} from '../../controllers/view/suggestion.js';
import {loadKindWords, type KindWords} from '../../localization/kinds/words.js';
import type {Localization} from '../../localization/localize.js';
import {NetworkError} from '../../network/errors.js';
import type {Desk} from '../../network/operations/desk.js';
import type {FacetProblem} from '../../network/facet.js';
import type {PostKind} from '../../network/schema.js';
import type {Details} from '../../network/writing.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {problemLine} from '../problem.js';
import {TextAskEvent} from '../text-box/text-box.events.js';
import {announcementFields, emptyAnnouncement} from './announcement-fields.js';
import {DetailsChangeEvent, KindWordsEvent, type PeopleChangeEvent} from './kinds.events.js';
import {kindFormStyles} from './kind-form.styles.js';
import './people-field.js';
import {emptyPoll, pollFields} from './poll-fields.js';
import {emptyPraise, praiseFields} from './praise-fields.js';

/** @fires {DetailsChangeEvent} details-change - Something that goes with the text changed. */
export class FoyerKindForm extends LitElement {
  static override styles = [base, form, text, kindFormStyles];

  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) kind: PostKind = 'UPDATE';
  @property({attribute: false}) details: Details = {};
  @property({attribute: false}) desk: Desk | null = null;
  /** People found for the letters of a name. */
  @property({attribute: false}) answer: SuggestionAnswer | null = null;

  @state() private words: KindWords | null = null;
  @state() private isLost = false;
  #language = '';
  /** As far as changed already: two changes may come before the next drawing. */
  #current: Details = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('details')) this.#current = this.details;
    const {language} = this.localization;
    if (changed.has('localization') && language !== this.#language) void this.#speak(language);
  }

  override render(): unknown {
    const {words} = this;
    if (this.isLost && !words)
      return problemLine(
        this.localization.words,
        new NetworkError('unreachable'),
        () => void this.#speak(this.#language),
      );
    return words ? html`<div class="form" @text-ask=${this.#ask}>${this.#fields(words)}</div>` : nothing;
  }

  #fields(words: KindWords): TemplateResult | typeof nothing {
    const {poll, praise, announcement, asked} = this.details;
    switch (this.kind) {
      case 'POLL':
        return pollFields(poll ?? emptyPoll, words, (edit) =>
          this.#change({poll: edit(this.#current.poll ?? emptyPoll)}),
        );
      case 'PRAISE':
        return praiseFields(praise ?? emptyPraise, this.desk?.badges ?? [], words, this.answer, (change) =>
          this.#change({praise: {...(this.#current.praise ?? emptyPraise), ...change}}),
        );
      case 'ANNOUNCEMENT':
        return announcementFields(announcement ?? emptyAnnouncement, words, (change) =>
          this.#change({announcement: {...(this.#current.announcement ?? emptyAnnouncement), ...change}}),
        );
      case 'QUESTION':
        return html`<foyer-people-field
          .words=${words}
          .label=${words.asked.people}
          .people=${asked ?? []}
          .answer=${this.answer}
          @people-change=${({people}: PeopleChangeEvent) => this.#change({asked: people})}
        ></foyer-people-field>`;
      default:
        return nothing;
    }
  }

  /** In words what keeps the post from being sent; undefined as long as the words are not there. */
  say(problem: FacetProblem): string | undefined {
    const {words} = this;
    if (!words) return undefined;
    switch (problem) {
      case 'fewOptions':
      case 'equalOptions':
        return words.poll[problem];
      case 'nobody':
        return words.praise.nobody;
      case 'dueAfterEnd':
        return words.announcement.dueAfterEnd;
      default:
        return words[problem];
    }
  }

  /** Puts the focus on the first thing that is to be filled in. */
  override focus(options?: FocusOptions): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('input, foyer-people-field')];
    const empty = fields.find((field) => !(field instanceof HTMLInputElement) || field.value === '');
    (empty ?? fields[0])?.focus(options);
  }

  readonly #ask = ({query}: TextAskEvent): void => void this.dispatchEvent(new TextAskEvent(query));

  #change(details: Details): void {
    this.#current = {...this.#current, ...details};
    this.dispatchEvent(new DetailsChangeEvent(details));
  }

  async #speak(language: string): Promise<void> {
    this.#language = language;
    try {
      const words = await loadKindWords(language);
      if (language !== this.#language) return;
      this.words = words;
      this.dispatchEvent(new KindWordsEvent());
    } catch {
      this.isLost = true;
    }
  }
}

if (!customElements.get('foyer-kind-form')) customElements.define('foyer-kind-form', FoyerKindForm);
