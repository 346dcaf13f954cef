/** In which order replies are read, and how deep each stands. */
import {expect} from '@open-wc/testing';
import type {ThreadReply} from '../../../src/network/operations/thread.js';
import {arrange} from '../../../src/parts/discussion/arrange.js';
import {person, reply} from '../../support/messages.js';

const written = (id: string, to: string | null = null, more: Partial<ThreadReply> = {}): ThreadReply => ({
  ...reply(id),
  id,
  inReplyTo:
    to === null ? null : {replyId: to, author: {personId: 'tom', displayName: person('Tom Nowak').displayName}},
  ...more,
});
const seen = (replies: readonly ThreadReply[], apart = new Set<string>()): string[] =>
  arrange(replies, apart).map(({reply: {id}, depth, isApart}) => `${id} ${depth}${isApart ? ' apart' : ''}`);

describe('replies in their order', () => {
  it('stand below what they answer', () => {
    expect(seen([written('a'), written('b'), written('c', 'a'), written('d', 'c')])).to.deep.equal([
      'a 0',
      'c 1',
      'd 2',
      'b 0',
    ]);
  });

  it('go three steps in, and then say whom they answer', () => {
    const chain = [written('a'), written('b', 'a'), written('c', 'b'), written('d', 'c'), written('e', 'd')];
    expect(seen(chain)).to.deep.equal(['a 0', 'b 1', 'c 2', 'd 3', 'e 3 apart']);
  });

  it('stay at the edge when what they answer comes later: what is read does not move', () => {
    const apart = new Set<string>();
    expect(seen([written('c', 'a'), written('d')], apart)).to.deep.equal(['c 0 apart', 'd 0']);
    expect(seen([written('a'), written('c', 'a'), written('d')], apart)).to.deep.equal(['a 0', 'c 0 apart', 'd 0']);
  });

  it('leave a tombstone only where others answer it', () => {
    const deletedAt = new Date().toISOString();
    expect(seen([written('a', null, {deletedAt}), written('b', 'a'), written('c', null, {deletedAt})])).to.deep.equal([
      'a 0',
      'b 1',
    ]);
  });
});
