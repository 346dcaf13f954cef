/** A picture or a film, large, over the page: with what it shows, the others beside it, and a way to the file itself. Stateless. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {AttachmentsWords} from '../../localization/attachments/words.js';
import type {Localization} from '../../localization/localize.js';
import type {Attachment} from '../../network/operations/attachment.js';
import {lateIcon} from '../late-icon.js';
import {isFilm} from './line.js';

export interface ViewerHands {
  readonly words: AttachmentsWords;
  readonly localization: Localization;
  /** Goes to another picture, by its number. */
  show(number: number): void;
  close(): void;
  /** It did not come, or cannot be played. */
  failed(one: Attachment): void;
  /** Of a film: it was tried, and cannot be played. */
  readonly isUnplayable: boolean;
}

export function viewer(pictures: readonly Attachment[], number: number, hands: ViewerHands): TemplateResult {
  const {words, localization, close} = hands;
  const one = pictures[number]!;
  const {url, altText, name} = one;
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
      ${keyed(one.id, isFilm(one) ? film(one, hands) : largePicture(one, hands))}
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
        <a
          class="original"
          href=${safeUrl(url) ?? nothing}
          download=${isFilm(one) ? name : nothing}
          target="_blank"
          rel="noopener"
          >${isFilm(one) ? words.saveFilm : words.original}</a
        >
      </div>
    </div>
  </dialog>`;
}

const largePicture = (one: Attachment, {words, failed}: ViewerHands): TemplateResult =>
  html`<img
    class="large"
    src=${safeUrl(one.url)}
    alt=${one.altText ?? words.undescribed(one.name)}
    width=${one.width ?? nothing}
    height=${one.height ?? nothing}
    @error=${() => failed(one)}
  />`;

/** The browser's own player: with keys, subtitles and full screen as people know them. */
const film = (one: Attachment, {words, failed, isUnplayable}: ViewerHands): TemplateResult =>
  isUnplayable
    ? html`<p role="alert">${words.unplayable}</p>`
    : html`<video
        class="large"
        src=${safeUrl(one.url) ?? nothing}
        poster=${safeUrl(one.thumbnailUrl) ?? nothing}
        aria-label=${one.altText ?? one.name}
        controls
        autoplay
        playsinline
        @error=${() => failed(one)}
      ></video>`;

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
  /* How large a film is, is known only once it comes. */
  video.large {
    inline-size: min(60rem, 100vi - 42px);
    aspect-ratio: 16 / 9;
    background: #000;
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
