import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {localize} from '../../../src/localization/localize.js';
import '../../../src/parts/coach/coach.js';
import type {FoyerCoach} from '../../../src/parts/coach/coach.js';
import {expectAccessible} from '../../support/accessible.js';
import {until} from '../../support/page.js';
import {spaced} from '../../support/post-box.js';

async function coach(properties: Partial<FoyerCoach>): Promise<FoyerCoach> {
  const element = await fixture<FoyerCoach>(
    html`<foyer-coach
      .localization=${localize('en')}
      .kinds=${['UPDATE', 'QUESTION']}
      .readers=${{place: null, memberCount: null, mentions: []}}
      .coaching=${{similar: [], isFirst: false}}
    ></foyer-coach>`,
  );
  Object.assign(element, properties);
  await until(() => element.shadowRoot!.querySelector('.coach'));
  await element.updateComplete;
  return element;
}

const said = (element: FoyerCoach): string => spaced(element.shadowRoot!.textContent);

describe('a coach', () => {
  it('says something kind before a first post', async () => {
    const element = await coach({coaching: {similar: [], isFirst: true}});
    expect(said(element)).to.include('Your first post here? A few plain sentences are enough.');
    await expectAccessible(element);
  });

  it('offers only ways to begin whose kind can be written', async () => {
    const element = await coach({});
    const offered = [...element.shadowRoot!.querySelectorAll('.chip')].map(({textContent}) => spaced(textContent));
    expect(offered).to.deep.equal(['Ask for help', 'Share a result']);
  });

  it('does not wonder at an announcement that many will read', async () => {
    const place = {groupId: null, name: 'Ellenvik', privacy: null, memberCount: null, canPost: true, canAnnounce: true};
    const readers = {place, memberCount: 2000, mentions: []};
    const element = await coach({blank: false, readers});
    expect(said(element)).to.include('This goes to 2,000 people.');
    element.kind = 'ANNOUNCEMENT';
    await element.updateComplete;
    expect(said(element)).to.equal('');
  });
});
