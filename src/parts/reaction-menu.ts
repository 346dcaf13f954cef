/** The menu that a reaction is chosen from: the network's vocabulary. Loaded by the first who wants to add one. */
import {css, html, type TemplateResult} from 'lit';
import {menuStyles} from '../styles/form.styles.js';
import {dress} from './dress.js';
import type {ReactionsOptions, ReactionType} from './reactions-options.js';

const arrows: Readonly<Record<string, 1 | -1>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/** Closes the menu, and gives the focus back to the button before it: the item that had it goes with the menu. */
function leave(menu: HTMLElement): void {
  menu.hidePopover();
  (menu.previousElementSibling as HTMLElement | null)?.focus();
}

/** Arrows walk round the menu, mirrored from right to left; Home and End go to its ends, Escape out of it. */
function walk(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    leave(menu);
    return;
  }
  const items = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const isMirrored =
    event.key.startsWith('Arrow') && getComputedStyle(menu).direction === 'rtl' && /Left|Right/.test(event.key);
  const step = (arrows[event.key] ?? 0) * (isMirrored ? -1 : 1);
  const next =
    event.key === 'Home'
      ? items[0]
      : event.key === 'End'
        ? items.at(-1)
        : step
          ? items.at((at + step) % items.length)
          : null;
  if (!next) return;
  event.preventDefault();
  // The feed has keys of its own.
  event.stopPropagation();
  next.focus();
}

const vocabularyStyles = css`
  .vocabulary {
    position-anchor: --add;
    position-area: block-start span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    max-inline-size: min(296px, 100vi);
  }
  .vocabulary:popover-open {
    display: flex;
    flex-wrap: wrap;
  }
  .menu.vocabulary .option {
    inline-size: 44px;
    block-size: 44px;
    justify-content: center;
    font-size: 1.25em;
    transition: transform var(--_quick);
  }
  .menu.vocabulary .option:hover {
    transform: scale(1.15);
  }
  .menu.vocabulary [aria-checked='true'] {
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_fill);
  }
`;

/** When it opens: as it is drawn for the first time, it is not in the page yet. */
function dressed({currentTarget}: Event): void {
  for (const styles of [menuStyles, vocabularyStyles]) dress(currentTarget as Element, styles);
}

/** Drawn only while it is open: 500 posts would otherwise carry 500 menus. */
export function reactionMenu(options: ReactionsOptions): TemplateResult {
  const {localization, message, types, hands} = options;
  const {words} = localization;
  const mine = new Set(
    message.reactionGroups.filter((group) => group.viewerHasReacted).map(({reaction}) => reaction.key),
  );
  const toggled = (event: ToggleEvent): void => {
    const element = event.currentTarget as HTMLElement;
    if (event.newState === 'open') element.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    else hands.closeMenu(message.id);
  };
  const tabAway = (event: FocusEvent): void => {
    const element = event.currentTarget as HTMLElement;
    if (event.relatedTarget && !element.contains(event.relatedTarget as Node)) element.hidePopover();
  };
  const choose = (event: Event, type: ReactionType): void => {
    leave((event.currentTarget as Element).closest<HTMLElement>('[popover]')!);
    hands.react(message.id, type, !mine.has(type.key));
  };
  return html`<div
    class="menu vocabulary"
    id="menu"
    popover
    role="menu"
    aria-label=${words.reaction.add}
    @beforetoggle=${dressed}
    @toggle=${toggled}
    @focusout=${tabAway}
    @keydown=${walk}
  >
    ${types.map((type) => {
      const name = words.reaction.names[type.key] ?? type.label;
      return html`<button
        class="option"
        type="button"
        role="menuitemcheckbox"
        tabindex="-1"
        aria-checked=${mine.has(type.key)}
        aria-label=${name}
        title=${name}
        @click=${(event: Event) => choose(event, type)}
      >
        <span class="emoji" aria-hidden="true">${type.emoji}</span>
      </button>`;
    })}
  </div>`;
}
