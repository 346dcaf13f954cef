/** What the pages of the benchmark that Foyer draws have in common: as an embedder writes them, with nothing but what is measured. */
import '../../../src/elements/network/network.js';
import type {} from '../../../src/elements/feed/feed.js';
import type {} from '../../../src/elements/thread/thread.js';
import {part, tagOf} from './drawn-with.js';
import {pageSize, type Screen} from './screen.js';
import {settings} from './settings.js';

interface Message {
  readonly reactionGroups: readonly unknown[];
}

const {what, token, postId} = settings;
const widget = document.createElement(what === 'feed' ? 'foyer-feed' : 'foyer-thread');

/** Where posts, or replies, and their buttons are. */
const inside = (): ParentNode | null | undefined =>
  what === 'feed' ? widget.shadowRoot : part('foyer-discussion', widget.shadowRoot)?.shadowRoot;
type Drawn = Element & {readonly message?: Message; readonly post?: Message};
const drawn = (): NodeListOf<Drawn> | undefined =>
  inside()?.querySelectorAll(tagOf(what === 'feed' ? 'foyer-post-card' : 'foyer-message', inside()));
const composer = (): Element | null | undefined => part('foyer-composer', inside());
const box = (): HTMLTextAreaElement | null | undefined =>
  part('foyer-text-box', composer()?.shadowRoot)?.shadowRoot?.querySelector('textarea');

let pressed: Element | undefined;
let before = '';
const chips = (): string => pressed?.shadowRoot?.querySelector('[part=reaction]')?.getAttribute('aria-pressed') ?? '';

const screen: Screen = {
  count: () => inside()?.querySelector('.list')?.childElementCount ?? 0,
  more: () => inside()?.querySelector<HTMLElement>('[part=load-more], [part=load-earlier]')?.click(),
  aim() {
    const all = [...(drawn() ?? [])];
    const withChip = all.filter(({message, post}: Drawn) => (message ?? post)!.reactionGroups.length > 0);
    pressed = withChip[Math.floor(withChip.length / 2)];
    pressed?.scrollIntoView({block: 'center', behavior: 'instant'});
  },
  react() {
    before = chips();
    pressed?.shadowRoot?.querySelector<HTMLElement>('[part=reaction]')?.click();
  },
  hasReacted: () => Boolean(pressed) && chips() !== before,
  /** A plain text box first, which the composer takes over from. */
  async focusBox() {
    composer()?.querySelector('textarea')?.focus();
    while (!box()) await new Promise(requestAnimationFrame);
    box()?.focus();
  },
  text: () => box()?.value ?? '',
};

/** Draws the widget of this page. */
export function begin(): void {
  const network = document.createElement('foyer-network');
  Object.assign(network, {endpoint: '/graphql', auth: 'custom', tokenProvider: () => token});
  Object.assign(widget, what === 'feed' ? {scope: 'all', order: 'newest', limit: pageSize} : {postId});
  network.append(widget);
  document.querySelector('main')!.append(network);
  window.screenOf = screen;
}
