/** A post on its way: what is sent, where it is shown at once, and what takes its place. */
import {expect} from '@open-wc/testing';
import type {CacheEditor, Document} from '../../../src/network/operation.js';
import type {FeedEdge, Post} from '../../../src/network/operations/feed.js';
import {createPost, isExpected, type NewPost} from '../../../src/network/operations/post.js';
import type {FeedQueryVariables} from '../../../src/network/schema.js';
import {person, post} from '../../support/messages.js';

const ana = person('Ana Lima');
const quality = {id: 'quality', name: 'Quality', url: null, privacy: 'PUBLIC'} as const;
const writing = (more: Partial<NewPost> = {}): NewPost => ({
  idempotencyKey: 'key',
  markdown: 'Hello',
  group: null,
  author: ana,
  ...more,
});
const feeds: Readonly<Record<string, FeedQueryVariables>> = Object.fromEntries(
  Object.entries({
    home: {scope: {stream: 'HOME'}},
    all: {scope: {stream: 'ALL'}},
    following: {scope: {stream: 'FOLLOWING'}},
    leadership: {scope: {stream: 'LEADERSHIP'}},
    quality: {scope: {groupId: 'quality'}},
    braga: {scope: {groupId: 'braga'}},
    mine: {scope: {authorId: ana.id}},
    theirs: {scope: {authorId: 'somebody'}},
    topic: {scope: {topicId: 'havn'}},
    questions: {scope: {stream: 'ALL'}, filter: {kinds: ['QUESTION']}},
    updates: {scope: {stream: 'ALL'}, filter: {kinds: ['UPDATE']}},
  }).map(([name, variables]) => [name, variables as FeedQueryVariables]),
);

/** Notes what is done to a cache. */
class Notes implements CacheEditor {
  readonly shown: {readonly post: Post; readonly feeds: readonly string[]}[] = [];
  readonly removed: string[] = [];
  readonly replaced = new Map<string, {readonly id: string}>();

  editNode(): void {
    throw new Error('A post changes no other.');
  }

  replaceNode(id: string, node: {readonly id: string}): void {
    this.replaced.set(id, node);
  }

  insert<Data, Variables, Edge>(
    _document: Document<Data, Variables>,
    matches: (variables: Variables) => boolean,
    edge: Edge,
  ): void {
    const names = Object.entries(feeds).filter(([, variables]) => matches(variables as Variables));
    this.shown.push({post: (edge as FeedEdge).node, feeds: names.map(([name]) => name)});
  }

  removeNode(id: string): void {
    this.removed.push(id);
  }

  invalidate(): void {
    throw new Error('A post does not make a whole feed old.');
  }
}

const expected = (input: NewPost) => {
  const notes = new Notes();
  createPost.expect!(input, notes);
  return notes.shown[0]!;
};
const settled = (answer: Post | null, input: NewPost): Notes => {
  const notes = new Notes();
  createPost.settle!({post: answer, isHeldForReview: false, userErrors: []}, input, notes);
  return notes;
};

describe('a post that is sent', () => {
  const sent = (more: Partial<NewPost>) => createPost.variables(writing(more)).input;

  it('says no more than was written', () => {
    expect(JSON.parse(JSON.stringify(sent({})))).to.deep.equal({idempotencyKey: 'key', body: {markdown: 'Hello'}});
  });

  it('goes to the group that was chosen', () => {
    expect(sent({group: quality}).groupId).to.equal('quality');
  });

  it('asks where a question was chosen', () => {
    expect(sent({kind: 'QUESTION'}).facet).to.deep.equal({question: {}});
    expect(sent({kind: 'UPDATE'}).facet).to.equal(undefined);
  });

  it('names whom it names', () => {
    const mentions = [{text: '@Tom', id: 'tom'}];
    expect(sent({mentions}).body.mentions).to.deep.equal(mentions);
  });

  it('has a title only if there is one', () => {
    expect(sent({title: ''}).title).to.equal(undefined);
    expect(sent({title: 'News'}).title).to.equal('News');
  });
});

describe('a post that is on its way', () => {
  it('is shown at once, as one that cannot be answered yet', () => {
    const shown = expected(writing({kind: 'QUESTION', title: 'Lunch?'})).post;
    expect(isExpected(shown)).to.equal(true);
    expect(shown).to.deep.include({
      kind: 'QUESTION',
      title: 'Lunch?',
      author: ana,
      viewerDidAuthor: true,
      viewerCanReact: false,
      viewerCanReply: false,
      replyCount: 0,
    });
  });

  it('keeps its paragraphs, and its words as they were typed', () => {
    const {blocks} = expected(writing({markdown: 'One **two**\n\n\nThree\nfour'})).post.body;
    const texts = blocks.map(({segments}) => segments.map((segment) => ('text' in segment ? segment.text : '')).join());
    expect(texts).to.deep.equal(['One **two**', 'Three\nfour']);
  });

  for (const [where, group, names] of [
    ['to everybody', null, ['home', 'all', 'mine', 'updates']],
    ['to a group', quality, ['home', 'all', 'quality', 'mine', 'updates']],
  ] as const) {
    it(`${where} is shown in the feeds in which its author will find it again`, () => {
      expect(expected(writing({group})).feeds).to.deep.equal(names);
    });
  }

  it('is shown where only its kind is shown', () => {
    expect(expected(writing({kind: 'QUESTION'})).feeds)
      .to.include('questions')
      .and.to.not.include('updates');
  });

  it('is not shown before the network has it if nobody knows whose it is', () => {
    const notes = new Notes();
    createPost.expect!(writing({author: null}), notes);
    expect(notes.shown).to.be.empty;
  });
});

describe('a post that has arrived', () => {
  const arrived = post('Hello', {id: 'new'});

  it('takes the place of the one that was expected', () => {
    const notes = settled(arrived, writing());
    expect(notes.replaced.get('expected:key')).to.equal(arrived);
    expect(notes.removed).to.be.empty;
    expect(isExpected(arrived)).to.equal(false);
  });

  it('is put where it belongs also where nothing was expected', () => {
    const notes = settled(arrived, writing({author: null}));
    expect(notes.shown.map(({feeds: names}) => names)).to.deep.equal([['home', 'all', 'updates']]);
  });

  it('but is looked at by somebody first is taken off the screen until then', () => {
    const notes = settled(null, writing());
    expect(notes.removed).to.deep.equal(['expected:key']);
    expect(notes.shown).to.be.empty;
  });
});
