/** The object that pages call: `yam`, with what the script of Yammer's embed offered. */
import {hint} from '../../lib/hint.js';
import {fromEngageUrl} from './engage-url.js';
import {loadTable, mapId, type IdFunction, type IdTable} from './ids.js';
import type {EmbedFeedOptions} from './options.js';
import {fill, findContainer, replaceFrame} from './place.js';
import {planFeed, type PlannedWidget} from './plan.js';
import {connect, type Setup} from './setup.js';

/** Answers that pages waited for before they showed a feed. Tokens are not handed out. */
type LoginCallback = (response: {readonly authResponse: Readonly<Record<string, never>> | false}) => void;

export interface Yam {
  readonly connect: {
    /** Shows the feed in the container. */
    embedFeed(options: EmbedFeedOptions): Promise<void>;
    /** Shows the sign-in, and calls back when somebody is signed in. */
    loginButton(container: EmbedFeedOptions['container'], callback?: LoginCallback): Promise<void>;
    /** Likes and follows of whole pages: not to be had. */
    actionButton(): void;
    /** The page's own way from old ids to new ones; set it before the first feed. */
    mapId: IdFunction | null;
    /** From the address of an embedded feed to what `embedFeed` takes; null for any other address. */
    readonly fromEngageUrl: typeof fromEngageUrl;
  };
}

export function createYam(setup: Setup, load: (name: string) => Promise<unknown>): Yam {
  let table: Promise<IdTable> | null = null;

  async function show(container: HTMLElement, widgets: readonly PlannedWidget[], theme = ''): Promise<void> {
    connect(setup);
    fill(container, widgets, theme);
    await Promise.all(['network', ...widgets.map(({name}) => name)].map(load));
  }

  const yam: Yam = {
    connect: {
      mapId: null,
      fromEngageUrl,
      async embedFeed(options) {
        const name = `yam.connect.embedFeed(${describe(options)})`;
        const container = await findContainer(options.container);
        if (!container) return void hint(`${name}: there is no such container.`);
        table ??= loadTable(setup.map);
        const ids = await table.catch((error: unknown) => {
          hint(`Map of ids: ${String(error)}`);
          return {};
        });
        const {widgets, theme, notes} = planFeed(options, (type, id) => mapId(type, id, ids, yam.connect.mapId));
        if (notes.length > 0) hint(`${name}:\n- ${notes.join('\n- ')}`);
        await show(container, widgets, theme);
      },
      async loginButton(place, callback) {
        const container = await findContainer(place);
        if (!container) return void hint('yam.connect.loginButton: there is no such container.');
        if (callback) callWhenSignedIn(callback);
        await show(container, [{name: 'login', attributes: {}}]);
      },
      actionButton() {
        hint('yam.connect.actionButton has no counterpart: people react to posts and follow groups in the widgets.');
      },
    },
  };
  return yam;
}

/** Puts feeds in the place of frames that show one, also of those that come later. Returns how to stop. */
export function replaceFrames({connect: {embedFeed}}: Yam): () => void {
  const replace = (): void => {
    for (const frame of document.querySelectorAll('iframe')) {
      const options = fromEngageUrl(frame.src);
      if (options) void embedFeed({...options, container: replaceFrame(frame)});
    }
  };
  const observer = new MutationObserver(replace);
  observer.observe(document.documentElement, {childList: true, subtree: true});
  replace();
  return () => observer.disconnect();
}

function callWhenSignedIn(callback: LoginCallback): void {
  const listener = ({state}: GlobalEventHandlersEventMap['foyer-session-change']): void => {
    if (state.kind !== 'signed-in') return;
    document.removeEventListener('foyer-session-change', listener);
    callback({authResponse: {}});
  };
  document.addEventListener('foyer-session-change', listener);
}

const describe = ({container, feedType, feedId}: EmbedFeedOptions): string =>
  [typeof container === 'string' && container, feedType, feedId].filter(Boolean).join(', ');
