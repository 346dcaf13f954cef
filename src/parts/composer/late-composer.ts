/**
 * Where a composer will be. Most people only read, so what one writes with comes when somebody reaches for it: until then
 * there is a plain text box of the same looks. What was typed into that by then is taken over, caret and all.
 */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Localization} from '../../localization/localize.js';
import {NetworkError} from '../../network/errors.js';
import {avatar, type AvatarPerson} from '../avatar.js';
import {problemLine} from '../problem.js';
import type {FoyerComposer} from './composer.js';
import {followInputMethod, tell} from './early-text.js';
import {desk, inkStyles, paper, paperFocus} from './paper.styles.js';

export interface LateComposerOptions {
  readonly localization: Localization;
  readonly person: AvatarPerson | null;
  readonly label: string;
  readonly prompt: string;
  /** There is something that only a composer shows: a text that was kept, or what became of one. */
  readonly isWanted: boolean;
  /** What one writes with could not be loaded: draw again. */
  redraw(): void;
}

let loading: Promise<unknown> | null = null;
let isLost = false;

/** Rejects when it cannot be loaded. The next call tries again. */
async function load(): Promise<void> {
  loading ??= import('./composer.js');
  try {
    await loading;
    isLost = false;
  } catch (failure) {
    loading = null;
    isLost = true;
    throw failure;
  }
}

/** What stands in a `<foyer-composer>` until that is there; afterwards nobody sees it. */
export function composerLine(options: LateComposerOptions): TemplateResult {
  const {localization, person, label, prompt, redraw} = options;
  const reach = (): void => void load().catch(redraw);
  // Once it is lost, a person says when to try again.
  if (options.isWanted && !isLost) reach();
  return html`<div
      class="desk"
      @focusin=${reach}
      @pointerenter=${reach}
      @dragenter=${reach}
      @dragover=${takeFiles}
      @drop=${takeFiles}
    >
      ${person ? avatar(person) : nothing}
      <div class="blotter">
        <textarea
          rows="1"
          aria-label=${label}
          placeholder=${prompt}
          @input=${tell}
          @compositionstart=${followInputMethod}
          @compositionend=${followInputMethod}
        ></textarea>
      </div>
    </div>
    ${isLost ? problemLine(localization.words, new NetworkError('unreachable'), reach) : nothing}`;
}

/** A file that is dropped before the composer is there would be opened by the browser in the place of the page. */
function takeFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/** Puts the caret there: now, since a phone shows its keyboard only in the moment of the touch. */
export function focusComposer(place: HTMLElement | null, options?: FocusOptions): void {
  const early = place?.shadowRoot ? null : place?.querySelector('textarea');
  (early ?? place)?.focus(options);
}

/** The composer itself. Null: it could not be loaded, which the line says. */
export async function loadComposer(place: FoyerComposer): Promise<FoyerComposer | null> {
  focusComposer(place);
  return load().then(
    () => place.updateComplete.then(() => place),
    () => null,
  );
}

export const composerLineStyles = css`
  ${inkStyles}
  .desk {
    ${desk}
  }
  .desk > .avatar {
    margin-block-start: 4px;
  }
  .blotter {
    ${paper}
  }
  .blotter:focus-within {
    ${paperFocus}
  }
  @container (max-width: 359.98px) {
    .desk > .avatar {
      display: none;
    }
  }
`;
