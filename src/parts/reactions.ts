/**
 * Reactions below a message: chips that count and toggle, and a menu of the network's vocabulary to add one. Stateless;
 * the card that draws it says which menu is open and hands on what a person chose.
 */
import {css, html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Localization} from '../localization/localize.js';
import type {ReactionPartsFragment} from '../network/schema.js';
import {icon} from './icon.js';

export type ReactionType = ReactionPartsFragment['reaction'];

/** Somebody adds a reaction or takes it back. Bubbles inside the element that draws the card. */
export class ReactEvent extends Event {
  readonly messageId: string;
  readonly reaction: ReactionType;
  /** Whether the reaction shall be there. */
  readonly isWanted: boolean;

  constructor(messageId: string, reaction: ReactionType, isWanted: boolean) {
    super('foyer-react', {bubbles: true});
    this.messageId = messageId;
    this.reaction = reaction;
    this.isWanted = isWanted;
  }
}

export interface ReactionsOptions {
  readonly localization: Localization;
  readonly message: {
    readonly id: string;
    readonly reactionGroups: readonly ReactionPartsFragment[];
    readonly viewerCanReact: boolean;
  };
  /** What the network offers. Empty: only what is there already can be joined. */
  readonly types: readonly ReactionType[];
  readonly isOpen: boolean;
  /** Hides the word beside the icon, as below a reply. Default: false. */
  readonly isQuiet?: boolean;
  react(reaction: ReactionType, isWanted: boolean): void;
  /** Called synchronously from the click: the menu must be there when the browser comes to open it. */
  open(): void;
  close(): void;
}

/** A short hop of the emoji, unless the person wants no motion. */
function pop(button: Element): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  button.querySelector('.emoji')?.animate([{scale: 1}, {scale: 1.4}, {scale: 1}], {duration: 200, easing: 'ease-out'});
}

function chip({localization, message, react}: ReactionsOptions, group: ReactionPartsFragment): TemplateResult {
  const {words, formats} = localization;
  const {reaction, count, viewerHasReacted} = group;
  const label = words.reaction.chip(words.reaction.names[reaction.key] ?? reaction.label, count, viewerHasReacted);
  // The ear gets a sentence, the eye an emoji and a short number.
  const content = html`<span class="spoken">${label}</span
    ><span class="emoji" aria-hidden="true">${reaction.emoji}</span
    ><span aria-hidden="true">${formats.number(count)}</span>`;
  if (!message.viewerCanReact) return html`<span class="chip still">${content}</span>`;
  const toggle = (event: Event): void => {
    if (!viewerHasReacted) pop(event.currentTarget as Element);
    react(reaction, !viewerHasReacted);
  };
  return html`<button class="chip" part="reaction" type="button" aria-pressed=${viewerHasReacted} @click=${toggle}>
    ${content}
  </button>`;
}

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

/** Drawn only while it is open: 500 posts would otherwise carry 500 menus. */
function menu(options: ReactionsOptions): TemplateResult {
  const {localization, message, types, react, close} = options;
  const {words} = localization;
  const mine = new Set(
    message.reactionGroups.filter((group) => group.viewerHasReacted).map(({reaction}) => reaction.key),
  );
  const toggled = (event: ToggleEvent): void => {
    const element = event.currentTarget as HTMLElement;
    if (event.newState === 'open') element.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    else close();
  };
  const tabAway = (event: FocusEvent): void => {
    const element = event.currentTarget as HTMLElement;
    if (event.relatedTarget && !element.contains(event.relatedTarget as Node)) element.hidePopover();
  };
  const choose = (event: Event, type: ReactionType): void => {
    leave((event.currentTarget as Element).closest<HTMLElement>('[popover]')!);
    react(type, !mine.has(type.key));
  };
  return html`<div
    class="menu vocabulary"
    id="menu"
    popover
    role="menu"
    aria-label=${words.reaction.add}
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

/** A chip for each reaction that somebody has chosen. */
export function reactionChips(options: ReactionsOptions): unknown {
  return repeat(
    options.message.reactionGroups.filter(({count}) => count > 0),
    ({reaction}) => reaction.key,
    (group) => chip(options, group),
  );
}

/** The button that opens the menu; nothing where the viewer may not react. */
export function reactionAdder(options: ReactionsOptions): TemplateResult | typeof nothing {
  const {localization, message, types, isOpen, isQuiet = false} = options;
  if (!message.viewerCanReact || types.length === 0) return nothing;
  const {add} = localization.words.reaction;
  const press = (): void => {
    if (!isOpen) options.open();
  };
  return html`<span class="adder"
    ><button
      class="button plain small add ${isQuiet ? 'bare' : ''}"
      part="react"
      type="button"
      popovertarget=${isOpen ? 'menu' : nothing}
      aria-haspopup="menu"
      aria-expanded=${isOpen}
      aria-label=${isQuiet ? add : nothing}
      title=${isQuiet ? add : nothing}
      @click=${press}
    >
      ${icon('react')}${isQuiet ? nothing : html`<span>${add}</span>`}</button
    >${isOpen ? menu(options) : nothing}</span
  >`;
}

export const reactionsStyles = css`
  .emoji {
    font-size: 1.15em;
    line-height: 1;
  }
  .still {
    cursor: default;
  }
  .still:hover {
    background: none;
  }
  .adder {
    anchor-scope: --add;
  }
  .add {
    anchor-name: --add;
  }
  .adder:first-child .add {
    margin-inline-start: -12px;
  }
  .add.bare {
    padding-inline: 4px;
  }
  /* With a border in sight, the border is what stands in line. */
  @media (forced-colors: active) {
    .adder:first-child .add {
      margin-inline-start: 0;
    }
  }
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
