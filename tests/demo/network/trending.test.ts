/** Trends as people see them, against a straightforward count over the messages and reactions themselves. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Company, SeedPost} from '../../../demo/network/seed/company.js';
import {answerOf} from '../../support/node/contract.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

// In the middle of an hour, so that hours can be counted.
let now = new Date('2026-05-20T10:30:00.000Z');
const hour = 3_600_000;
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * hour);
const everybody = Array.from({length: 12}, (_, index) => `person-${index}`);

function thread(id: string, more: Partial<SeedPost>): SeedPost {
  return {
    id,
    authorId: 'dov',
    groupId: 'open',
    at: hoursAgo(900),
    kind: 'UPDATE',
    topics: [],
    replies: [],
    markdown: `Thread ${id}`,
    mentions: [],
    language: 'en',
    reactions: [],
    ...more,
  };
}

const likes = (people: readonly string[], hours: number) =>
  people.map((personId) => ({personId, key: 'like', at: hoursAgo(hours)}));

function company(): Company {
  const whole = smallCompany(now);
  const chat = Array.from({length: 80}, (_, index) => ({
    id: `chat-${index}`,
    authorId: index % 2 ? 'ana' : 'ben',
    at: hoursAgo(index / 4),
    markdown: 'Chatter',
    mentions: [],
    language: 'en',
    reactions: [],
  }));
  return {
    ...whole,
    people: [
      ...whole.people,
      ...everybody.map((id) => ({...whole.people[0]!, id, displayName: id, handle: id, email: `${id}@example.org`})),
    ],
    posts: [
      ...whole.posts,
      // Two people with eighty messages are no crowd.
      thread('pair', {replies: chat}),
      thread('crowd', {reactions: likes(everybody.slice(0, 6), 3), topics: ['Quality']}),
      thread('yesterday', {reactions: likes(everybody.slice(0, 8), 20)}),
      thread('last-week', {reactions: likes(everybody, 100)}),
      thread('three', {groupId: 'board', reactions: likes(everybody.slice(0, 3), 23)}),
      thread('hidden', {groupId: 'vault', reactions: likes(everybody, 1), topics: ['Quality', 'Vaults']}),
      // Busy every week at this time.
      ...[0, 1, 2, 3, 4, 5, 6].map((week) =>
        thread(`weekly-${week}`, {topics: ['Weekly'], reactions: likes(everybody.slice(0, 5), week * 168 + 2)}),
      ),
    ],
  };
}

let network: TestNetwork;
before(async () => {
  network = await testNetwork({company, now: () => now});
});
after(() => network.close());

interface Trend {
  readonly rank: number;
  readonly score: number;
  readonly participantCount: number;
  readonly replyCount: number;
  readonly factors: readonly {readonly kind: string; readonly value: number; readonly contribution: number}[];
  readonly series: readonly {readonly at: string; readonly value: number}[];
  readonly subject: {readonly id: string};
}

async function trends(args: string, as = 'ben'): Promise<readonly Trend[]> {
  const source = `{ trending(${args}) { rank score participantCount replyCount factors { kind value contribution }
    series { at value } subject { ... on Post { id } ... on Topic { id } } } }`;
  const {data, errors} = JSON.parse(await answerOf(network, as, source, {now})) as {
    data: {trending: readonly Trend[]};
    errors?: unknown;
  };
  assert.equal(errors, undefined);
  return data.trending;
}

const ids = (found: readonly Trend[]): string[] => found.map(({subject}) => subject.id);

/** From the messages and reactions alone: when each person did the last thing in each thread. */
async function lastActions(): Promise<Map<string, Map<string, Date>>> {
  const found = new Map<string, Map<string, Date>>();
  const note = (post: string, person: string, at: Date): void => {
    const people = found.get(post) ?? new Map<string, Date>();
    found.set(post, people);
    if ((people.get(person)?.getTime() ?? 0) < at.getTime()) people.set(person, at);
  };
  const replies = await network.database
    .selectFrom('messages')
    .selectAll()
    .where('root_id', 'is not', null)
    .where('deleted_at', 'is', null)
    .execute();
  for (const reply of replies) note(reply.root_id!, reply.author_id, reply.created_at);
  for (const reaction of await network.database.selectFrom('reactions').selectAll().execute()) {
    note(reaction.root_id, reaction.person_id, reaction.created_at);
  }
  return found;
}

const lengths = {DAY: 24 * hour, WEEK: 168 * hour, MONTH: 720 * hour} as const;

async function assertAsCounted(as: string, hidden: readonly string[]): Promise<void> {
  for (const [window, length] of Object.entries(lengths)) {
    const expected = [...(await lastActions())]
      .filter(([id]) => !hidden.includes(id))
      .map(([id, people]) => {
        const times = [...people.values()].map((at) => now.getTime() - at.getTime());
        const score = times.reduce((sum, age) => sum + 2 ** (-age / (length / 2)), 0);
        return {id, score, count: times.filter((age) => age < length).length};
      })
      .filter(({count}) => count >= 3)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
    const found = await trends(`window: ${window}, first: 50`, as);
    assert.deepEqual(
      ids(found),
      expected.map(({id}) => id),
      window,
    );
    for (const [index, trend] of found.entries()) {
      assert.ok(Math.abs(trend.score - expected[index]!.score) < 1e-9 * expected[index]!.score);
      assert.equal(trend.participantCount, expected[index]!.count);
      assert.equal(trend.rank, index + 1);
    }
  }
}

