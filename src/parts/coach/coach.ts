/**
 * Helps whoever writes: ways to begin, discussions that may already have the answer, a kind word before a first post, and what
 * one may want to think of. It never stands in the way of sending. Loaded when a post box is opened.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Coaching} from '../../controllers/view/coaching.js';
import {messageLink} from '../../lib/message-link.js';
import {loadCoachWords, type CoachWords} from '../../localization/coach/words.js';
import type {Localization} from '../../localization/localize.js';
import type {SimilarPost} from '../../network/operations/desk.js';
import type {Writing} from '../../network/writing.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import {icon} from '../icon.js';
import type {KnownKind} from '../known-kind.js';
import {TemplateEvent} from './coach.events.js';
import {coachStyles} from './coach.styles.js';
import {warnings, type Readers} from './warnings.js';

/** The kind that each way to begin is for. */
const templates = [
  ['ask', 'QUESTION'],
  ['share', 'UPDATE'],
  ['thank', 'PRAISE'],
] as const satisfies readonly (readonly [keyof CoachWords, KnownKind])[];

/** @fires {TemplateEvent} coach-template - Somebody chose a way to begin. */
export class FoyerCoach extends LitElement {
  static override styles = [base, control, text, coachStyles];

  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) coaching!: Coaching;
  /** What is being written, as far as the coach looks at it. */
  @property({attribute: false}) kind: Writing['kind'] = 'UPDATE';
  @property({attribute: false}) kinds: readonly KnownKind[] = [];
  @property({type: Boolean}) blank = true;
  @property({attribute: false}) readers!: Readers;

  @state() private words: CoachWords | null = null;
  #language = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {language} = this.localization;
    if (!changed.has('localization') || language === this.#language) return;
    this.#language = language;
    // Without its words it has nothing to say, which is no fault that anybody needs to know of.
    void loadCoachWords(language).then(
      (words) => language === this.#language && (this.words = words),
      () => undefined,
    );
  }

  override render(): TemplateResult | typeof nothing {
    const {words} = this;
    if (!words) return nothing;
    const said = this.blank ? [] : warnings(words, this.localization, this.readers, this.kind === 'ANNOUNCEMENT');
    return html`<div class="coach small">
      ${this.coaching.isFirst ? html`<p class="muted first">${words.first}</p>` : nothing}
      ${this.blank && this.kind === 'UPDATE' ? this.#templates(words) : nothing}
      <div role="status">
        ${this.coaching.similar.length > 0 ? this.#similar(words, this.coaching.similar) : nothing}
        ${said.map((sentence) => html`<p class="muted warning">${sentence}</p>`)}
      </div>
    </div>`;
  }

  #templates(words: CoachWords): TemplateResult {
    const offered = templates.filter(([, kind]) => this.kinds.includes(kind));
    return html`<div class="templates" role="group" aria-label=${words.templates}>
      <span class="muted" aria-hidden="true">${words.templates}</span>
      ${offered.map(
        ([name, kind]) =>
          html`<button
            class="chip"
            type="button"
            @click=${() => this.dispatchEvent(new TemplateEvent(kind, words[name].text))}
          >
            ${words[name].name}
          </button>`,
      )}
    </div>`;
  }

  #similar(words: CoachWords, posts: readonly SimilarPost[]): TemplateResult {
    return html`<p class="strong">${words.similar}</p>
      <ul class="similar">
        ${posts.map(
          (post) =>
            html`<li>
              <a href=${messageLink(post)}
                ><span class="asked" dir="auto">${post.title ?? post.excerpt}</span>${
                  post.question?.bestAnswer
                    ? html`<span class="solved">${icon('check')}${words.solved}</span>`
                    : html`<span class="muted">${words.replies(post.replyCount)}</span>`
                }</a
              >
            </li>`,
        )}
      </ul>`;
  }
}

if (!customElements.get('foyer-coach')) customElements.define('foyer-coach', FoyerCoach);
