/** A company small enough to be kept in mind: who may read what in it is plain to see. */
import type {Company, SeedGroup, SeedPerson, SeedPost, SeedReply} from '../../../demo/network/seed/company.js';

const minute = 60_000;

function person(handle: string, displayName: string, more: Partial<SeedPerson> = {}): SeedPerson {
  return {
    id: `p-${handle}`,
    displayName,
    handle,
    email: `${handle}@example.com`,
    jobTitle: 'Engineer',
    department: 'Engineering',
    isLeader: false,
    isCommunityManager: false,
    language: 'en',
    isDeleted: false,
    ...more,
  };
}

function group(
  key: string,
  name: string,
  privacy: SeedGroup['privacy'],
  owners: readonly string[],
  members: readonly string[] = [],
): SeedGroup {
  return {
    id: `g-${key}`,
    name,
    description: `All about ${name}.`,
    privacy,
    ownerIds: owners.map((handle) => `p-${handle}`),
    memberIds: members.map((handle) => `p-${handle}`),
  };
}

/** `minutes` before now. */
interface Words {
  readonly id: string;
  readonly by: string;
  readonly minutes: number;
  readonly markdown: string;
}

function message(now: Date, {id, by, minutes, markdown}: Words): SeedReply {
  return {
    id,
    authorId: `p-${by}`,
    markdown,
    mentions: [],
    language: 'en',
    at: new Date(now.getTime() - minutes * minute),
    reactions: [],
  };
}

function post(now: Date, words: Words, groupId: string | null, more: Partial<SeedPost> = {}): SeedPost {
  return {...message(now, words), groupId, kind: 'UPDATE', topics: [], replies: [], ...more};
}

/**
 * Ana and Bo are in everything of Engineering, Cleo is only in the public group, Dan leads, Mia runs the network, Zed is
 * gone. The private group `g-board` has Dan and Ana in it.
 */
export function smallCompany(now: Date): Company {
  return {
    name: 'Small Company',
    people: [
      person('ana', 'Ana Lima'),
      person('bo', 'Bo Chen', {language: 'de'}),
      person('cleo', 'Cleo Martin', {department: 'Sales'}),
      person('dan', 'Dan Okafor', {isLeader: true, jobTitle: 'Chief Executive'}),
      person('mia', 'Mia Novak', {isCommunityManager: true}),
      person('zed', 'Zed Gone', {isDeleted: true}),
    ],
    groups: [
      group('engineering', 'Engineering', 'PUBLIC', ['ana'], ['bo', 'cleo']),
      group('handbook', 'Handbook', 'RESTRICTED', ['mia'], ['ana']),
      group('board', 'Board', 'PRIVATE', ['dan'], ['ana']),
    ],
    follows: [{personId: 'p-bo', kind: 'person', subject: 'p-dan'}],
    posts: [
      post(now, {id: 'm-welcome', by: 'dan', minutes: 600, markdown: 'Welcome to the **network**. #hello'}, null, {
        topics: ['hello'],
        replies: [message(now, {id: 'm-welcome-1', by: 'ana', minutes: 500, markdown: 'Thank you!'})],
      }),
      post(now, {id: 'm-pump', by: 'bo', minutes: 300, markdown: 'Which pump fits the new rig?'}, 'g-engineering', {
        kind: 'QUESTION',
        title: 'Pump for the rig',
        replies: [
          message(now, {id: 'm-pump-1', by: 'ana', minutes: 200, markdown: 'The blue one.'}),
          message(now, {id: 'm-pump-2', by: 'cleo', minutes: 100, markdown: 'Ask the customer.'}),
        ],
      }),
      post(now, {id: 'm-rules', by: 'mia', minutes: 250, markdown: 'How we write here.'}, 'g-handbook'),
      post(now, {id: 'm-secret', by: 'dan', minutes: 50, markdown: 'The merger is on. #merger'}, 'g-board', {
        topics: ['merger'],
        replies: [message(now, {id: 'm-secret-1', by: 'ana', minutes: 40, markdown: 'Not a word to anybody.'})],
      }),
    ],
  };
}
