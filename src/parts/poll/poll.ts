/**
 * A poll: its options, how they stand, and a way to vote. Loaded with the first post that has one; until then, and where it
 * does not come, the options stand inside of it as plain text. Internal: a page never writes it.
 *
 * What a person has chosen is laid over what the network says until the network knows it: somebody else's vote, or an answer
 * from a moment ago, takes nothing back. Choices made in a hurry become one vote, the last of them.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {askForActs} from '../../controllers/view/acts.js';
import {ClockController} from '../../controllers/view/clock.js';
import {loadPollWords, type PollWords} from '../../localization/poll/words.js';
import type {Localization} from '../../localization/localize.js';
import {NetworkError} from '../../network/errors.js';
import {choiceOf, withChoice, type Poll} from '../../network/operations/poll.js';
import type {PostPartsFragment} from '../../network/schema.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import {excerptOf} from '../message-acts/words-of.js';
import {problemLine} from '../problem.js';
import {viewStateStyles} from '../view-state.js';
import {ends} from './ends.js';
import {option, readOption, type OptionContext} from './option.js';
import {pollStyles} from './poll.styles.js';
import {mayHaveCome, voteProblem} from './trouble.js';

/** How often a poll that should be over is asked for: a clock that runs ahead must not ask for ever. */
const mostLooks = 3;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

export class FoyerPoll extends LitElement {
  static override styles = [base, text, control, viewStateStyles, pollStyles];

  /** The post that asks. */
  @property({attribute: false}) post!: PostPartsFragment;
  @property({attribute: false}) localization!: Localization;

  @state() private words: PollWords | null = null;
  @state() private isLost = false;
  /** What was chosen and is on its way. */
  @state() private wish: readonly string[] | null = null;
  /** Of several choices: what is ticked and not sent. */
  @state() private draft: readonly string[] | null = null;
  /** What went wrong with the last vote; `none`: nothing was chosen. */
  @state() private problem: NetworkError | 'none' | null = null;
  /** What came of the last vote. */
  @state() private done: 'counted' | 'withdrawn' | null = null;
  @state() private isSignedOut = false;

  readonly #clock = new ClockController(this, () => void this.#lookWhenOver());
  #spoken = '';
  #isSending = false;
  #looks = 0;
  #hadFocus = false;

