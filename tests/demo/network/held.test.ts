/** Words that somebody has to look at first: whom they wait for, where they are until then, and what becomes of them. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {heardBy} from '../../support/node/hearing.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';
import {attachment, request, upload} from '../../support/node/uploading.js';

let network: TestNetwork;
let people: Actors;
before(async () => {
  network = await testNetwork({
    company: (now) => ({
      ...smallCompany(now),
      contentRules: [
        {kind: 'WORD', pattern: 'Free Casino'},
        {kind: 'LINK', pattern: 'prize.example'},
      ],
    }),
  });
  people = actors(network);
});
beforeEach(() => network.database.deleteFrom('held_messages').execute());
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

const words = 'Come to the free casino, @Emma Müller! #roulette';
const mentions = [{text: '@Emma Müller', id: 'emma'}];
interface Payload {
  readonly post?: {readonly id: string} | null;
  readonly reply?: {readonly id: string} | null;
  readonly isHeldForReview: boolean;
  readonly userErrors: readonly {readonly code: string}[];
}
const send = (field: string, input: object, as: string, node = 'post'): Promise<Payload> =>
  people.act<Payload>(field, {idempotencyKey: newKey(), ...input}, as, `${node} { id } isHeldForReview`);
/** Something that is held; its id, which nobody is told. */
async function held(field: string, input: object, as: string, node = 'post'): Promise<string> {
  const payload = await send(field, {body: {markdown: words, mentions}, ...input}, as, node);
  assert.deepEqual([payload[node as 'post'], payload.isHeldForReview, payload.userErrors], [null, true, []]);
  const rows = await network.database.selectFrom('held_messages').select('id').orderBy('held_at', 'desc').execute();
  return rows[0]!.id;
}
const heldPost = (input: object = {groupId: 'open'}, as = 'ana') => held('createPost', input, as);
const heldReply = (input: object = {postId: 'soup'}, as = 'ana') => held('addReply', input, as, 'reply');
const everybody = ['ana', 'ben', 'carla', 'dov', 'emma'];
async function readers(id: string): Promise<string> {
  const able: string[] = [];
  for (const as of everybody) {
    const {node} = await people.read<{node: {id: string} | null}>(`{ node(id: "${id}") { id } }`, as);
    if (node) able.push(as);
  }
  return able.join(' ');
}
interface Found {
  readonly isHeld: boolean;
  readonly reporterCount: number;
  readonly reasons: readonly unknown[];
  readonly notes: readonly string[];
  readonly lastReportedAt: string;
  readonly message: {readonly id: string; readonly excerpt: string};
}
async function waiting(as: string, scope = ''): Promise<readonly Found[]> {
  const {reports} = await people.read<{reports: {nodes: Found[]} | null}>(
    `{ reports${scope} { nodes { isHeld reporterCount reasons { count } notes lastReportedAt message { id excerpt } } } }`,
    as,
  );
  return reports?.nodes ?? [];
}
const release = (messageId: string, as: string, until = new Date().toISOString()) =>
  people.refusal('dismissReports', {messageId, until}, as);
/** Everything in which something new would be seen, as JSON. */
async function seen(as: string): Promise<string> {
  const post =
    'nodes { id replyCount participantCount lastActivityAt replies(last: 5) { nodes { id } } topics { name } }';
  const scopes = ['stream: HOME', 'stream: ALL', 'stream: FOLLOWING', 'groupId: "open"', 'authorId: "ana"'];
  const feeds = scopes.map((scope, index) => `f${index}: feed(scope: {${scope}}) { ${post} }`);
  return JSON.stringify(
    await people.read(
      `{ ${feeds.join(' ')} similarPosts(text: "free casino roulette") { id }
        trending(window: DAY) { subject { ... on Post { id } } participantCount replyCount }
        autocomplete(prefix: "roul", kinds: [TOPIC]) { label }
        pageContext(key: {url: "https://prize.example/1"}) { commentCount thread { id } mentions { nodes { id } } }
        actionItems { totalCount } }`,
      as,
    ),
  );
}

