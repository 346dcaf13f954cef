/** A dialog over the page, in the browser's own element: it keeps the focus, and Escape leaves it. */
import {css, html, type TemplateResult} from 'lit';

/** The dialog is left: nothing was done, or all is done. What was written in it stays with it. */
export class ModalCloseEvent extends Event {
  static readonly type = 'modal-close';

  constructor() {
    super(ModalCloseEvent.type, {bubbles: true});
  }
}

export function modal(title: string, content: unknown, close: () => void): TemplateResult {
  // A feed's keys, and those of a page around it, mean nothing in here.
  return html`<dialog aria-labelledby="title" @close=${close} @keydown=${(event: Event) => event.stopPropagation()}>
    <p class="title" id="title" role="heading" aria-level="2">${title}</p>
    ${content}
  </dialog>`;
}

export const modalStyles = css`
  dialog {
    inline-size: min(30rem, 100vi - 24px);
    max-block-size: calc(100dvb - 24px);
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog[open] {
    display: grid;
    gap: 16px;
    animation: rise var(--_quick);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog fieldset {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  dialog legend {
    padding: 0;
    margin-block-end: 4px;
  }
  .choice {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_fill);
  }
  .label {
    display: grid;
    gap: 4px;
  }
  textarea.field {
    min-block-size: 5.5em;
    resize: vertical;
    field-sizing: content;
    max-block-size: 40vb;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
  }
  .trouble {
    color: var(--_danger);
  }
  .trouble:empty {
    display: none;
  }
  .destroy {
    border-color: var(--_danger);
    color: var(--_danger);
    font-weight: 600;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
`;
