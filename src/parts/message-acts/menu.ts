/** What one can do with a message, by what the viewer may and the network can; drawn as a menu. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ActsWords} from '../../localization/acts/words.js';
import type {ActRights} from '../../controllers/view/acts.js';
import type {Feature} from '../../network/schema.js';

export type ActName =
  | 'copyLink'
  | 'whoReacted'
  | 'quote'
  | 'follow'
  | 'unfollow'
  | 'edit'
  | 'chooseAnswer'
  | 'takeAnswerBack'
  | 'decide'
  | 'takeDecisionBack'
  | 'makeAction'
  | 'close'
  | 'reopen'
  | 'report'
  | 'delete';

/** What can be done at once: it is there before anybody has been asked, and stays where it is. */
export const actsAtOnce = (hasReactions: boolean): readonly ActName[] => [
  'copyLink',
  ...(hasReactions ? (['whoReacted'] as const) : []),
];

/** What the viewer may do, once that is known; what cannot be brought back comes last. */
export function actsAllowed(rights: ActRights, features: readonly Feature[], canQuote: boolean): readonly ActName[] {
  const {kind, thread} = rights;
  const has = (feature: Feature): boolean => features.includes(feature);
  const isReply = kind === 'Reply';
  const isAnswer = thread.question?.bestAnswer?.id === rights.id;
  const isDecision = thread.decision?.reply.id === rights.id;
  // The contract has no right of its own for decisions: whoever may end a discussion says what it came to.
  const mayDecide = thread.viewerCanClose || (thread.question?.viewerCanChoose ?? false);
  const acts: readonly (readonly [ActName, boolean])[] = [
    ['quote', canQuote && thread.viewerCanReply],
    ['follow', !isReply && has('FOLLOWING') && !thread.viewerIsFollowing],
    ['unfollow', !isReply && has('FOLLOWING') && thread.viewerIsFollowing],
    ['edit', has('EDITING') && rights.canUpdate && rights.markdown !== null],
    ['chooseAnswer', isReply && has('QUESTIONS') && (thread.question?.viewerCanChoose ?? false) && !isAnswer],
    ['takeAnswerBack', isAnswer && (thread.question?.viewerCanChoose ?? false)],
    ['decide', isReply && has('DECISIONS') && mayDecide && !isDecision],
    ['takeDecisionBack', isDecision && mayDecide],
    ['makeAction', has('ACTION_ITEMS') && (thread.viewerCanReply || thread.viewerCanClose)],
    ['close', !isReply && has('CLOSING') && thread.viewerCanClose && !thread.isClosed],
    ['reopen', !isReply && has('CLOSING') && thread.viewerCanClose && thread.isClosed],
    ['report', has('REPORTING') && rights.canReport && !rights.hasReported],
    ['delete', has('DELETING') && rights.canDelete],
  ];
  return acts.flatMap(([name, isAllowed]) => (isAllowed ? [name] : []));
}

export interface MenuOptions {
  readonly words: ActsWords;
  readonly acts: readonly ActName[];
  /** Shown below the acts: what is still asked for, or why it could not be found out. */
  readonly tail: {readonly text: string; readonly retry: (() => void) | null} | null;
  choose(act: ActName): void;
  toggled(event: ToggleEvent): void;
}

export function menu({words, acts, tail, choose, toggled}: MenuOptions): TemplateResult {
  return html`<div
    class="menu"
    popover
    role="menu"
    aria-label=${words.menu.label}
    @beforetoggle=${toggled}
    @keydown=${walk}
    @focusout=${tabAway}
  >
    ${acts.map(
      (act) =>
        html`<button
          class="option ${act === 'delete' ? 'danger' : ''}"
          type="button"
          role="menuitem"
          tabindex="-1"
          data-act=${act}
          @click=${() => choose(act)}
        >
          ${words.menu[act]}
        </button>`,
    )}
    ${
      tail
        ? html`<button
            class="option muted"
            type="button"
            role="menuitem"
            tabindex="-1"
            aria-disabled=${tail.retry === null}
            @click=${() => tail.retry?.()}
          >
            ${tail.text}
          </button>`
        : nothing
    }
  </div>`;
}

/** The pattern of menus: arrows walk round, Home and End go to the ends, a letter to what begins with it. */
function walk(event: KeyboardEvent): void {
  const element = event.currentTarget as HTMLElement;
  const items = [...element.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const next: Partial<Record<string, HTMLElement>> = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items.at(at < 1 ? -1 : at - 1),
    Home: items[0],
    End: items.at(-1),
  };
  const found = next[event.key] ?? (event.key.length === 1 ? beginningWith(event.key, items, at) : undefined);
  // A feed has keys of its own.
  event.stopPropagation();
  if (!found) return;
  event.preventDefault();
  found.focus();
}

function beginningWith(letter: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const wanted = letter.toLocaleLowerCase();
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
    item.textContent.trim().toLocaleLowerCase().startsWith(wanted),
  );
}

function tabAway(event: FocusEvent): void {
  const element = event.currentTarget as HTMLElement;
  if (event.relatedTarget && !element.contains(event.relatedTarget as Node)) element.hidePopover();
}