describe('words that meet a rule of the network', () => {
  it('are taken, and told to nobody but those who look after the place', async () => {
    // One after the other: all at once may be too much for the server's patience with each on a slow machine.
    const seenByAll = async () => {
      const all: string[] = [];
      for (const as of everybody) all.push(await seen(as));
      return all;
    };
    const before = await seenByAll();
    const targets = {reports: {reports: true}, feed: {feed: {stream: 'ALL'}}, group: {feed: {groupId: 'open'}}};
    const postHeard = async (as: string) => (await heardBy(network, as, targets, heldPost)).join();
    assert.equal(await postHeard('dov'), 'reports UPDATED null');
    assert.equal(await postHeard('carla'), 'reports UPDATED null');
    for (const as of ['ana', 'ben', 'emma']) assert.equal(await postHeard(as), '', as);
    const replyHeard = async (as: string) =>
      (await heardBy(network, as, {...targets, soup: {postId: 'soup'}}, heldReply)).join();
    assert.equal(await replyHeard('ben'), '');
    assert.equal(await replyHeard('dov'), 'reports UPDATED null');
    assert.deepEqual(await seenByAll(), before, 'no feed, count, trend or suggestion has changed');
  });

  it('are found in any case, with accents, in a title, a poll, a topic, the name of a picture and an address', async () => {
    const plain = {body: {markdown: 'x'}};
    const isHeld = async (input: object) => (await send('createPost', {...plain, ...input}, 'ana')).isHeldForReview;
    assert.equal(await isHeld({title: 'FREE  casino'}), true);
    assert.equal(await isHeld({body: {markdown: 'frée *casino*!'}}), true);
    assert.equal(await isHeld({facet: {poll: {options: ['Free casino', 'Bingo']}}}), true);
    assert.equal(await isHeld({topicNames: ['free casino']}), true);
    const id = await upload(network, 'ana');
    assert.equal(await isHeld({attachmentIds: [id], altTexts: [{attachmentId: id, text: 'A free casino'}]}), true);
    for (const link of [
      'https://prize.example',
      '[win](http://www.PRIZE.example/x)',
      '<https://prize.example:8080>',
      'https://prize.example./',
    ]) {
      assert.equal(await isHeld({body: {markdown: link}}), true, link);
    }
    for (const harmless of [
      'casino free',
      'free casinos',
      'https://notprize.example',
      'https://prize.example.org',
      'a@prize.example',
    ]) {
      assert.equal(await isHeld({body: {markdown: harmless}}), false, harmless);
    }
  });

  it('wait for whoever looks after the place; their own need not', async () => {
    for (const as of ['dov', 'carla']) {
      const {isHeldForReview} = await send('createPost', {groupId: 'open', body: {markdown: words}}, as);
      assert.equal(isHeldForReview, false, as);
    }
    assert.equal((await send('createPost', {body: {markdown: words}}, 'dov')).isHeldForReview, true, 'not his place');
  });

  it('are read by their author and by those people, by nobody else', async () => {
    assert.equal(await readers(await heldPost()), 'ana carla dov');
    assert.equal(await readers(await heldReply()), 'ana carla dov');
    assert.equal(await readers(await heldPost({})), 'ana carla', 'to everybody: those who run the network');
    assert.equal(await readers(await heldPost({groupId: 'vault'})), 'ana dov', 'in private: not even they');
    const picture = await upload(network, 'ana');
    await heldPost({groupId: 'open', attachmentIds: [picture]});
    const found = await Promise.all(everybody.map((as) => attachment(network, picture, as)));
    assert.deepEqual(
      found.map((one) => one !== null),
      [true, false, true, true, false],
    );
    assert.equal((await request(network, 'GET', found[3]!.url)).status, 200);
  });

  it('are not sent by a change of words that are there already', async () => {
    const id = await people.post({groupId: 'open', body: {markdown: 'Harmless'}}, 'ana');
    const change = (body: string, as: string, which = id) =>
      people.refusal('updateMessage', {id: which, body: {markdown: body}}, as);
    assert.equal(await change(words, 'ana'), 'REJECTED body.markdown');
    assert.equal(await change('Harmless too', 'ana'), '');
    const own = await people.post({groupId: 'open', body: {markdown: 'Harmless'}}, 'dov');
    assert.equal(await change(words, 'dov', own), '');
  });

  it('sent again with the same key wait once, and are there once they are released', async () => {
    const input = {idempotencyKey: newKey(), groupId: 'open', body: {markdown: words}};
    const answers = await Promise.all([send('createPost', input, 'ana'), send('createPost', input, 'ana')]);
    assert.deepEqual(
      answers.map(({isHeldForReview}) => isHeldForReview),
      [true, true],
    );
    const [only, ...others] = await waiting('dov');
    assert.deepEqual(others, []);
    assert.equal(await release(only!.message.id, 'dov'), '');
    const {post, isHeldForReview} = await send('createPost', input, 'ana');
    assert.deepEqual([post!.id, isHeldForReview], [only!.message.id, false]);
  });

  it('are refused where nobody could release them', async () => {
    const set = (is_deleted: boolean) =>
      network.database.updateTable('people').set({is_deleted}).where('id', '=', 'carla').execute();
    await set(true);
    const input = {idempotencyKey: newKey(), body: {markdown: words}};
    assert.equal(await people.refusal('createPost', input, 'ana'), 'REJECTED body.markdown');
    await set(false);
  });
});