describe('trending discussions', () => {
  it('are those with the most people in them now, counted by hand', async () => {
    await assertAsCounted('ben', ['secret', 'hidden']);
    await assertAsCounted('ana', []);
  });

  it('a chatty pair does not trend, however much it writes', async () => {
    assert.ok(!ids(await trends('window: DAY, first: 50')).includes('pair'));
  });

  it('over a longer window, what many were in counts for longer', async () => {
    assert.ok(!ids(await trends('window: DAY, first: 50')).includes('last-week'));
    assert.ok(ids(await trends('window: WEEK, first: 50')).includes('last-week'));
    assert.equal(ids(await trends('window: MONTH, first: 50'))[0], 'last-week');
  });

  it('are explained by factors that add up', async () => {
    for (const window of Object.keys(lengths)) {
      for (const {factors, participantCount, score} of await trends(`window: ${window}, first: 50`, 'ana')) {
        const total = factors.reduce((sum, {contribution}) => sum + contribution, 0);
        assert.ok(Math.abs(total - 1) < 1e-9);
        assert.ok(factors.every(({contribution}) => contribution > 0));
        const people = factors.find(({kind}) => kind === 'PARTICIPANTS')!;
        assert.equal(people.value, participantCount);
        assert.ok(Math.abs(people.contribution * score - participantCount / 4) < 1e-9);
      }
    }
  });

  it('come with what happened hour by hour', async () => {
    const [crowd] = (await trends('window: DAY, first: 50')).filter(({subject}) => subject.id === 'crowd');
    assert.equal(crowd!.series.length, 24);
    assert.deepEqual(
      crowd!.series.filter(({value}) => value > 0),
      [{at: '2026-05-20T07:00:00.000Z', value: 6}],
    );
  });

  it('of one group are those of the group', async () => {
    assert.deepEqual(ids(await trends('window: DAY, groupId: "board"')), ['three']);
    assert.deepEqual(ids(await trends('window: DAY, groupId: "vault"', 'ana')), ['hidden']);
  });

  it('change with every reply and reaction, and back with every withdrawal', async () => {
    const act = async (as: string, source: string): Promise<void> => {
      const answer = await answerOf(network, as, `mutation { ${source} }`, {now});
      assert.match(answer, /"userErrors":\[\]/);
    };
    for (const [index, as] of ['ana', 'dov', 'emma', 'person-1', 'person-2'].entries()) {
      now = new Date(now.getTime() + 60_000);
      await act(as, 'addReaction(input: {messageId: "welcome", reactionKey: "like"}) { userErrors { code } }');
      await act(
        as,
        `addReply(input: {idempotencyKey: "t${index}", postId: "forks", body: {markdown: "Here"}}) {
        userErrors { code } }`,
      );
      await assertAsCounted('ben', ['secret', 'hidden']);
    }
    now = new Date(now.getTime() + 3 * hour);
    await act('ana', 'addReaction(input: {messageId: "welcome", reactionKey: "thanks"}) { userErrors { code } }');
    await act('ana', 'addReaction(input: {messageId: "soup-1", reactionKey: "thanks"}) { userErrors { code } }');
    await assertAsCounted('ben', ['secret', 'hidden']);
    await act('dov', 'removeReaction(input: {messageId: "welcome", reactionKey: "like"}) { userErrors { code } }');
    await act('ana', 'removeReaction(input: {messageId: "soup-1", reactionKey: "thanks"}) { userErrors { code } }');
    await assertAsCounted('ben', ['secret', 'hidden']);
    await assertAsCounted('ana', []);
  });
});

describe('trending topics', () => {
  it('are those with more going on than is usual for them', async () => {
    const found = await trends('of: TOPICS, window: DAY');
    assert.ok(ids(found).includes('topic-quality'));
    assert.ok(!ids(found).includes('topic-weekly'), 'as busy as every week');
  });

  it('count only what the viewer may read', async () => {
    const counted = async (as: string): Promise<number> =>
      (await trends('of: TOPICS, window: DAY', as)).find(({subject}) => subject.id === 'topic-quality')!
        .participantCount;
    assert.equal(await counted('ben'), 6);
    assert.equal(await counted('ana'), 12);
    assert.ok(!ids(await trends('of: TOPICS, window: DAY, first: 50')).includes('topic-vaults'));
    assert.ok(ids(await trends('of: TOPICS, window: DAY, first: 50', 'ana')).includes('topic-vaults'));
  });

  it('are explained by what happened, in shares that add up', async () => {
    for (const {factors, series} of await trends('of: TOPICS, window: WEEK, first: 50', 'ana')) {
      assert.ok(Math.abs(factors.reduce((sum, {contribution}) => sum + contribution, 0) - 1) < 1e-9);
      assert.equal(series.length, 28);
    }
  });
});
