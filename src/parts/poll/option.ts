/** One option of a poll: what it says, how many want it, and a way to choose it where one may. Stateless. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Localization} from '../../localization/localize.js';
import type {PollWords} from '../../localization/poll/words.js';
import type {Poll, PollOption} from '../../network/operations/poll.js';
import {lateIcon} from '../late-icon.js';

export interface OptionContext {
  readonly poll: Poll;
  readonly words: PollWords;
  readonly localization: Localization;
  /** Of what people wrote; null: nobody knows. */
  readonly language: string | null;
  /** What stands chosen, sent or not. */
  readonly chosen: ReadonlySet<string>;
  choose(optionId: string, isChosen: boolean): void;
}

/** Of those who voted; where the network keeps their number to itself, of all votes. */
function shareOf(votes: number, {voterCount, options}: Poll): number {
  const all = voterCount ?? options.reduce((sum, {voteCount}) => sum + (voteCount ?? 0), 0);
  return all > 0 ? Math.min(1, votes / all) : 0;
}

/** Drawn and not written into a style: what a page's policy forbids, it does not forbid here. */
const bar = (share: number): TemplateResult =>
  html`<svg class="bar" aria-hidden="true">${svg`<rect width=${`${share * 100}%`} height="100%"></rect>`}</svg>`;

function result(votes: number, {poll, words, localization}: OptionContext): TemplateResult {
  const share = shareOf(votes, poll);
  const percent = new Intl.NumberFormat(localization.language, {style: 'percent'}).format(share);
  return html`<span class="spoken">${words.result(votes, percent)}</span
    ><span class="strong" aria-hidden="true">${percent}</span
    ><span class="muted" aria-hidden="true">${words.votes(votes)}</span>`;
}

/** @param index Of the option among all. */
export function option({optionId, text, voteCount}: PollOption, index: number, context: OptionContext): TemplateResult {
  const {poll, language, chosen, choose} = context;
  const isChosen = chosen.has(optionId);
  return html`<label class="option" ?data-chosen=${isChosen}>
    ${voteCount === null ? nothing : bar(shareOf(voteCount, poll))}
    <input
      type=${poll.allowsMultiple ? 'checkbox' : 'radio'}
      name="option"
      .checked=${live(isChosen)}
      aria-labelledby="text${index}"
      aria-describedby="result${index}"
      @change=${(event: Event) => choose(optionId, (event.currentTarget as HTMLInputElement).checked)}
    />
    <span class="text" id="text${index}" dir="auto" lang=${language ?? nothing}>${text}</span>
    <span class="result small" id="result${index}">${voteCount === null ? nothing : result(voteCount, context)}</span>
  </label>`;
}

/** Where one can only read: the same picture, without a way to choose. */
export function readOption({optionId, text, voteCount}: PollOption, context: OptionContext): TemplateResult {
  const {poll, words, language, chosen} = context;
  const isChosen = chosen.has(optionId);
  return html`<li class="option" ?data-chosen=${isChosen}>
    ${voteCount === null ? nothing : bar(shareOf(voteCount, poll))}
    <span class="mark"
      >${isChosen ? html`${lateIcon('chosen')}<span class="spoken">${words.yours}</span>` : nothing}</span
    >
    <span class="text" dir="auto" lang=${language ?? nothing}>${text}</span>
    <span class="result small">${voteCount === null ? nothing : result(voteCount, context)}</span>
  </li>`;
}
