/** A picture of a message, as it stands in it: its room is there before it is. Stateless. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../lib/safe-url.js';
import type {AttachmentPartsFragment} from '../../network/schema.js';

/** Pixels that a picture alone is high at most. */
const mostHigh = 400;

/** Shown in place; everything else is a line to follow. */
export const isPicture = ({mediaKind, url}: AttachmentPartsFragment): boolean =>
  mediaKind === 'IMAGE' && safeUrl(url) !== null;

/** @param isAlone - It is shown whole; among others, pictures are of one size. */
export function picture(
  {url, thumbnailUrl, altText, name, width, height}: AttachmentPartsFragment,
  isAlone: boolean,
  failed?: () => void,
): TemplateResult {
  const scale = isAlone && height ? Math.min(1, mostHigh / height) : 1;
  return html`<img
    src=${safeUrl(thumbnailUrl) ?? safeUrl(url)}
    alt=${altText ?? name}
    width=${width ? Math.round(width * scale) : nothing}
    height=${height ? Math.round(height * scale) : nothing}
    loading="lazy"
    decoding="async"
    @error=${failed}
  />`;
}

/* A picture has its room before it is there: its width and height are written beside its address. */
export const attachmentsStyles = css`
  foyer-attachments {
    display: block;
    margin-block-start: 8px;
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 45%), 1fr));
    gap: 6px;
    max-inline-size: 68ch;
  }
  .picture:only-child {
    grid-column: 1 / -1;
    justify-self: start;
    max-inline-size: 100%;
  }
  .picture img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
    outline: 1px solid var(--_line);
    outline-offset: -1px;
    background: var(--_hover);
  }
  .picture:not(:only-child) :is(.enlarge, img),
  .picture img:not([width]) {
    inline-size: 100%;
  }
  .picture:not(:only-child) img,
  .picture img:not([width]) {
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }
  .file {
    display: block;
    min-block-size: 3.25em;
  }
`;
