import {expect} from '@open-wc/testing';
import {editNode, insertEdge, removeNode} from '../../src/network/edit.js';
import {Expectation} from '../../src/network/expectation.js';
import {feedDocument} from '../../src/network/documents/feed.js';
import type {CacheEditor} from '../../src/network/operation.js';

interface Post {
  readonly id: string;
  readonly count: number;
  readonly title: string;
}
interface Data {
  readonly feed: {readonly edges: readonly {readonly cursor: string; readonly node: Post}[]};
}

/** The smallest cache there is: one answer. */
class OneAnswer implements CacheEditor {
  data: Data = {feed: {edges: [{cursor: '1', node: {id: 'a', count: 1, title: 'First'}}]}};
  editNode<Node extends {readonly id: string}>(id: string, edit: (node: Node) => Node): void {
    this.data = editNode(this.data, id, edit as (node: {readonly id: string}) => Node);
  }
  removeNode(id: string): void {
    this.data = removeNode(this.data, id);
  }
  replaceNode(id: string, node: {readonly id: string}): void {
    this.data = editNode(this.data, id, () => node);
  }
  insert(_document: unknown, _matches: unknown, edge: unknown): void {
    this.data = insertEdge(this.data, edge);
  }
  invalidate(): void {
    throw new Error('nothing here needs it');
  }
  get posts(): readonly Post[] {
    return this.data.feed.edges.map(({node}) => node);
  }
}

const react = (post: Post): Post => ({...post, count: post.count + 1});

describe('what a write expected and did not come true', () => {
  it('is taken back', () => {
    const cache = new OneAnswer();
    const expectation = new Expectation(cache);
    expectation.editNode<Post>('a', react);
    expect(cache.posts[0]?.count).to.equal(2);
    expectation.rollBack();
    expect(cache.posts[0]?.count).to.equal(1);
  });

  it('leaves alone what the network has said in the meantime', () => {
    const cache = new OneAnswer();
    const expectation = new Expectation(cache);
    expectation.editNode<Post>('a', react);
    cache.editNode<Post>('a', (post) => ({...post, count: 40, title: 'Edited'}));
    expectation.rollBack();
    expect(cache.posts[0]).to.deep.equal({id: 'a', count: 40, title: 'Edited'});
  });

  it('takes back its own part and keeps another change of the same post', () => {
    const cache = new OneAnswer();
    const expectation = new Expectation(cache);
    expectation.editNode<Post>('a', react);
    cache.editNode<Post>('a', (post) => ({...post, title: 'Edited'}));
    expectation.rollBack();
    expect(cache.posts[0]).to.deep.equal({id: 'a', count: 1, title: 'Edited'});
  });

  it('takes back several steps, latest first', () => {
    const cache = new OneAnswer();
    const expectation = new Expectation(cache);
    expectation.editNode<Post>('a', react);
    expectation.editNode<Post>('a', react);
    expect(cache.posts[0]?.count).to.equal(3);
    expectation.rollBack();
    expect(cache.posts[0]?.count).to.equal(1);
  });

  it('takes the post that was shown early out again, and only that', () => {
    const cache = new OneAnswer();
    const expectation = new Expectation(cache);
    const edge = {cursor: '', node: {id: 'expected:1', count: 0, title: 'New'}};
    expectation.insert(
      feedDocument,
      () => true,
      edge,
      ({node}) => node.id,
    );
    expect(cache.posts.map(({id}) => id)).to.deep.equal(['expected:1', 'a']);
    expectation.rollBack();
    expect(cache.posts.map(({id}) => id)).to.deep.equal(['a']);
  });

  it('is taken back once, however often one asks', () => {
    const cache = new OneAnswer();
    const expectation = new Expectation(cache);
    expectation.editNode<Post>('a', react);
    expectation.rollBack();
    cache.editNode<Post>('a', react);
    expectation.rollBack();
    expect(cache.posts[0]?.count).to.equal(2);
  });
});
