/** Praise in a feed: for whom, and what for. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {FacetHands, praises} from '../../support/facets.js';
import {feedOf} from '../../support/feed.js';
import {tokenFor} from '../../support/token.js';

const newest = html`<foyer-feed scope="all" order="newest" limit="1"></foyer-feed>`;

describe('praise', () => {
  afterEach(() => fixtureCleanup());

  const idOf = async (person: string): Promise<string> => (await tokenFor(person)).personId;

  const show = async (postId: string, language = 'en') => {
    const {feed} = await feedOf('ana.lima', newest, language);
    return new FacetHands(feed, postId).shown();
  };

  it('names everybody who is praised, and the badge', async () => {
    const people = await Promise.all(['ute.hoffmann', 'jannik.petersen', 'carla.antunes'].map(idOf));
    const hands = await show(await praises('ingrid.solheim', people, 'courage'));
    expect(hands.words.replace(/\b[A-Z]{2}\b/g, '').trim()).to.match(
      /^🦁 Praise · Spoke up Ute Hoffmann, Jannik Petersen,? and Carla Antunes/,
    );
    await expectAccessible(hands.widget);
  });

  it('goes without a badge, and in the reader’s language', async () => {
    const postId = await praises('ingrid.solheim', [await idOf('ute.hoffmann')]);
    expect((await show(postId, 'de')).words).to.match(/^Lob Ute Hoffmann/);
    fixtureCleanup();
    const arabic = await show(postId, 'ar');
    expect(arabic.words).to.contain('تقدير');
    await expectAccessible(arabic.widget);
  });
});
