/** Addresses of embedded feeds, of Yammer and of Viva Engage, read as the call that would have shown the same feed. */
import type {EmbedFeedConfig, EmbedFeedOptions} from './options.js';

const hosts = /(^|\.)yammer\.com$|^engage\.cloud\.microsoft$/;
/** `/embed/…` of today; `/embed-feed` and `/platform_embed/feed` are what the script of the time put into its own frame. */
const paths = /^\/(embed|embed-feed|platform_embed)(\/|$)/;
/** What stands in the path, and the feed type it means. */
const kinds: Readonly<Record<string, string>> = {
  feed: '',
  groups: 'group',
  topics: 'topic',
  users: 'user',
  'open-graph': 'open-graph',
};

/** Null: it is no address of an embedded feed. */
export function fromEngageUrl(address: string): EmbedFeedOptions | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !hosts.test(url.hostname) || !paths.test(url.pathname)) return null;
  const [, root = '', kind = '', key = ''] = url.pathname.split('/');
  const {searchParams: asked} = url;
  const inPath = root === 'embed' ? decodeKey(key) : {type: '', id: ''};
  const page = asked.get('objectProperties[url]') ?? asked.get('url');
  const feedType = asked.get('feedType') ?? (inPath.type || (kinds[kind] ?? (page ? 'open-graph' : '')));
  const feedId = asked.get('feedId') ?? inPath.id;
  const network = asked.get('network') ?? asked.get('domain');
  return {
    ...(network && {network}),
    ...(feedType && {feedType}),
    ...(feedId && {feedId}),
    config: readConfig(asked),
    ...(page && {objectProperties: {url: page}}),
  };
}

/** `header` and so on; the older frame wrote `config[header]`. */
function readConfig(asked: URLSearchParams): EmbedFeedConfig {
  const config: Record<string, string> = {};
  const names = ['header', 'footer', 'theme', 'hideNetworkName', 'includeFeedInformation', 'defaultGroupId'];
  for (const name of [...names, 'promptText', 'showOpenGraphPreview', 'defaultToCanonical', 'use_sso']) {
    const value = asked.get(`config[${name}]`) ?? asked.get(name);
    if (value !== null) config[name] = value;
  }
  const sso = asked.get('useSso');
  return {...config, ...(sso && {use_sso: sso})} as EmbedFeedConfig;
}

/** `eyJfdHlwZSI6Ikdyb3VwIiwiaWQiOiIxMjU0In0` is `{"_type":"Group","id":"1254"}`; a bare number is the number. */
export function decodeKey(key: string): {readonly type: string; readonly id: string} {
  try {
    const {_type, id} = JSON.parse(atob(key.replace(/-/g, '+').replace(/_/g, '/'))) as Record<string, unknown>;
    if (typeof id === 'string') return {type: typeof _type === 'string' ? _type.toLowerCase() : '', id};
  } catch {
    // Not every id is wrapped up.
  }
  return {type: '', id: key};
}
