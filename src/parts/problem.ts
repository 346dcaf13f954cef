/** What went wrong, in words and with the next step: one or two sentences and one button. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Translation} from '../localization/translation.js';
import type {NetworkError} from '../network/errors.js';
import {icon} from './icon.js';

/** The shape of `NetworkError` that words are chosen by. */
export type Problem = Pick<NetworkError, 'kind' | 'retryAfterSeconds' | 'userErrors'>;

/** What a person reads. Where the network says something about the input, its own words are better than ours. */
export function problemText(words: Translation, problem: Problem): string {
  const [said] = problem.userErrors;
  if (problem.kind === 'refused' && said?.message) return said.message;
  if (problem.kind === 'rate-limited' && problem.retryAfterSeconds) {
    return words.problem.waitFor(Math.ceil(problem.retryAfterSeconds));
  }
  return words.problem[problem.kind] ?? words.problem.unknown;
}

/** What a person reads of a reaction that did not get through; without a problem: only those react who are signed in. */
export const reactionProblem = (words: Translation, problem: Problem | null): string =>
  problem ? `${words.reaction.failed} ${problemText(words, problem)}` : words.signIn.takePart;

/** Kinds that trying again can't change, or that the network tries again by itself. */
const isFinal = ({kind}: Problem): boolean => ['offline', 'forbidden', 'too-complex', 'misconfigured'].includes(kind);

/** A quiet line; with a button where trying again may help. */
export function problemLine(words: Translation, problem: Problem, retry: () => void, text?: string): TemplateResult {
  return html`<div class="problem" part="problem" role="status">
    ${problem.kind === 'offline' ? icon('offline') : nothing}
    <p>${text ?? problemText(words, problem)}</p>
    ${
      isFinal(problem)
        ? nothing
        : html`<button class="button" part="retry" type="button" @click=${retry}>${words.common.retry}</button>`
    }
  </div>`;
}
