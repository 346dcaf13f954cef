/** Many people who comment first, at the same moment, each at an own screen: one discussion comes of it. */
import {expect} from '@open-wc/testing';
import type {Network} from '../../../src/network/network.js';
import {addPageComment} from '../../../src/network/operations/page.js';
import {freshPage, knownOf} from '../../support/page-comments.js';
import {networkOf} from '../../support/page.js';
import {holdPatience, releasePatience} from '../../support/patience.js';
import {untouchedFetch} from '../../support/token.js';

/** As links from elsewhere spell an address. */
const spellings = ['', '?utm_source=mail&utm_campaign=autumn', '#comments', '/', '?fbclid=abc#top'];

describe('50 first comments on one page', () => {
  const networks: Network[] = [];
  // So many at once take longer than one person would wait.
  before(holdPatience);
  after(() => {
    releasePatience();
    networks.splice(0).forEach((network) => network.stop());
  });

  it('make one discussion with 50 comments', async () => {
    const people = (await (await untouchedFetch('/test/people')).json()) as {handle: string; isDeleted: boolean}[];
    const handles = people.filter(({isDeleted}) => !isDeleted).map(({handle}) => handle);
    networks.push(...(await Promise.all(Array.from({length: 50}, (_, n) => networkOf(handles[n % handles.length]!)))));
    const url = freshPage();
    const outcomes = await Promise.all(
      networks.map((network, number) =>
        network.write(addPageComment, {
          idempotencyKey: crypto.randomUUID(),
          key: {url: url + spellings[number % spellings.length]!},
          threadId: null,
          pageTitle: 'The canteen',
          inReplyTo: null,
          markdown: `Number ${number + 1}`,
          author: null,
        }),
      ),
    );
    const threads = outcomes.map((outcome) => (outcome.ok ? outcome.payload.context!.thread!.id : outcome.error.kind));
    expect([...new Set(threads)]).to.have.length(1);
    const known = await knownOf(url);
    expect(known.thread!.id).to.equal(threads[0]);
    expect(known.commentCount).to.equal(50);
  }).timeout(120_000);
});
