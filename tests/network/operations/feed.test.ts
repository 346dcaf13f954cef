/** A feed as data: what is asked for, listened to, and put on top. */
import {expect} from '@open-wc/testing';
import {feed, feedChanges} from '../../../src/network/operations/feed.js';
import type {FeedQuery, FeedQueryVariables} from '../../../src/network/schema.js';
import {post} from '../../support/messages.js';

const home = {scope: {stream: 'HOME'}} as const;

describe('a feed', () => {
  it('asks for ten posts by latest activity unless told otherwise', () => {
    expect(feed(home).variables).to.deep.include({scope: {stream: 'HOME'}, orderBy: 'ACTIVITY', first: 10});
    expect(feed({...home, orderBy: 'NEWEST', first: 3}).variables).to.deep.include({orderBy: 'NEWEST', first: 3});
  });

  for (const [feature, scope] of [
    ['HOME_FEED', {stream: 'HOME'}],
    ['FOLLOWING_FEED', {stream: 'FOLLOWING'}],
    ['ALL_FEED', {stream: 'ALL'}],
    ['LEADERSHIP_FEED', {stream: 'LEADERSHIP'}],
    ['GROUPS', {groupId: 'quality'}],
    ['TOPICS', {topicId: 'havn'}],
  ] as const) {
    it(`is there where the network has ${feature}`, () => {
      expect(feed({scope}).feature).to.equal(feature);
    });
  }

  it('of a person is there in every network', () => {
    expect(feed({scope: {authorId: 'ana'}}).feature).to.equal(undefined);
  });

  it('has no answer where the network gives none', () => {
    expect(feed(home).select({feed: null})).to.equal(null);
  });
});

describe('what is heard of a feed', () => {
  const changes = feedChanges({...home, filter: {kinds: ['QUESTION']}, first: 3});

  it('is what happens in its scope', () => {
    expect(changes.target).to.deep.equal({feed: {stream: 'HOME'}});
  });

  it('is fetched by id, never from what is kept; what is no post or not to be seen is nothing', () => {
    const read = changes.fetch(['one', 'two', 'three']);
    expect(read.variables).to.deep.equal({ids: ['one', 'two', 'three']});
    expect(read.freshFor).to.equal(0);
    const one = post('One');
    expect(read.select({nodes: [one, null, {__typename: 'Reply', id: 'three'}]})).to.deep.equal([one, null, null]);
  });

  it('is caught up with by asking for the first page, as it is shown', () => {
    const read = changes.catchUp();
    expect(read.variables).to.deep.equal(feed({...home, filter: {kinds: ['QUESTION']}, first: 3}).variables);
    const one = post('One');
    const answer = {feed: {edges: [{cursor: '', reason: null, node: one}]}} as unknown as FeedQuery;
    expect(read.select(answer)).to.deep.equal([one]);
    expect(read.select({feed: null})).to.equal(null);
  });

  it('belongs there only if it is of a kind that is shown', () => {
    expect(changes.matches!(post('Why?', {kind: 'QUESTION'}))).to.equal(true);
    expect(changes.matches!(post('So'))).to.equal(false);
    expect(feedChanges(home).matches!(post('So'))).to.equal(true);
  });

  it('is put on top of the feeds of the same scope, oldest first', () => {
    const put: string[] = [];
    const scopes: FeedQueryVariables['scope'][] = [{stream: 'HOME'}, {stream: 'ALL'}, {groupId: 'quality'}];
    let found: FeedQueryVariables['scope'][] = [];
    const nothing = (): never => {
      throw new Error('Showing only puts on top.');
    };
    feedChanges(home).show([post('older'), post('newer')], {
      editNode: nothing,
      removeNode: nothing,
      replaceNode: nothing,
      invalidate: nothing,
      insert: (_document, matches, edge, idOf) => {
        put.push(idOf(edge));
        found = scopes.filter((scope) => matches({scope} as never));
      },
    });
    expect(put).to.deep.equal(['post: older', 'post: newer']);
    expect(found).to.deep.equal([{stream: 'HOME'}]);
  });
});
