/** All that answers the contract, the live stream apart. */
import {announcement} from './announcement.js';
import {attachment} from './attachment.js';
import {editing} from './editing.js';
import {feed} from './feed.js';
import {group} from './group.js';
import {network} from './network.js';
import {node} from './node.js';
import {notification} from './notification.js';
import {outcome} from './outcome.js';
import {page} from './page.js';
import {person} from './person.js';
import {poll} from './poll.js';
import {post} from './post.js';
import {praise} from './praise.js';
import {reaction} from './reaction.js';
import {report} from './report.js';
import {richText} from './rich-text.js';
import type {Resolvers} from './schema.js';
import {suggestion} from './suggestion.js';
import {topic} from './topic.js';
import {trending} from './trending.js';
import {unsupported} from './unsupported.js';

export const domainResolvers: readonly Resolvers[] = [
  announcement,
  attachment,
  editing,
  feed,
  group,
  network,
  node,
  notification,
  outcome,
  page,
  person,
  poll,
  post,
  praise,
  reaction,
  report,
  richText,
  suggestion,
  topic,
  trending,
  unsupported,
];
