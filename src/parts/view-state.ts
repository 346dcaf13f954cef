/** The default pictures of every state that is not `ready`: the same care for each, so that no widget is ever blank. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {SignInProblemKind, Translation} from '../localization/translation.js';
import {problemLine, type Problem} from './problem.js';

export interface ViewStateOptions {
  readonly words: Translation;
  /** What stands where the content will be: of its size. */
  pending(): unknown;
  /** Called in the click's own turn, so that a sign-in window may open. */
  signIn(): void;
  retry(): void;
  /** What one would see, in one sentence. Default: the general invitation. */
  readonly invitation?: string;
}

export interface ViewStateViews {
  detached(): unknown;
  pending(): unknown;
  signedOut(problem?: SignInProblemKind | null): unknown;
  unsupported(): unknown;
  failed(error: Problem): unknown;
}

/** Spread it into a controller's `render`, beside `ready`. */
export function viewState(options: ViewStateOptions): ViewStateViews {
  const {words} = options;
  return {
    // A network that comes late is no news: the words appear only if it stays away.
    detached: () => html`<p class="late muted small">${words.problem.detached}</p>`,
    pending: () => options.pending(),
    // Where the button is pressed, there one reads what came of it.
    signedOut: (problem = null) => signedOut(words, options.signIn, options.invitation, problem),
    unsupported: () => nothing,
    failed: (error) => problemLine(words, error, () => options.retry()),
  };
}

/** An invitation. Its button is no primary one: a page has several widgets, and one place to sign in that stands out. */
export function signedOut(
  words: Translation,
  signIn: () => void,
  invitation: string = words.signIn.invitation,
  problem: SignInProblemKind | null = null,
): TemplateResult {
  // To sign in again as the same person would end as before.
  const act = problem === 'not-accepted' ? words.signIn.switchAccount : words.signIn.signIn;
  return html`<div class="invitation" part="signed-out">
    <p>${problem ? words.signIn.problem[problem] : invitation}</p>
    <button class="button" part="sign-in" type="button" @click=${() => signIn()}>${act}</button>
  </div>`;
}

export const viewStateStyles = css`
  .late {
    animation: appear 200ms 4s both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .problem,
  .invitation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding-block: var(--_space);
  }
  .problem {
    color: var(--_muted);
  }
  .problem p,
  .invitation p {
    flex: 0 1 auto;
    max-inline-size: 60ch;
  }
  .problem .button {
    color: var(--_text);
  }
`;
