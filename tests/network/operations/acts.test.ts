/** What can be done to a message, on the real network: what is seen at once, and how it settles. */
import {expect} from '@open-wc/testing';
import type {Observation} from '../../../src/network/cache.js';
import type {Network, Outcome} from '../../../src/network/network.js';
import {createActionItem, updateActionItem} from '../../../src/network/operations/action-item.js';
import {feedChanges, type Post} from '../../../src/network/operations/feed.js';
import {setFollowing} from '../../../src/network/operations/follow.js';
import {deleteMessage, messageRights, updateMessage} from '../../../src/network/operations/message.js';
import {chooseBestAnswer, closePost, recordDecision} from '../../../src/network/operations/outcome.js';
import {reactionPeople} from '../../../src/network/operations/reaction-people.js';
import {reportMessage} from '../../../src/network/operations/report.js';
import {manager, writePost, writeReply} from '../../support/acting.js';
import {colleague, somebodyElse} from '../../support/feed.js';
import {networkOf, until} from '../../support/page.js';

const me = 'ana.lima';
const refusalOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.error.userErrors[0]);

describe('acting on a message', () => {
  let network: Network;
  let seen: Observation<readonly (Post | null)[]>;
  const shown = (): Post => seen.snapshot.result![0]!;
  const show = async (id: string): Promise<void> => {
    seen = network.observe(feedChanges({scope: {stream: 'ALL'}}).fetch([id]), () => undefined);
    await until(() => seen.snapshot.result);
  };
  const words = (post: Pick<Post, 'body'>): string =>
    post.body.blocks.flatMap(({segments}) => segments.map(({text}) => text)).join('');
  const rights = async (id: string) => (await network.ask(messageRights(id)))!.rights!;
  beforeEach(async () => {
    network = await networkOf(me);
    await until(() => network.info);
  });
  afterEach(() => network.stop());

  it('tells what the viewer may do, with the source of one’s own words and whom they name', async () => {
    const other = await somebodyElse();
    const {person} = (await colleague(me, `{person(by: {handle: "${other}"}) {id displayName}}`, {})) as {
      person: {id: string; displayName: string};
    };
    const mention = {text: `@${person.displayName}`, id: person.id};
    const {createPost} = (await colleague(
      me,
      'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id}}}',
      {input: {idempotencyKey: crypto.randomUUID(), body: {markdown: `**Hi** ${mention.text}`, mentions: [mention]}}},
    )) as {createPost: {post: {id: string}}};
    const own = await rights(createPost.post.id);
    expect(own).to.deep.include({canUpdate: true, canDelete: true, canReport: false, mentions: [mention]});
    expect(own.markdown).to.equal(`**Hi** ${mention.text}`);
    const theirs = await rights(await writePost(other, 'Not yours'));
    expect(theirs).to.deep.include({canUpdate: false, canReport: true, markdown: null});
  });

  it('new words take the place of the old ones, a title comes and goes, and a mention stays one', async () => {
    const id = await writePost(me, 'Old');
    await show(id);
    expect((await network.write(updateMessage, {id, title: 'News', body: {markdown: 'New **words**'}})).ok).to.equal(
      true,
    );
    expect(words(shown())).to.equal('New words');
    expect(shown().title).to.equal('News');
    expect(shown().editedAt).to.be.a('string');
    await network.write(updateMessage, {id, title: null, body: {markdown: 'New'}});
    expect(shown().title).to.equal(null);
  });

  it('refused, shows the words as they stand', async () => {
    const other = await manager();
    const id = await writePost(other, 'First');
    await show(id);
    await colleague(other, 'mutation($input: UpdateMessageInput!) {updateMessage(input: $input) {message {id}}}', {
      input: {id, body: {markdown: 'Second'}},
    });
    const outcome = await network.write(updateMessage, {id, body: {markdown: 'Third'}});
    expect(refusalOf(outcome)?.code).to.equal('FORBIDDEN');
    expect(words(shown())).to.equal('Second');
  });

  it('a deleted reply leaves a trace, and the question that it answered is open again', async () => {
    const id = await writePost(me, 'Where?', true);
    const replyId = await writeReply(me, id, 'Here');
    await show(id);
    const reply = {id: replyId, author: null, excerpt: 'Here'};
    await network.write(chooseBestAnswer, {postId: id, reply});
    expect(shown().question?.bestAnswer?.id).to.equal(replyId);
    expect((await network.write(deleteMessage, {id: replyId, postId: id})).ok).to.equal(true);
    expect(shown().replies?.nodes[0]?.deletedAt).to.be.a('string');
    expect(shown().question?.bestAnswer).to.equal(null);
  });

  it('a deleted post is gone', async () => {
    const id = await writePost(me, 'Never mind');
    await show(id);
    await network.write(deleteMessage, {id, postId: id});
    expect(seen.snapshot.result).to.deep.equal([]);
    expect((await network.ask(messageRights(id)))?.rights).to.equal(null);
  });

  it('of two answers marked at once the first one stands, and whoever was second sees it', async () => {
    const id = await writePost(me, 'Which?', true);
    const [first, second] = [await writeReply(me, id, 'One'), await writeReply(me, id, 'Two')];
    await show(id);
    const other = await manager();
    await colleague(other, 'mutation($input: ChooseBestAnswerInput!) {chooseBestAnswer(input: $input) {post {id}}}', {
      input: {postId: id, replyId: first},
    });
    await network.openOutbox();
    const sent = network.write(chooseBestAnswer, {postId: id, reply: {id: second, author: null, excerpt: 'Two'}});
    expect(shown().question?.bestAnswer?.id, 'seen at once').to.equal(second);
    const refused = refusalOf(await sent);
    const {person} = (await colleague(me, `{person(by: {handle: "${other}"}) {displayName}}`, {})) as {
      person: {displayName: string};
    };
    expect(refused?.code).to.equal('CONFLICT');
    expect(refused?.message).to.contain(person.displayName);
    expect(shown().question?.bestAnswer?.id, 'put right').to.equal(first);
  });

  it('a decision is recorded and taken back', async () => {
    const id = await writePost(me, 'Tea or coffee?');
    const replyId = await writeReply(await somebodyElse(), id, 'Tea it is');
    await show(id);
    await network.write(recordDecision, {postId: id, reply: {id: replyId, author: null, excerpt: ''}});
    expect(shown().decision?.reply.excerpt).to.equal('Tea it is');
    await network.write(recordDecision, {postId: id, reply: null});
    expect(shown().decision).to.equal(null);
  });

  it('a discussion is closed and opened again', async () => {
    const id = await writePost(me, 'Over?');
    await show(id);
    await network.write(closePost, {postId: id, isClosed: true});
    expect(shown()).to.deep.include({isClosed: true, viewerCanReply: false});
    await network.write(closePost, {postId: id, isClosed: false});
    expect(shown()).to.deep.include({isClosed: false, viewerCanReply: true});
  });

  it('something to do is agreed once, done, and open again', async () => {
    const id = await writePost(me, 'The lamp flickers');
    await show(id);
    const viewer = network.info!.viewer!.person;
    const input = {
      idempotencyKey: crypto.randomUUID(),
      task: 'Change the lamp',
      postId: id,
      sourceId: id,
      assigneeId: viewer.id,
      dueOn: '2030-01-31',
    };
    await network.write(createActionItem, input);
    await network.write(createActionItem, input);
    expect(shown().actionItems.map(({task, dueOn, assignee}) => [task, dueOn, assignee?.id])).to.deep.equal([
      ['Change the lamp', '2030-01-31', viewer.id],
    ]);
    const done = network.write(updateActionItem, {id: shown().actionItems[0]!.id, state: 'DONE'});
    expect(shown().actionItems[0]?.state, 'seen at once').to.equal('DONE');
    expect((await done).ok).to.equal(true);
    await network.write(updateActionItem, {id: shown().actionItems[0]!.id, state: 'OPEN'});
    expect(shown().actionItems[0]?.state).to.equal('OPEN');
  });

  it('follows, leaves, reports, and tells who reacted', async () => {
    const id = await writePost(await somebodyElse(), 'Look at this');
    expect((await network.write(setFollowing, {id, following: true})).ok).to.equal(true);
    expect((await rights(id)).thread.viewerIsFollowing).to.equal(true);
    await network.write(setFollowing, {id, following: false});
    expect((await rights(id)).thread.viewerIsFollowing).to.equal(false);
    expect((await network.write(reportMessage, {messageId: id, reason: 'SPAM', note: 'Again'})).ok).to.equal(true);
    await colleague(me, 'mutation($input: AddReactionInput!) {addReaction(input: $input) {message {id}}}', {
      input: {messageId: id, reactionKey: 'thanks'},
    });
    const [thanks] = (await network.ask(reactionPeople(id)))!;
    expect(thanks?.people?.nodes.map((person) => person.id)).to.deep.equal([network.info!.viewer!.person.id]);
  });
});
