/**
 * The button that opens what else one can do with a message. A card carries this and a place where that then happens
 * (`.acts`), which stands before what the acts may cover: the words while they are edited, everything while the message is on
 * its way out. Menu, editor, dialogs and their words are loaded by the first press.
 */
import {css, html, type TemplateResult} from 'lit';
import type {Actable} from './actable.js';

async function open(button: HTMLElement, actable: Actable): Promise<void> {
  const place = button.closest('li, article')!.querySelector<HTMLElement>('.acts')!;
  try {
    const {openActs} = await import('./message-acts/open-acts.js');
    openActs(place, button, actable);
  } catch {
    place.textContent = actable.localization.words.problem.unreachable;
  }
}

export function moreButton(actable: Actable): TemplateResult {
  const {more} = actable.localization.words.post;
  return html`<button
    class="button plain acts-button"
    part="more"
    type="button"
    aria-haspopup="menu"
    aria-expanded="false"
    aria-label=${more}
    title=${more}
    @click=${(event: Event) => open(event.currentTarget as HTMLElement, actable)}
  >
    <span aria-hidden="true">•••</span>
  </button>`;
}

export const moreStyles = css`
  .acts-button {
    padding-inline: 4px;
    font-size: 0.625em;
    letter-spacing: 0.1em;
  }
  @media print {
    .acts-button {
      display: none;
    }
  }
`;
