/** What one has written is there once, whoever tells of it first: the answer to the write, the stream, or a list asked for anew. */
import {expect} from '@open-wc/testing';
import {Cache, type PagesObservation} from '../../src/network/cache.js';
import {feed, type FeedEdge, type Post, putOnTop} from '../../src/network/operations/feed.js';
import {createPost, type NewPost} from '../../src/network/operations/post.js';
import {person, post} from '../support/messages.js';
import {settle} from '../support/time.js';

const written: NewPost = {idempotencyKey: 'key', markdown: 'Mine', group: null, author: person('Ana Lima')};
const arrived = post('Mine');
const older = post('Older');

describe('a post that one has written', () => {
  let answers: ((posts: readonly Post[]) => void)[];
  let cache: Cache;
  let home: PagesObservation<FeedEdge>;

  const shown = (): string[] => home.snapshot.result!.map(({node}) => node.id);
  const answer = async (...posts: Post[]): Promise<void> => {
    answers.shift()!(posts);
    await settle();
  };
  const expected = (): void => createPost.expect!(written, cache);
  const settled = (): void =>
    createPost.settle!({post: arrived, isHeldForReview: false, userErrors: []}, written, cache);

  beforeEach(async () => {
    answers = [];
    cache = new Cache(
      () =>
        new Promise((resolve) => {
          answers.push((posts) =>
            resolve({
              data: {
                feed: {
                  edges: posts.map((node) => ({cursor: node.id, reason: null, node})),
                  pageInfo: {hasNextPage: false, endCursor: null},
                },
              },
              error: null,
            }),
          );
        }),
    );
    home = cache.observePages(feed({scope: {stream: 'HOME'}, first: 20}), () => undefined);
    await answer(older);
  });
  afterEach(() => {
    home.stop();
    cache.stop();
  });

  it('takes the place of the one that was expected', () => {
    expected();
    expect(shown()).to.deep.equal(['expected:key', older.id]);
    settled();
    expect(shown()).to.deep.equal([arrived.id, older.id]);
  });

  it('is there once when the live stream was faster', () => {
    expected();
    putOnTop(cache, arrived, () => true);
    settled();
    expect(shown()).to.deep.equal([arrived.id, older.id]);
  });

  it('is there once when a feed that is on its way knows of it already', async () => {
    void home.refresh();
    expected();
    settled();
    await answer(arrived, older);
    expect(shown()).to.deep.equal([arrived.id, older.id]);
  });

  it('is there when a feed that is on its way does not know of it yet', async () => {
    void home.refresh();
    expected();
    settled();
    await answer(older);
    expect(shown()).to.deep.equal([arrived.id, older.id]);
  });
});
