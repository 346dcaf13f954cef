/** Anything by its id, as far as it is there for the viewer. */
import type {RequestContext} from '../context.js';
import {type ActionItem, actionItemById} from './action-item.js';
import {type Attachment, attachmentById} from './attachment.js';
import {type Group, groupById} from './group.js';
import {type Message, messageById} from './message.js';
import {type Notification, notificationById} from './notification.js';
import {type Person, personById} from './person.js';
import {type Poll, pollById} from './poll.js';
import {type Topic, topicById} from './topic.js';

export type NetworkNode = Message | Person | Group | Topic | ActionItem | Poll | Attachment | Notification;

/** Ids do not tell what they stand for, so all of them are asked at once; each is one statement for a whole list of ids. */
export async function nodeById(context: RequestContext, id: string): Promise<NetworkNode | null> {
  const found = await Promise.all([
    messageById(context, id),
    personById(context, id),
    groupById(context, id),
    topicById(context, id),
    actionItemById(context, id),
    pollById(context, id),
    attachmentById(context, id),
    notificationById(context, id),
  ]);
  return found.find((node) => node !== null) ?? null;
}