describe('what waits', () => {
  it('is among the reports, with the reason in words', async () => {
    const id = await heldPost();
    for (const as of ['dov', 'carla']) {
      const [report] = await waiting(as);
      assert.deepEqual(
        {...report, lastReportedAt: null},
        {
          ...{isHeld: true, reporterCount: 0, reasons: [], lastReportedAt: null},
          notes: ['Held by the network because of “Free Casino”. Nobody else has read it yet.'],
          message: {id, excerpt: 'Come to the free casino, @Emma Müller! #roulette'},
        },
      );
    }
    for (const as of ['ana', 'ben', 'emma']) assert.deepEqual(await waiting(as), [], as);
    assert.deepEqual(await waiting('dov', '(groupId: "board")'), []);
    const reply = await heldReply();
    const inThread = await waiting('dov', '(postId: "soup")');
    assert.deepEqual(
      inThread.map(({message}) => message.id),
      [reply],
    );
  });

  it('can be neither answered, liked, voted for, changed, reported, closed nor taken for an answer, by anybody', async () => {
    const id = await heldPost({groupId: 'open', facet: {question: {}}});
    const reply = await heldReply({postId: 'forks'});
    for (const as of ['ana', 'dov', 'carla']) {
      const refused = async (field: string, input: object) => {
        assert.notEqual(await people.refusal(field, {...input}, as), '', `${field} by ${as}`);
      };
      const key = {idempotencyKey: newKey()};
      const {node} = await people.read<{node: Record<string, boolean>}>(
        `{ node(id: "${id}") { ... on Post { viewerCanReply viewerCanReact viewerCanUpdate viewerCanReport viewerCanClose
          viewerCanDelete } } }`,
        as,
      );
      const able = Object.entries(node).flatMap(([name, can]) => (can ? [name] : []));
      assert.deepEqual(able, ['viewerCanDelete'], as);
      await refused('addReply', {...key, postId: id, body: {markdown: 'x'}});
      await refused('addReply', {...key, postId: 'forks', inReplyToId: reply, body: {markdown: 'x'}});
      await refused('addReaction', {messageId: id, reactionKey: 'like'});
      await refused('updateMessage', {id, body: {markdown: 'x'}});
      await refused('reportMessage', {messageId: id, reason: 'SPAM', note: null});
      await refused('closePost', {postId: id, isClosed: true});
      await refused('recordDecision', {postId: 'forks', replyId: reply});
      await refused('chooseBestAnswer', {postId: 'forks', replyId: reply});
      await refused('createActionItem', {...key, task: 'x', sourceId: id});
    }
  });

  it('shows what it would carry to those who are to look at it', async () => {
    const id = await heldPost({groupId: 'open', facet: {poll: {options: ['Free casino', 'Bingo']}}});
    const poll = `poll { id isClosed viewerCanVote options { text } }`;
    const {node} = await people.read<{node: {poll: {id: string}}}>(
      `{ node(id: "${id}") { ... on Post { ${poll} } } }`,
      'dov',
    );
    const {id: pollId, ...rest} = node.poll;
    const options = [{text: 'Free casino'}, {text: 'Bingo'}];
    assert.deepEqual(rest, {isClosed: true, viewerCanVote: false, options});
    assert.equal(await readers(pollId), 'ana carla dov');
    assert.equal(await people.refusal('voteInPoll', {pollId, optionIds: []}, 'ben'), 'NOT_FOUND pollId');
    assert.equal(await people.refusal('voteInPoll', {pollId, optionIds: []}, 'dov'), 'CLOSED pollId');
    assert.equal(await release(id, 'dov'), '');
    assert.equal(await people.refusal('voteInPoll', {pollId, optionIds: []}, 'ben'), '');
    const delegation = {delegate_id: 'ana', leader_id: 'dov'};
    await network.database.insertInto('delegations').values(delegation).execute();
    const announcement = {requiresAcknowledgement: true};
    const announced = await heldPost({groupId: 'open', onBehalfOfId: 'dov', facet: {announcement}});
    const found = await people.read<{node: {announcement: object}}>(
      `{ node(id: "${announced}") { ... on Post { announcement { requiresAcknowledgement } } } }`,
      'carla',
    );
    assert.deepEqual(found.node.announcement, announcement);
    assert.equal(await people.refusal('acknowledgeAnnouncement', {postId: announced}, 'carla'), 'INVALID postId');
    await network.database.deleteFrom('delegations').execute();
  });

  it('is thrown away by its author or by those who look after the place, with its files, and told to them alone', async () => {
    for (const as of ['ana', 'dov', 'carla']) {
      const file = await upload(network, 'ana');
      const id = await heldPost({groupId: 'open', attachmentIds: [file], facet: {praise: {personIds: ['ben']}}});
      assert.equal(await people.refusal('deleteMessage', {id}, 'ben'), 'NOT_FOUND id');
      const targets = {feed: {feed: {stream: 'ALL'}}, group: {feed: {groupId: 'open'}}, reports: {reports: true}};
      const heard = await heardBy(network, 'ben', targets, () => people.refusal('deleteMessage', {id}, as));
      assert.deepEqual(heard, []);
      assert.equal(await readers(id), '');
      assert.ok(!network.files.store.ids().includes(file));
      for (const table of ['praises', 'praised_people'] as const) {
        const rows = await network.database.selectFrom(table).selectAll().where('post_id', '=', id).execute();
        assert.deepEqual(rows, []);
      }
    }
  });

  it('goes with its thread', async () => {
    const postId = await people.post({groupId: 'open'}, 'ben');
    const id = await heldReply({postId});
    await people.act('deleteMessage', {id: postId}, 'ben');
    assert.equal(await readers(id), '');
    assert.deepEqual(await waiting('dov'), []);
  });
});

