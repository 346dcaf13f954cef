/** A file, a film or a page as a line: what kind, its name, how big it is or where it leads. Stateless. */
import {html, nothing, type TemplateResult} from 'lit';
import {fileKind} from '../../lib/file-kind.js';
import {fileSize} from '../../lib/file-size.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {Localization} from '../../localization/localize.js';
import type {AttachmentsWords} from '../../localization/attachments/words.js';
import type {Attachment} from '../../network/operations/attachment.js';
import {filmIcon} from '../film-icon.js';
import {lateIcon} from '../late-icon.js';

/** Shown by a player, as soon as somebody wants it. */
export const isFilm = ({mediaKind, url}: Attachment): boolean => mediaKind === 'VIDEO' && safeUrl(url) !== null;

/** @param follow - Called with the click, before the browser follows the line. */
export function line(one: Attachment, localization: Localization, follow: (event: Event) => void): TemplateResult {
  const isPage = one.mediaKind === 'LINK';
  return html`<a
    class="file"
    href=${safeUrl(one.url) ?? nothing}
    download=${isPage ? nothing : one.name}
    target="_blank"
    rel="noopener"
    @click=${follow}
    >${content(one, localization, isPage ? lateIcon('everyone') : fileKind(one.name) || '…')}</a
  >`;
}

/** Of a film: it is not followed but played. */
export const filmLine = (
  one: Attachment,
  localization: Localization,
  words: AttachmentsWords,
  play: () => void,
): TemplateResult =>
  html`<button class="file" type="button" aria-haspopup="dialog" @click=${play}>
    ${content(one, localization, filmIcon('play'), words.play)}
  </button>`;

/** @param does - What the picture says of what pressing it does; empty: nothing. */
function content(one: Attachment, {language}: Localization, kind: unknown, does = ''): TemplateResult {
  const {name, mediaKind, description, byteSize} = one;
  const isPage = mediaKind === 'LINK';
  const href = safeUrl(one.url);
  const facts = isPage
    ? [href ? new URL(href).host : '']
    : [fileKind(name), byteSize === null ? '' : fileSize(byteSize, language)];
  return html`<span class="kind" role=${does ? 'img' : nothing} aria-label=${does || nothing} aria-hidden=${!does}
      >${kind}</span
    >
    <span class="about"
      ><span class="name"><bdi>${name}</bdi></span
      >${description ? html`<span class="small muted" dir="auto">${description}</span>` : nothing}<span
        class="small muted"
        ><bdi>${facts.filter(Boolean).join(' · ')}</bdi></span
      ></span
    >`;
}
