/** A file that is being attached, as a row: what it is, how much of it is there, and what one can do about it. Stateless. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {fileKind} from '../../lib/file-kind.js';
import {fileSize} from '../../lib/file-size.js';
import type {Localization} from '../../localization/localize.js';
import type {UploadsWords} from '../../localization/uploads/words.js';
import type {NetworkError} from '../../network/errors.js';
import type {AttachmentWriting} from '../../network/writing.js';
import {lateIcon} from '../late-icon.js';
import {problemText} from '../problem.js';

export interface RowState {
  /** How much is there, from 0 to 1. */
  readonly share: number;
  /** The line is gone: it stands still. */
  readonly isWaiting: boolean;
  /** Others come first. */
  readonly isQueued: boolean;
  readonly problem: NetworkError | null;
}

export interface RowOptions {
  readonly words: UploadsWords;
  readonly localization: Localization;
  /** Null: all of it is there; or nothing is under way, because the file itself is not here any more. */
  readonly state: RowState | null;
  readonly hasFile: boolean;
  readonly takesAltTexts: boolean;
  readonly isReadonly: boolean;
  remove(): void;
  retry(): void;
  chooseAgain(): void;
  describe(altText: string): void;
}

/** What a network shows in place, and what can therefore be described. */
const isPicture = ({mimeType}: AttachmentWriting): boolean => /^image\/(png|jpeg|gif|webp|avif)$/.test(mimeType);

export function trayRow(one: AttachmentWriting, options: RowOptions): TemplateResult {
  const {words, localization, hasFile, isReadonly} = options;
  const {id, name, byteSize, isUploaded} = one;
  const size = fileSize(byteSize, localization.language);
  const removes = isUploaded || !options.state || options.state.problem ? words.remove(name) : words.cancel(name);
  return html`<li class="row">
    <span class="tile" aria-hidden="true"
      >${fileKind(name) || '…'}${hasFile && isPicture(one) ? html`<canvas width="96" height="96" data-file=${id}></canvas>` : nothing}</span
    >
    <div class="about">
      <span class="name"><bdi>${name}</bdi></span>
      <span class="small muted"><bdi>${size}</bdi></span>
      ${progress(one, options)}
    </div>
    <button
      class="button plain remove"
      type="button"
      aria-label=${removes}
      title=${removes}
      aria-disabled=${isReadonly ? 'true' : 'false'}
      @click=${() => isReadonly || options.remove()}
    >
      ${lateIcon('close')}
    </button>
    ${isPicture(one) && options.takesAltTexts ? description(one, options) : nothing}
  </li>`;
}

function progress({name, isUploaded}: AttachmentWriting, options: RowOptions): TemplateResult {
  const {words, localization, state} = options;
  if (isUploaded) return html`<span class="small done">${lateIcon('chosen')}${words.done}</span>`;
  if (!state)
    return html`<span class="small trouble">${words.lost}</span>
      <button class="button small act" type="button" title=${words.goOn(name)} @click=${() => options.chooseAgain()}>
        ${words.chooseAgain}
      </button>`;
  const {share, isWaiting, isQueued, problem} = state;
  if (problem)
    return html`<span class="small trouble">${words.failed} ${problemText(localization.words, problem)}</span>
      <button
        class="button small act"
        type="button"
        aria-label="${localization.words.common.retry}: ${name}"
        @click=${() => options.retry()}
      >
        ${localization.words.common.retry}
      </button>`;
  const percent = new Intl.NumberFormat(localization.language, {style: 'percent'}).format(share);
  return html`<progress max="1" .value=${share} aria-label=${words.sending(name)}></progress>
    <span class="small muted">${isQueued ? words.waiting : isWaiting ? words.offline : percent}</span>`;
}

function description({altText}: AttachmentWriting, {words, isReadonly, describe}: RowOptions): TemplateResult {
  return html`<label class="description small"
    ><span>${words.shown} <span class="muted">${words.shownHint}</span></span
    ><input
      class="field"
      type="text"
      maxlength="1000"
      dir="auto"
      ?readonly=${isReadonly}
      .value=${live(altText)}
      @input=${({currentTarget}: Event) => describe((currentTarget as HTMLInputElement).value)}
  /></label>`;
}
