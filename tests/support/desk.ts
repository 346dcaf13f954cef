/** Where somebody writes posts and reads them. */
import {html} from 'lit';
import '../../src/elements/post-box/post-box.js';
import type {FoyerNetwork} from '../../src/elements/network/network.js';
import {FeedHands} from './feed.js';
import {KeptHands} from './kept.js';
import {page} from './page.js';
import {handsOf, type ComposerHands} from './post-box.js';

export interface Desk {
  readonly network: FoyerNetwork;
  readonly hands: ComposerHands;
  readonly kept: KeptHands;
  readonly feed: FeedHands;
}

export async function deskOf(person: string): Promise<Desk> {
  const network = await page(person, html`<foyer-post-box></foyer-post-box><foyer-feed></foyer-feed>`);
  const box = network.querySelector('foyer-post-box')!;
  const kept = new KeptHands(() => box.shadowRoot);
  return {network, kept, feed: new FeedHands(network.querySelector('foyer-feed')!), hands: await handsOf(box)};
}
