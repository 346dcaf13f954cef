/**
 * Reactions below a message: chips that count and toggle, and a menu of the network's vocabulary to add one. Stateless;
 * the card that draws it says which menu is open and hands on what a person chose.
 */
import {css, html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ReactionPartsFragment} from '../network/schema.js';
import {icon} from './icon.js';
import type {ReactionsOptions, ReactionType} from './reactions-options.js';

export type {ReactionHands, ReactionsOptions, ReactionType} from './reactions-options.js';

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

/** A short hop of the emoji, unless the person wants no motion. */
function pop(button: Element): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  button.querySelector('.emoji')?.animate([{scale: 1}, {scale: 1.4}, {scale: 1}], {duration: 200, easing: 'ease-out'});
}

function chip({localization, message, hands}: ReactionsOptions, group: ReactionPartsFragment): TemplateResult {
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
    hands.react(message.id, reaction, !viewerHasReacted);
  };
  return html`<button class="chip" part="reaction" type="button" aria-pressed=${viewerHasReacted} @click=${toggle}>
    ${content}
  </button>`;
}

/** A chip for each reaction that somebody has chosen. */
export function reactionChips(options: ReactionsOptions): unknown {
  return repeat(
    options.message.reactionGroups.filter(({count}) => count > 0),
    ({reaction}) => reaction.key,
    (group) => chip(options, group),
  );
}

let drawMenu: typeof import('./reaction-menu.js').reactionMenu | null = null;

/** Fetches the menu; a pointer above the button or the focus on it says early enough that it will be wanted. */
async function loadMenu(): Promise<void> {
  drawMenu ??= (await import('./reaction-menu.js')).reactionMenu;
}

/** Silent: whoever presses is told. */
const prepareMenu = (): void => void loadMenu().catch(() => undefined);

/** The button that opens the menu; nothing where the viewer may not react. */
export function reactionAdder(options: ReactionsOptions): TemplateResult | typeof nothing {
  const {localization, message, types, isOpen, isQuiet, hands} = options;
  if (!message.viewerCanReact || types.length === 0) return nothing;
  const {add} = localization.words.reaction;
  const press = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    if (drawMenu && !isOpen) hands.openMenu(message.id);
    // The same click once more, when there is something for it to open.
    else if (!drawMenu)
      loadMenu().then(
        () => button.click(),
        () => hands.failMenu(),
      );
  };
  return html`<span class="adder"
    ><button
      class="button plain small add ${isQuiet ? 'bare' : ''}"
      part="react"
      type="button"
      popovertarget=${isOpen ? 'menu' : nothing}
      @pointerenter=${prepareMenu}
      @focus=${prepareMenu}
      aria-haspopup="menu"
      aria-expanded=${isOpen}
      aria-label=${isQuiet ? add : nothing}
      title=${isQuiet ? add : nothing}
      @click=${press}
    >
      ${icon('react', isQuiet ? '' : add)}</button
    >${isOpen ? drawMenu?.(options) : nothing}</span
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
`;
