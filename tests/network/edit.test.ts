import {expect} from '@open-wc/testing';
import {editNode, holdsNode, insertEdge, removeNode, share} from '../../src/network/edit.js';

const person = (id: string) => ({id, displayName: `Person ${id}`});
const edge = (id: string, author = 'ana') => ({
  cursor: id,
  node: {id, author: person(author), replies: {nodes: [{id: `${id}-r`, author: person('kai')}]}, count: 0},
});
const answer = () => ({feed: {edges: [edge('a'), edge('b', 'kai'), edge('c')], pageInfo: {hasNextPage: false}}});

describe('editing a cached answer', () => {
  it('replaces a post and leaves every other post the very same object', () => {
    const before = answer();
    const after = editNode(before, 'b', (node) => ({...node, count: 1}));
    expect(after.feed.edges[1]?.node.count).to.equal(1);
    expect(after.feed.edges[0]).to.equal(before.feed.edges[0]);
    expect(after.feed.edges[2]).to.equal(before.feed.edges[2]);
    expect(after.feed.pageInfo).to.equal(before.feed.pageInfo);
    expect(before.feed.edges[1]?.node.count).to.equal(0);
  });

  it('finds a person wherever they are, and touches nothing else of a post', () => {
    const before = answer();
    const after = editNode(before, 'ana', (node) => ({...node, displayName: 'Ana'}));
    expect(after.feed.edges.map(({node}) => node.author.displayName)).to.deep.equal(['Ana', 'Person kai', 'Ana']);
    expect(after.feed.edges[0]?.node.replies).to.equal(before.feed.edges[0]?.node.replies);
    expect(after.feed.edges[1]).to.equal(before.feed.edges[1]);
  });

  it('gives the same answer back when nobody is there to edit, or the edit changes nothing', () => {
    const before = answer();
    expect(editNode(before, 'nobody', () => person('x'))).to.equal(before);
    expect(editNode(before, 'b', (node) => node)).to.equal(before);
  });

  it('still finds what an earlier edit has put in', () => {
    const before = answer();
    const after = editNode(before, 'b', (node) => ({...node, author: person('emre')}));
    expect(holdsNode(after, 'emre')).to.equal(true);
    expect(holdsNode(before, 'emre')).to.equal(false);
  });

  it('knows what is in it', () => {
    expect(holdsNode(answer(), 'c-r')).to.equal(true);
    expect(holdsNode(answer(), 'z')).to.equal(false);
    expect(holdsNode(null, 'z')).to.equal(false);
    expect(holdsNode(undefined, 'z')).to.equal(false);
  });

  it('takes a post out, and a reply out of its post', () => {
    const before = answer();
    const withoutPost = removeNode(before, 'a');
    expect(withoutPost.feed.edges.map(({cursor}) => cursor)).to.deep.equal(['b', 'c']);
    const withoutReply = removeNode(before, 'b-r');
    expect(withoutReply.feed.edges[1]?.node.replies.nodes).to.deep.equal([]);
    expect(withoutReply.feed.edges[0]).to.equal(before.feed.edges[0]);
    expect(removeNode(before, 'z')).to.equal(before);
  });

  it('does not take out a post because its author is removed from a list of people', () => {
    const before = {...answer(), people: [person('ana'), person('kai')]};
    const after = removeNode(before, 'ana');
    expect(after.people).to.have.length(1);
    expect(after.feed).to.equal(before.feed);
  });

  it('puts an edge on top of the list', () => {
    const before = answer();
    const after = insertEdge(before, edge('new'));
    expect(after.feed.edges.map(({cursor}) => cursor)).to.deep.equal(['new', 'a', 'b', 'c']);
    expect(after.feed.edges[1]).to.equal(before.feed.edges[0]);
    expect(insertEdge({feed: null}, edge('new'))).to.deep.equal({feed: null});
  });

  it('shares with a new answer whatever is equal, wherever it has moved to', () => {
    const before = answer();
    const after = answer();
    after.feed.edges.unshift(edge('new'));
    after.feed.edges[2]!.node.count = 7;
    const shared = share(before, after);
    expect(shared).to.deep.equal(after);
    expect(shared.feed.edges[1]).to.equal(before.feed.edges[0]);
    expect(shared.feed.edges[3]).to.equal(before.feed.edges[2]);
    expect(shared.feed.edges[2]?.node.author).to.equal(before.feed.edges[1]?.node.author);
    expect(shared.feed.pageInfo).to.equal(before.feed.pageInfo);
    expect(share(before, answer())).to.equal(before);
  });

  it('shares nothing that only looks alike', () => {
    expect(share({list: [1, 2]}, {list: {0: 1, 1: 2}})).to.deep.equal({list: {0: 1, 1: 2}});
    expect(share({a: 1, b: 2}, {a: 1})).to.deep.equal({a: 1});
    expect(share([{id: 'a'}, {id: 'b'}], [{id: 'b'}])).to.deep.equal([{id: 'b'}]);
    expect(share(undefined, {a: null})).to.deep.equal({a: null});
    expect(share({a: null}, {a: undefined})).to.deep.equal({a: undefined});
  });

  it('walks past 499 posts to change one', () => {
    const many = {feed: {edges: Array.from({length: 500}, (_, index) => edge(`p${index}`))}};
    holdsNode(many, 'none');
    let read = 0;
    const counted = {
      feed: {
        edges: many.feed.edges.map((item) => new Proxy(item, {ownKeys: (target) => (read++, Reflect.ownKeys(target))})),
      },
    };
    holdsNode(counted, 'none');
    read = 0;
    editNode(counted, 'p250', (node) => ({...node, count: 1}));
    expect(read).to.be.lessThan(5);
  });
});