describe('what is released', () => {
  it('is a post like any other from then on', async () => {
    const id = await heldPost();
    assert.equal(await release(id, 'ana'), 'FORBIDDEN messageId');
    assert.equal(await release(id, 'ben'), 'NOT_FOUND messageId');
    const before = new Date().toISOString();
    const targets = {group: {feed: {groupId: 'open'}}};
    assert.deepEqual(await heardBy(network, 'ben', targets, () => release(id, 'dov')), [`group ADDED ${id}`]);
    assert.equal(await readers(id), everybody.join(' '));
    assert.deepEqual(await waiting('dov'), []);
    const {feed, similarPosts, autocomplete} = await people.read<{
      feed: {edges: {reason: string; node: {id: string; createdAt: string; topics: {name: string}[]}}[]};
      similarPosts: {id: string}[];
      autocomplete: {label: string}[];
    }>(
      `{ feed(scope: {stream: HOME}, first: 1) { edges { reason node { id createdAt topics { name } } } }
        similarPosts(text: "free casino") { id } autocomplete(prefix: "roul", kinds: [TOPIC]) { label } }`,
      'emma',
    );
    const {node, reason} = feed.edges[0]!;
    assert.deepEqual([node.id, reason, node.topics], [id, 'MENTIONED', [{name: 'roulette'}]]);
    assert.ok(node.createdAt >= before, 'written now, so that it is noticed');
    assert.ok(similarPosts.some((post) => post.id === id));
    assert.equal(autocomplete.length, 1);
    assert.equal((await send('addReply', {postId: id, body: {markdown: 'x'}}, 'emma', 'reply')).userErrors.length, 0);
  });

  it('is a reply that counts, below what it answers if that is still there', async () => {
    const {node: before} = await people.read<{node: {replyCount: number}}>(
      '{ node(id: "soup") { ... on Post { replyCount } } }',
      'ben',
    );
    const parent = await people.reply('soup', 'Wait', 'ben');
    const id = await heldReply({postId: 'soup', inReplyToId: parent});
    await people.act('deleteMessage', {id: parent}, 'ben');
    assert.equal(await release(id, 'dov'), '');
    const {node} = await people.read<{
      node: {replyCount: number; replies: {nodes: {id: string; inReplyTo: unknown}[]}};
    }>('{ node(id: "soup") { ... on Post { replyCount replies(last: 1) { nodes { id inReplyTo { id } } } } } }', 'ben');
    const rows = await network.database.selectFrom('messages').select('in_reply_to_id').where('id', '=', id).execute();
    assert.deepEqual(rows, [{in_reply_to_id: null}]);
    assert.deepEqual(node, {replyCount: before.replyCount + 1, replies: {nodes: [{id, inReplyTo: null}]}});
  });

  it('has been seen as it is: what came after the list was read stays', async () => {
    const id = await heldPost();
    assert.equal(await release(id, 'dov', new Date(Date.now() - 60_000).toISOString()), 'FORBIDDEN messageId');
    assert.equal(await readers(id), 'ana carla dov');
  });

  it('may be a comment on a page, which is empty until then', async () => {
    const url = 'http://localhost/held';
    const input = {key: {url}, pageTitle: 'Free Casino', body: {markdown: words}};
    const id = await held('addPageComment', input, 'ana', 'reply');
    const page = async () =>
      (
        await people.read<{pageContext: {commentCount: number; title: string | null; thread: {title: string | null}}}>(
          `{ pageContext(key: {url: "${url}"}) { commentCount title thread { title } } }`,
          'ben',
        )
      ).pageContext;
    assert.deepEqual(await page(), {commentCount: 0, title: null, thread: {title: null}});
    assert.equal(await release(id, 'carla'), '');
    assert.equal((await page()).commentCount, 1);
  });
});