  /** As the viewer will find it when what is on its way has arrived. */
  get #poll(): Poll | null {
    const {poll} = this.post;
    return poll && this.wish ? withChoice(poll, this.wish) : poll;
  }

  get #canVote(): boolean {
    const {poll} = this.post;
    return Boolean(poll?.viewerCanVote && !poll.isClosed);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {language} = this.localization;
    if (this.#spoken !== language) void this.#speak(language);
    if (changed.has('post') && this.post.poll && !this.#canVote && !this.post.poll.isClosed) void this.#askWho();
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  override render(): TemplateResult {
    const {words} = this;
    const poll = this.#poll;
    return html`<slot ?hidden=${words !== null}></slot>${
        words && poll
          ? this.#picture(poll, words)
          : this.isLost
            ? problemLine(
                this.localization.words,
                new NetworkError('unreachable'),
                () => void this.#speak(this.#spoken),
              )
            : nothing
      }`;
  }

  #picture(poll: Poll, words: PollWords): TemplateResult {
    const {post, localization, wish} = this;
    const chosen = this.draft ?? choiceOf(poll);
    const context: OptionContext = {
      poll,
      words,
      localization,
      language: post.language,
      chosen: new Set(chosen),
      choose: (optionId, isChosen) => this.#choose(optionId, isChosen),
    };
    const legend = words.legend(post.title ?? excerptOf(post, 140));
    return html`${
        this.#canVote
          ? html`<fieldset
              aria-describedby="facts"
              aria-busy=${wish !== null}
              @pointerenter=${this.#prepare}
              @focusin=${this.#prepare}
            >
              <legend class="spoken">${legend}</legend>
              <div class="options">
                ${repeat(
                  poll.options,
                  ({optionId}) => optionId,
                  (one, index) => option(one, index, context),
                )}
              </div>
            </fieldset>`
          : html`<ul class="options" role="list" aria-label=${legend}>
              ${poll.options.map((one) => readOption(one, context))}
            </ul>`
      }
      <div class="foot small muted">
        <p class="facts" id="facts" tabindex="-1">${this.#facts(poll, words)}</p>
        ${this.#canVote ? this.#buttons(poll, chosen, words) : nothing}
      </div>
      <p class="trouble small" role="alert">${this.#trouble(words)}</p>
      <p class="spoken" role="status">${this.done && words[this.done]}</p>`;
  }

  #trouble(words: PollWords): string {
    const {problem, localization} = this;
    if (!problem) return '';
    return problem === 'none' ? words.none : voteProblem(words, localization.words, problem);
  }

  /** How many, until when, and why one sees no result or has no choice. */
  #facts(poll: Poll, words: PollWords): unknown {
    const {viewerCanVote, isClosed, voterCount, options, allowsMultiple} = poll;
    const isHidden = options.some(({voteCount}) => voteCount === null);
    const hasVoted = choiceOf(poll).length > 0;
    const facts = [
      this.#canVote && allowsMultiple && !hasVoted ? words.several : null,
      voterCount === null ? null : words.voters(voterCount),
      ends(poll, this.#clock.now, words, this.localization),
      viewerCanVote || isClosed ? null : this.isSignedOut ? this.localization.words.signIn.takePart : words.forbidden,
      // Nobody waits for what is about to be told.
      !isHidden || this.wish ? null : hasVoted || isClosed ? words.hiddenLonger : this.#canVote ? words.hidden : null,
    ];
    return facts.filter((fact) => fact !== null && fact !== nothing).map((fact) => html`${fact} `);
  }

  #buttons(poll: Poll, chosen: readonly string[], words: PollWords): unknown {
    const sent = choiceOf(poll);
    const isNew = !isSame(chosen, sent);
    return html`${
      poll.allowsMultiple
        ? html`<button
            class="button small"
            type="button"
            aria-disabled=${!isNew && sent.length > 0}
            @click=${() => this.#sendDraft(chosen, isNew)}
          >
            ${sent.length > 0 ? words.change : words.vote}
          </button>`
        : nothing
    }${
      sent.length > 0
        ? html`<button class="button plain small withdraw" type="button" @click=${this.#withdraw}>
            ${words.withdraw}
          </button>`
        : nothing
    }`;
  }

  protected override updated(): void {
    // What one could choose with is gone, such as when the poll ends: the focus stays in it, where one reads why.
    if (this.#hadFocus && !this.shadowRoot!.activeElement) this.#facet('.facts')?.focus();
  }

  #choose(optionId: string, isChosen: boolean): void {
    const {poll} = this.post;
    if (!poll) return;
    if (!poll.allowsMultiple) return void this.#vote([optionId]);
    this.problem = null;
    const others = (this.draft ?? choiceOf(this.#poll!)).filter((id) => id !== optionId);
    this.draft = isChosen ? [...others, optionId] : others;
  }

  #sendDraft(chosen: readonly string[], isNew: boolean): void {
    if (isNew) void this.#vote(chosen);
    else if (chosen.length === 0) this.problem = 'none';
  }

  readonly #withdraw = async (): Promise<void> => {
    this.draft = null;
    const done = this.#vote([]);
    // The button goes with the vote.
    await this.updateComplete;
    this.#facet('input')?.focus();
    await done;
  };

  /** Sends what is wanted; what is wanted meanwhile, when the answer is here. */
  async #vote(optionIds: readonly string[]): Promise<void> {
    this.wish = optionIds;
    this.problem = this.done = null;
    if (this.#isSending) return;
    this.#isSending = true;
    let problem: NetworkError | null;
    let sent: readonly string[];
    do {
      sent = this.wish;
      problem = await this.#send(sent);
    } while (sent !== this.wish);
    this.#isSending = false;
    const {poll} = this.post;
    // An answer may get lost on its way back: then it has been counted all the same.
    if (problem && mayHaveCome(problem) && poll && isSame(choiceOf(poll), sent)) problem = null;
    this.wish = null;
    if (!problem && this.draft && isSame(this.draft, sent)) this.draft = null;
    this.problem = problem;
    if (!problem) this.done = sent.length > 0 ? 'counted' : 'withdrawn';
  }

  /** @returns what went wrong. */
  async #send(optionIds: readonly string[]): Promise<NetworkError | null> {
    const acts = await askForActs(this);
    const {poll} = this.post;
    if (!acts || !poll) return new NetworkError('unreachable');
    const outcome = await acts.vote({pollId: poll.id, optionIds});
    if (outcome.ok) return null;
    if (mayHaveCome(outcome.error)) await acts.lookAtPoll(poll.id);
    return outcome.error;
  }

  /** Its time has passed while it is on screen: the network says whether it is over, and how it ended. */
  async #lookWhenOver(): Promise<void> {
    const {poll} = this.post;
    if (!poll || poll.isClosed || !poll.closesAt || !(Date.parse(poll.closesAt) <= Date.now())) return;
    if (this.#looks++ < mostLooks) await (await askForActs(this))?.lookAtPoll(poll.id);
  }

  async #askWho(): Promise<void> {
    this.isSignedOut = (await askForActs(this))?.isSignedIn === false;
  }

  /** Who is about to vote shall not wait for the hands. */
  readonly #prepare = (): void => void askForActs(this);

  #facet(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  async #speak(language: string): Promise<void> {
    this.#spoken = language;
    this.isLost = false;
    try {
      const words = await loadPollWords(language);
      if (this.#spoken === language) this.words = words;
    } catch {
      // The options can be read without them.
      this.isLost = this.words === null;
    }
  }
}
if (!customElements.get('foyer-poll')) customElements.define('foyer-poll', FoyerPoll);
