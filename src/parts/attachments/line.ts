/** A file or a page as a line: what kind, its name, how big it is or where it leads. Stateless. */
import {html, nothing, type TemplateResult} from 'lit';
import {fileKind} from '../../lib/file-kind.js';
import {fileSize} from '../../lib/file-size.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {Localization} from '../../localization/localize.js';
import type {Attachment} from '../../network/operations/attachment.js';
import {lateIcon} from '../late-icon.js';

/** @param follow - Called with the click, before the browser follows the line. */
export function line(one: Attachment, {language}: Localization, follow: (event: Event) => void): TemplateResult {
  const {name, url, mediaKind, description, byteSize} = one;
  const isPage = mediaKind === 'LINK';
  const href = safeUrl(url);
  const facts = isPage ? [href ? new URL(href).host : ''] : [byteSize === null ? '' : fileSize(byteSize, language)];
  return html`<a
    class="file"
    href=${href ?? nothing}
    download=${isPage ? nothing : name}
    target="_blank"
    rel="noopener"
    @click=${follow}
  >
    <span class="kind" aria-hidden="true">${isPage ? lateIcon('everyone') : fileKind(name) || '…'}</span>
    <span class="about"
      ><span class="name"><bdi>${name}</bdi></span
      >${description ? html`<span class="small muted" dir="auto">${description}</span>` : nothing}<span
        class="small muted"
        ><bdi>${[isPage ? '' : fileKind(name), ...facts].filter(Boolean).join(' · ')}</bdi></span
      ></span
    >
  </a>`;
}
