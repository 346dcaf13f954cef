/** A composer by itself, with two places to write to, and what it says. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import {localize} from '../../src/localization/localize.js';
import type {ComposerSendEvent} from '../../src/parts/composer/composer.events.js';
import type {FoyerComposer} from '../../src/parts/composer/composer.js';
import type {Place} from '../../src/parts/audience/place.js';
import {ComposerHands} from './post-box.js';

const everyone: Place = {
  groupId: null,
  name: 'Ellenvik',
  privacy: null,
  memberCount: null,
  canPost: true,
  canAnnounce: false,
};
const quality: Place = {
  groupId: 'g1',
  name: 'Quality',
  privacy: 'RESTRICTED',
  memberCount: 42,
  canPost: true,
  canAnnounce: false,
};
const english = localize('en');

export async function composer(properties: Partial<FoyerComposer> = {}): Promise<ComposerHands> {
  const element = await fixture<FoyerComposer>(
    html`<foyer-composer
      .localization=${english}
      .places=${[everyone, quality]}
      .kinds=${['UPDATE', 'QUESTION']}
    ></foyer-composer>`,
  );
  Object.assign(element, properties);
  const hands = new ComposerHands(element);
  await hands.settled();
  return hands;
}

/** What was sent, in the order of sending. */
export function listen(hands: ComposerHands): ComposerSendEvent[] {
  const sent: ComposerSendEvent[] = [];
  hands.composer.addEventListener('composer-send', (event) => sent.push(event));
  return sent;
}
