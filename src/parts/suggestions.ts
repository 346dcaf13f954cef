/**
 * The list of people, groups, topics or emoji that may be meant. The focus stays in the text box, which points at the active
 * option; pressing one must therefore not take the focus away.
 */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Offered} from '../controllers/view/suggestion.js';
import {avatar} from './avatar.js';
import {lateIcon} from './late-icon.js';

/** The id of an option, for `aria-activedescendant`. */
export const suggestionId = (index: number): string => `suggestion${index}`;

/** @param take Called with the index of the option that was pressed. */
export function suggestionOptions(
  items: readonly Offered[],
  active: number,
  take: (index: number) => void,
): readonly TemplateResult[] {
  return items.map(
    (item, index) =>
      html`<div
        id=${suggestionId(index)}
        class="option ${index === active ? 'active' : ''}"
        role="option"
        aria-selected=${index === active ? 'true' : 'false'}
        @pointerdown=${keepFocus}
        @mousedown=${keepFocus}
        @click=${() => take(index)}
      >
        ${picture(item)}
        <span class="words"
          ><span dir="auto">${item.label}</span>${
            item.detail ? html`<span class="muted small" dir="auto">${item.detail}</span>` : nothing
          }</span
        >
      </div>`,
  );
}

const keepFocus = (event: Event): void => event.preventDefault();

/** An entity of a type that is not known yet is shown by its words alone. */
function picture(item: Offered): unknown {
  if (!item.entity) return item.face;
  const {entity, label, avatarUrl} = item;
  switch (entity.__typename) {
    case 'Person':
      return avatar({id: entity.id, displayName: label, avatarUrl});
    case 'Group':
      return lateIcon('group');
    default:
      return nothing;
  }
}

export const suggestionStyles = css`
  .suggestions {
    --_avatar: 28px;
    z-index: 1;
    inline-size: min(20rem, 100%);
    max-block-size: min(20rem, 50vh);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .suggestions:popover-open {
    inline-size: min(20rem, anchor-size(--foyer-text inline, 100%));
    position-anchor: --foyer-text;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block;
  }
  /* Each of them has a direction of its own, but all begin at one edge. */
  .suggestions .words {
    display: grid;
    flex: 1;
    justify-items: start;
    min-inline-size: 0;
  }
`;
