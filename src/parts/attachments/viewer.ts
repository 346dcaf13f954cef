/** A picture, large, over the page: with what it shows, the others beside it, and a way to the file itself. Stateless. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {AttachmentsWords} from '../../localization/attachments/words.js';
import type {Localization} from '../../localization/localize.js';
import type {Attachment} from '../../network/operations/attachment.js';
import {lateIcon} from '../late-icon.js';

export interface ViewerHands {
  readonly words: AttachmentsWords;
  readonly localization: Localization;
  /** Goes to another picture, by its number. */
  show(number: number): void;
  close(): void;
  /** A picture did not come. */
  failed(one: Attachment): void;
}

export function viewer(pictures: readonly Attachment[], number: number, hands: ViewerHands): TemplateResult {
  const {words, localization, close} = hands;
  const one = pictures[number]!;
  const {url, altText, name, width, height} = one;
  const count = pictures.length;
  const go = (step: number): void => hands.show((number + step + count) % count);
  const keys = (event: KeyboardEvent): void => {
    // A feed's keys, and those of a page around it, mean nothing in here.
    event.stopPropagation();
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step === undefined || count < 2) return;
    event.preventDefault();
    go((event.currentTarget as HTMLElement).matches(':dir(rtl)') ? -step : step);
  };
  return html`<dialog
    aria-labelledby="viewer-name"
    @close=${close}
    @keydown=${keys}
    @click=${({target, currentTarget}: Event) => target === currentTarget && (currentTarget as HTMLDialogElement).close()}
  >
    <div class="viewer">
      <div class="viewer-head">
        <p class="strong" id="viewer-name" dir="auto">${name}</p>
        <button
          class="button plain"
          type="button"
          aria-label=${localization.words.common.close}
          title=${localization.words.common.close}
          @click=${({currentTarget}: Event) => (currentTarget as HTMLElement).closest('dialog')!.close()}
        >
          ${lateIcon('close')}
        </button>
      </div>
      ${keyed(
        one.id,
        html`<img
          class="large"
          src=${safeUrl(url)}
          alt=${altText ?? words.undescribed(name)}
          width=${width ?? nothing}
          height=${height ?? nothing}
          @error=${() => hands.failed(one)}
        />`,
      )}
      ${altText ? html`<p class="small" dir="auto" aria-hidden="true">${altText}</p>` : nothing}
      <div class="viewer-foot small">
        ${
          count > 1
            ? html`<button
                  class="button small"
                  type="button"
                  aria-label=${words.previous}
                  title=${words.previous}
                  @click=${() => go(-1)}
                >
                  <span class="way back" aria-hidden="true">${lateIcon('more')}</span></button
                ><span role="status">${words.position(number + 1, count)}</span
                ><button
                  class="button small"
                  type="button"
                  aria-label=${words.next}
                  title=${words.next}
                  @click=${() => go(1)}
                >
                  <span class="way" aria-hidden="true">${lateIcon('more')}</span>
                </button>`
            : nothing
        }
        <a class="original" href=${safeUrl(url) ?? nothing} target="_blank" rel="noopener">${words.original}</a>
      </div>
    </div>
  </dialog>`;
}

/* It is as wide as its picture, as far as the window has room for both its sides and what stands around it. */
export const viewerStyles = css`
  dialog {
    max-inline-size: calc(100vi - 16px);
    max-block-size: calc(100dvb - 16px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  .viewer {
    display: grid;
    gap: 8px;
    padding: 12px;
  }
  .viewer-head,
  .viewer-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .viewer-head {
    flex-wrap: nowrap;
    justify-content: space-between;
  }
  .large {
    justify-self: center;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: max(12rem, 100dvb - 12rem);
    object-fit: contain;
    border-radius: var(--_radius);
  }
  .viewer > p {
    max-inline-size: 68ch;
    justify-self: center;
  }
  .viewer-foot {
    justify-content: center;
  }
  .original {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    margin-inline: 8px;
  }
  .way {
    rotate: -90deg;
  }
  .back,
  .way:dir(rtl) {
    rotate: 90deg;
  }
  .back:dir(rtl) {
    rotate: -90deg;
  }
`;
