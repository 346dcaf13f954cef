/** Polls: made with a post, voted in, changed, withdrawn, over. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {NetworkEvent} from '../../../demo/network/live/bus.js';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
let people: Actors;
/** Added to the network's clock. */
let later = 0;
const events: NetworkEvent[] = [];
before(async () => {
  network = await testNetwork({company: smallCompany, now: () => new Date(Date.now() + later)});
  people = actors(network);
  network.changes.subscribe((event) => event.notified ?? events.push(event));
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

const fields = `id allowsMultiple isClosed closesAt voterCount viewerHasVoted viewerCanVote
  options { id text voteCount viewerHasChosen }`;
interface Poll {
  readonly id: string;
  readonly isClosed: boolean;
  readonly voterCount: number;
  readonly viewerHasVoted: boolean;
  readonly viewerCanVote: boolean;
  readonly options: readonly {id: string; text: string; voteCount: number | null; viewerHasChosen: boolean}[];
}
const ask = (poll: object, as: string, more: object = {}) =>
  people.post({facet: {poll: {options: ['Soup', 'Salad'], ...poll}}, ...more}, as);
const of = async (postId: string, as: string): Promise<Poll | null> =>
  (
    await people.read<{node: {poll: Poll} | null}>(
      `{ node(id: "${postId}") { ... on Post { poll { ${fields} } } } }`,
      as,
    )
  ).node?.poll ?? null;
const vote = (poll: Poll, options: readonly number[], as: string) =>
  people.act<{poll: Poll | null}>(
    'voteInPoll',
    {pollId: poll.id, optionIds: options.map((index) => poll.options[index]!.id)},
    as,
    `poll { ${fields} }`,
  );
const counts = (poll: Poll | null) => poll?.options.map(({voteCount}) => voteCount);

describe('a poll', () => {
  it('is made with a post, has its options in order, and hides what was chosen until one has voted', async () => {
    const id = await ask({}, 'ana', {groupId: 'open'});
    const poll = (await of(id, 'ben'))!;
    assert.deepEqual(
      poll.options.map(({text, voteCount, viewerHasChosen}) => [text, voteCount, viewerHasChosen]),
      [
        ['Soup', null, false],
        ['Salad', null, false],
      ],
    );
    assert.deepEqual([poll.viewerCanVote, poll.viewerHasVoted, poll.voterCount], [true, false, 0]);
    events.splice(0);
    const voted = await vote(poll, [1], 'ben');
    assert.deepEqual(voted.userErrors, []);
    assert.deepEqual(counts(voted.poll), [0, 1]);
    assert.deepEqual(events, [{kind: 'COUNTS_CHANGED', postId: id, groupId: 'open', actorId: 'ben'}]);
    assert.deepEqual(counts(await of(id, 'emma')), [null, null]);
    assert.equal((await of(id, 'emma'))?.voterCount, 1);
  });

  it('lets one change one’s mind, and take the vote back; the same again tells nobody', async () => {
    const id = await ask({}, 'ana');
    const poll = (await of(id, 'ben'))!;
    await vote(poll, [0], 'ben');
    assert.deepEqual(counts((await vote(poll, [1], 'ben')).poll), [0, 1]);
    events.splice(0);
    await vote(poll, [1], 'ben');
    assert.deepEqual(events, []);
    const back = (await vote(poll, [], 'ben')).poll!;
    assert.deepEqual([back.viewerHasVoted, back.voterCount, counts(back)], [false, 0, [null, null]]);
  });

  it('takes several choices only where it allows them', async () => {
    const one = (await of(await ask({}, 'ana'), 'ben'))!;
    assert.equal((await vote(one, [0, 1], 'ben')).userErrors[0]?.code, 'INVALID');
    const many = (await of(await ask({allowsMultiple: true}, 'ana'), 'ben'))!;
    const voted = (await vote(many, [0, 1, 1], 'ben')).poll!;
    assert.deepEqual([counts(voted), voted.voterCount], [[1, 1], 1]);
    const foreign = {...many, options: one.options};
    assert.equal((await vote(foreign, [0], 'ben')).userErrors[0]?.code, 'INVALID');
  });

  it('counts one choice of whoever presses two at the same moment', async () => {
    const poll = (await of(await ask({}, 'ana'), 'ben'))!;
    await Promise.all([vote(poll, [0], 'ben'), vote(poll, [1], 'ben'), vote(poll, [0], 'ben')]);
    const {options, voterCount} = (await of((await postOf(poll)) ?? '', 'ben'))!;
    assert.equal(voterCount, 1);
    assert.equal(
      options.reduce((sum, {voteCount}) => sum + (voteCount ?? 0), 0),
      1,
    );
  });

  it('is over at its time: a late vote is refused in words, with the poll as it stands, and everybody sees the result', async () => {
    const id = await ask({closesAt: new Date(Date.now() + 60_000).toISOString()}, 'ana');
    const poll = (await of(id, 'ben'))!;
    await vote(poll, [0], 'dov');
    later = 120_000;
    try {
      const late = await vote(poll, [1], 'ben');
      assert.equal(late.userErrors[0]?.code, 'CLOSED');
      assert.notEqual(late.userErrors[0]?.message, '');
      assert.deepEqual([late.poll?.isClosed, late.poll?.viewerCanVote, counts(late.poll)], [true, false, [1, 0]]);
    } finally {
      later = 0;
    }
  });

  it('ends with its discussion', async () => {
    const id = await ask({}, 'ana');
    const poll = (await of(id, 'ben'))!;
    await people.act('closePost', {postId: id, isClosed: true}, 'ana');
    assert.equal((await vote(poll, [0], 'ben')).userErrors[0]?.code, 'CLOSED');
  });

  it('does not exist for those who may not read its post', async () => {
    const id = await ask({}, 'ana', {groupId: 'vault'});
    const poll = (await of(id, 'dov'))!;
    assert.equal(await of(id, 'ben'), null);
    const tried = await vote(poll, [0], 'ben');
    assert.deepEqual([tried.userErrors[0]?.code, tried.poll], ['NOT_FOUND', null]);
    const {node} = await people.read<{node: unknown}>(`{ node(id: "${poll.id}") { __typename } }`, 'ben');
    assert.equal(node, null);
    await people.act('deleteMessage', {id}, 'ana');
    assert.equal((await vote(poll, [0], 'dov')).userErrors[0]?.code, 'NOT_FOUND');
  });

  it('is refused where its options or its end make no sense', async () => {
    const wrong = (poll: object) =>
      people.refusal('createPost', {idempotencyKey: newKey(), body: {markdown: 'Which?'}, facet: {poll}}, 'ana');
    assert.equal(await wrong({options: ['One']}), 'INVALID facet.poll.options');
    assert.equal(await wrong({options: ['One', ' ']}), 'BLANK facet.poll.options');
    assert.equal(await wrong({options: ['One', 'One ']}), 'INVALID facet.poll.options');
    assert.equal(await wrong({options: ['One', 'x'.repeat(121)]}), 'TOO_LONG facet.poll.options');
    assert.equal(
      await wrong({options: Array.from({length: 11}, (_, index) => `${index}`)}),
      'TOO_LONG facet.poll.options',
    );
    assert.equal(await wrong({options: ['A', 'B'], closesAt: '2020-01-01T00:00:00Z'}), 'INVALID facet.poll.closesAt');
  });

  it('is made once, however often it is sent, and is found by its kind', async () => {
    const input = {idempotencyKey: newKey(), body: {markdown: 'Once?'}, facet: {poll: {options: ['Yes', 'No']}}};
    const make = () => people.act<{post: {id: string}}>('createPost', input, 'ana', 'post { id kind }');
    const [first, second] = [await make(), await make()];
    assert.equal(first.post.id, second.post.id);
    assert.equal((await of(first.post.id, 'ana'))?.options.length, 2);
    const {feed} = await people.read<{feed: {nodes: readonly {id: string; kind: string}[]}}>(
      '{ feed(scope: {stream: ALL}, filter: {kinds: [POLL]}, first: 50) { nodes { id kind } } }',
      'ana',
    );
    assert.ok(feed.nodes.some(({id}) => id === first.post.id) && feed.nodes.every(({kind}) => kind === 'POLL'));
  });
});

/** The post of a poll, found among all polls. */
async function postOf(poll: Poll): Promise<string | undefined> {
  const {feed} = await people.read<{feed: {nodes: readonly {id: string; poll: {id: string}}[]}}>(
    '{ feed(scope: {stream: ALL}, filter: {kinds: [POLL]}, first: 50) { nodes { id poll { id } } } }',
    'ben',
  );
  return feed.nodes.find((node) => node.poll.id === poll.id)?.id;
}
