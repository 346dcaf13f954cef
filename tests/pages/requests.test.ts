/** What a page asks of its network: once for all, however many widgets there are and wherever they stand. */
import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import type {FoyerNetwork} from '../../src/elements/network/network.js';
import {allWidgets, PageHands} from '../support/all-widgets.js';
import {Line} from '../support/line.js';
import {until} from '../support/page.js';
import {tokenFor} from '../support/token.js';

describe('a page of eight widgets', () => {
  let line: Line;
  let token: string;
  let tokensAsked: number;
  let isOpen: boolean;
  let provider: () => string;
  before(async () => {
    ({token} = await tokenFor('ana.lima'));
  });
  beforeEach(() => {
    [tokensAsked, isOpen] = [0, false];
    // Another function is another network: nothing is left of the test before.
    provider = () => {
      tokensAsked++;
      return token;
    };
    line = Line.take();
    // Whichever is first on a slow machine, here it is the stream: what is answered before it opens is asked for again.
    line.injure(async ({isStream}, pass) => {
      const answer = await pass();
      if (isStream) isOpen = true;
      else await until(() => isOpen);
      return answer;
    });
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });
  const streams = () => line.sent.filter(({isStream}) => isStream);
  const isWhole = (shown: readonly PageHands[]) => Promise.all(shown.map((hands) => hands.whole()));

  it('sends one request, asks for one token and opens one stream', async () => {
    const network = await fixture<FoyerNetwork>(html`
      <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${provider}>
        <div>${allWidgets}</div>
        <div>${allWidgets}</div>
      </foyer-network>
    `);
    const both = [...network.querySelectorAll('div')].map((part) => new PageHands(part));
    await isWhole(both);
    await until(() => isOpen);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(line.requests).to.have.length(1);
    expect(streams()).to.have.length(1);
    expect(tokensAsked).to.equal(1);
    const bearers = new Set(line.sent.map(({headers}) => headers.get('authorization')));
    expect(bearers).to.deep.equal(new Set([`Bearer ${token}`]));
  });

  it('does so too where they stand in separate parts of the page, before the network is there', async () => {
    const place = await fixture(html`
      <div>
        <section>${allWidgets}</section>
        <section><div>${allWidgets}</div></section>
      </div>
    `);
    const both = [...place.querySelectorAll('section')].map((part) => new PageHands(part));
    await until(() => both.every(({feed}) => feed.words.includes('not connected to a network')));
    expect(line.sent).to.be.empty;
    const network = document.createElement('foyer-network');
    Object.assign(network, {page: true, endpoint: '/graphql', auth: 'custom', tokenProvider: provider});
    place.append(network);
    await isWhole(both);
    expect(line.requests).to.have.length(1);
    await until(() => isOpen);
    expect(streams()).to.have.length(1);
    expect(tokensAsked).to.equal(1);
  });

  it('does so too with two networks of equal settings', async () => {
    const place = await fixture(html`
      <div>
        ${[1, 2].map(
          () =>
            html`<foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${provider}>
              ${allWidgets}
            </foyer-network>`,
        )}
      </div>
    `);
    await isWhole([...place.querySelectorAll('foyer-network')].map((part) => new PageHands(part)));
    expect(line.requests).to.have.length(1);
    await until(() => isOpen);
    expect(streams()).to.have.length(1);
    expect(tokensAsked).to.equal(1);
  });

  it('asks for what is added later, and not again for what is there', async () => {
    const network = await fixture<FoyerNetwork>(html`
      <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${provider}>
        <div>${allWidgets}</div>
        <section></section>
      </foyer-network>
    `);
    await isWhole([new PageHands(network.querySelector('div')!)]);
    await until(() => isOpen);
    const before = line.requests.length;
    const section = network.querySelector('section')!;
    const same = document.createElement('foyer-feed');
    same.limit = 3;
    const other = document.createElement('foyer-trending');
    other.limit = 7;
    section.append(same, other);
    // Far below what is there, nobody would see it, and it would ask for nothing.
    section.scrollIntoView();
    await until(() => same.shadowRoot?.querySelectorAll('foyer-post-card').length === 3);
    await until(() => other.shadowRoot?.querySelector('.trend .title'));
    const added = line.requests.slice(before);
    expect(added).to.have.length(1);
    expect(added[0]?.query).to.contain('trending').and.to.not.contain('feed(');
    expect(tokensAsked).to.equal(1);
  });

  it('loses nothing when its parts are moved about', async () => {
    const network = await fixture<FoyerNetwork>(html`
      <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${provider}>
        <div>${allWidgets}</div>
        <section></section>
      </foyer-network>
    `);
    const part = network.querySelector('div')!;
    const shown = new PageHands(part);
    await shown.whole();
    await until(() => isOpen);
    const before = line.sent.length;
    network.querySelector('section')!.append(part);
    await shown.whole();
    document.body.append(network);
    await shown.whole();
    expect(line.sent).to.have.length(before);
    network.remove();
  });
});

describe('widgets of two networks on one page', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('each belong to the one that is closest, also after a move', async () => {
    const [ana, kai] = (await Promise.all(['ana.lima', 'kai.brandt'].map((name) => tokenFor(name)))).map(
      ({token}) => token,
    );
    const outer = await fixture<FoyerNetwork>(html`
      <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => ana!}>
        <foyer-login id="mine"></foyer-login>
        <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => kai!}>
          <foyer-login id="theirs"></foyer-login>
        </foyer-network>
      </foyer-network>
    `);
    const words = (id: string) => outer.querySelector(`#${id}`)?.shadowRoot?.textContent ?? '';
    await until(() => words('mine').includes('Ana Lima') && words('theirs').includes('Kai Brandt'));
    outer.querySelector('foyer-network')!.append(outer.querySelector('#mine')!);
    await until(() => words('mine').includes('Kai Brandt'));
    outer.append(outer.querySelector('#theirs')!);
    await until(() => words('theirs').includes('Ana Lima'));
  });
});
