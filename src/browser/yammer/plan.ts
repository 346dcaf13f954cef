/** What stands for a feed of Yammer's: which widgets, with which attributes, and what has no counterpart. */
import {isOff, isOn, type EmbedFeedConfig, type EmbedFeedOptions} from './options.js';

export interface PlannedWidget {
  /** Without `foyer-`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Plan {
  /** From top to bottom. */
  readonly widgets: readonly PlannedWidget[];
  /** `light`, `dark`, or empty: as the page is. */
  readonly theme: string;
  /** For the page's developer: what is missing, and why. */
  readonly notes: readonly string[];
}

/** Finds the new id of an old one. */
export type FindId = (feedType: string, feedId: string | number) => string | null;

type Attributes = Readonly<Record<string, string>>;

/** Other names for a feed without a type: what Yammer called "My Feed" and Viva Engage calls the home feed. */
const homes = ['', 'home', 'my', 'my-feed', 'my_feed', 'algo'];
const wholes = ['all', 'my-all'];

export function planFeed(options: EmbedFeedOptions, findId: FindId): Plan {
  const {feedType = '', config = {}} = options;
  const notes = [...notesOn(config)];
  const scope = planScope(options, findId, notes);
  if (scope === null) return {widgets: [], theme: '', notes};

  const widgets: PlannedWidget[] = [];
  if (!isOff(config.header)) widgets.push({name: 'login', attributes: {}});
  const box = planPostBox(feedType, scope, config, findId, notes);
  if (box) widgets.push({name: 'post-box', attributes: box});
  widgets.push({name: 'feed', attributes: scope.attributes});
  const theme = config.theme ? (config.theme === 'dark' ? 'dark' : 'light') : '';
  return {widgets, theme, notes};
}

interface Scope {
  readonly attributes: Attributes;
  /** It is the feed that was meant, not one that stands in for it. */
  readonly isMeant: boolean;
}

const withId: Readonly<Record<string, string>> = {group: 'group-id', topic: 'topic-id', user: 'author-id'};

function planScope({feedType = '', feedId = ''}: EmbedFeedOptions, findId: FindId, notes: string[]): Scope | null {
  if (feedType === 'open-graph') {
    // When there is <foyer-page-comments>, this is the place to plan it, with the url and title of objectProperties.
    notes.push('feedType "open-graph" has no counterpart yet: comments on a page are still to come. Nothing is shown.');
    return null;
  }
  const attribute = Object.hasOwn(withId, feedType) ? withId[feedType]! : null;
  if (attribute) {
    const id = feedId === '' ? null : findId(feedType, feedId);
    if (id) return {attributes: {[attribute]: id}, isMeant: true};
    notes.push(
      feedId === ''
        ? `feedType "${feedType}" without a feedId: the home feed is shown instead, without a post box.`
        : `${feedType} ${feedId} is not in the map of ids: the home feed is shown instead, without a post box. ` +
            'Say which one it is with data-map or yam.connect.mapId.',
    );
    return {attributes: {}, isMeant: false};
  }
  if (homes.includes(feedType)) return {attributes: {}, isMeant: true};
  if (wholes.includes(feedType)) return {attributes: {scope: 'all'}, isMeant: true};
  if (feedType === 'following') return {attributes: {scope: 'following'}, isMeant: true};
  notes.push(`feedType "${feedType}" is not known: the home feed is shown instead, without a post box.`);
  return {attributes: {}, isMeant: false};
}

/** Whoever reads a group's feed writes to the group. A person's feed is theirs: nobody else writes there. */
function planPostBox(
  feedType: string,
  {attributes, isMeant}: Scope,
  {defaultGroupId = '', promptText = ''}: EmbedFeedConfig,
  findId: FindId,
  notes: string[],
): Attributes | null {
  if (!isMeant || feedType === 'user') return null;
  const given = defaultGroupId === '' ? null : findId('group', defaultGroupId);
  if (defaultGroupId !== '' && !given) notes.push(`defaultGroupId ${defaultGroupId} is not in the map of ids.`);
  if (feedType === 'topic') notes.push('What is written below a topic gets the topic only if its author names it.');
  const group = attributes['group-id'] ?? given;
  return {...(group && {'group-id': group}), ...(promptText && {prompt: promptText})};
}

/** Options that mean nothing here. What was switched off is not missed, so it is not told. */
function* notesOn(config: EmbedFeedConfig): Iterable<string> {
  if (isOff(config.use_sso)) yield 'use_sso: false has no counterpart: people always sign in as the script tag says.';
  if (isOn(config.footer)) yield 'footer has no counterpart: below the feed is the button for older posts.';
  if (isOn(config.showOpenGraphPreview)) yield 'showOpenGraphPreview has no counterpart: the page is there to be seen.';
  if (isOn(config.defaultToCanonical))
    yield 'defaultToCanonical has no counterpart: a page belongs to the one network of data-endpoint.';
  if (isOn(config.hideNetworkName)) yield 'hideNetworkName has no counterpart: no network name is ever shown.';
}
