/**
 * A company small enough to know by heart: five people, a group of each privacy, a handful of threads. Tests name what
 * they look for; nothing here is made by chance.
 *
 * | who    | is                          | open (public) | board (restricted) | vault (private)          |
 * | ------ | --------------------------- | ------------- | ------------------ | ------------------------ |
 * | ana    | member                      | member        | member             | member                   |
 * | ben    | member                      | member        | –                  | –                        |
 * | carla  | runs the network            | –             | –                  | –                        |
 * | dov    | leader                      | owner         | owner              | owner                    |
 * | emma   | member                      | –             | –                  | –                        |
 * | ghost  | deleted account             | member        | –                  | –                        |
 */
import type {Company, SeedPerson, SeedPost, SeedReply} from '../../../demo/network/seed/company.js';
import type {Database} from '../../../demo/network/database/tables.js';

const minute = 60_000;
const hour = 60 * minute;

function person(id: string, displayName: string, more: Partial<SeedPerson> = {}): SeedPerson {
  const handle = displayName
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z ]/g, '')
    .replace(/ /g, '.');
  return {
    id,
    displayName,
    handle,
    email: `${handle}@example.org`,
    jobTitle: 'Engineer',
    department: 'Development',
    isLeader: false,
    isCommunityManager: false,
    language: 'en',
    isDeleted: false,
    ...more,
  };
}

/** As of `now`. */
export function smallCompany(now: Date): Company {
  const ago = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  const message = (id: string, authorId: string, at: Date, markdown: string) => ({
    id,
    authorId,
    at,
    markdown,
    mentions: [],
    language: 'en',
    reactions: [],
  });
  const reply = (id: string, authorId: string, at: Date, markdown: string, more: Partial<SeedReply> = {}) => ({
    ...message(id, authorId, at, markdown),
    ...more,
  });
  const post = (
    id: string,
    authorId: string,
    groupId: string | null,
    at: Date,
    markdown: string,
    more: Partial<SeedPost> = {},
  ): SeedPost => ({
    ...message(id, authorId, at, markdown),
    groupId,
    kind: 'UPDATE',
    topics: [],
    replies: [],
    ...more,
  });
  const like = (personId: string, at: Date) => ({personId, key: 'like', at});

  return {
    name: 'Small & Co',
    people: [
      person('ana', 'Ana Lima', {jobTitle: 'Nurse', department: 'Care'}),
      person('ben', 'Ben Ødegård', {language: 'de'}),
      person('carla', 'Carla Rossi', {isCommunityManager: true, department: 'Communication'}),
      person('dov', 'Dov Levi', {isLeader: true, jobTitle: 'Managing Director', department: 'Board'}),
      person('emma', 'Emma Müller', {language: 'de'}),
      person('ghost', 'Gone Person', {isDeleted: true}),
    ],
    groups: [
      {
        id: 'open',
        name: 'Open Kitchen',
        description: 'Food and all that.',
        privacy: 'PUBLIC',
        ownerIds: ['dov'],
        memberIds: ['ana', 'ben', 'ghost'],
      },
      {
        id: 'board',
        name: 'Board News',
        description: 'What the board has to say.',
        privacy: 'RESTRICTED',
        ownerIds: ['dov'],
        memberIds: ['ana'],
      },
      {
        id: 'vault',
        name: 'Vault Merger',
        description: 'Nobody must know.',
        privacy: 'PRIVATE',
        ownerIds: ['dov'],
        memberIds: ['ana'],
      },
    ],
    follows: [
      {personId: 'ben', kind: 'person', subject: 'dov'},
      {personId: 'emma', kind: 'topic', subject: 'Soup'},
    ],
    posts: [
      post('welcome', 'dov', null, ago(50 * hour), 'Welcome, everybody.'),
      post('soup', 'ben', 'open', ago(6 * hour), 'There is soup. #Soup', {
        topics: ['Soup'],
        reactions: [like('ana', ago(5 * hour)), like('dov', ago(5 * hour)), like('emma', ago(4 * hour))],
        replies: [
          reply('soup-1', 'ana', ago(5 * hour), 'Which one?'),
          reply('soup-2', 'ghost', ago(4 * hour), 'Lentils, I believe.'),
          reply('soup-3', 'emma', ago(3 * hour), 'Gone words.', {deletedAt: ago(2 * hour)}),
          reply('soup-4', 'ben', ago(3 * hour), 'Tomato.', {
            inReplyToId: 'soup-1',
            reactions: [like('ana', ago(hour))],
          }),
        ],
      }),
      post('spoons', 'ana', 'open', ago(20 * hour), 'Where are the spoons?', {
        kind: 'QUESTION',
        title: 'Spoons',
        askedIds: ['ben'],
        bestAnswerId: 'spoons-1',
        replies: [reply('spoons-1', 'ben', ago(19 * hour), 'In the left drawer.')],
      }),
      post('forks', 'emma', 'open', ago(30 * hour), 'And the forks?', {kind: 'QUESTION', askedIds: ['ana', 'dov']}),
      post('rules', 'dov', 'open', ago(300 * hour), 'The rules of the kitchen.', {
        pinnedUntil: new Date(now.getTime() + 24 * hour),
        isClosed: true,
      }),
      post('results', 'dov', 'board', ago(10 * hour), 'The results are good. @Ana Lima has them.', {
        mentions: [{text: '@Ana Lima', id: 'ana'}],
      }),
      post('secret', 'dov', 'vault', ago(2 * hour), 'We merge with @Vault Merger partners. #Merger', {
        topics: ['Merger'],
        mentions: [{text: '@Vault Merger', id: 'vault'}],
        kind: 'QUESTION',
        askedIds: ['ana', 'ben'],
        bestAnswerId: 'secret-1',
        pinnedUntil: new Date(now.getTime() + 24 * hour),
        reactions: [like('ana', ago(hour)), like('dov', ago(hour))],
        replies: [
          reply('secret-1', 'ana', ago(90 * minute), 'Not a word. @Ben Ødegård', {
            mentions: [{text: '@Ben Ødegård', id: 'ben'}],
            reactions: [like('dov', ago(hour))],
          }),
        ],
      }),
    ],
  };
}

/** Puts somebody among those who have asked to join: the company as plain data has no such thing. */
export async function pendingIn(database: Database, groupId: string, personId: string): Promise<void> {
  await database
    .insertInto('memberships')
    .values({group_id: groupId, person_id: personId, role: 'PENDING', since: new Date()})
    .execute();
}
