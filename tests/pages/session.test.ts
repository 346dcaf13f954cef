/** A page whose person changes, leaves, or has a token that the network does not take. */
import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import type {TokenFunction, TokenRequest} from '../../src/auth/custom.js';
import type {FoyerNetwork} from '../../src/elements/network/network.js';
import {createPost, type NewPost} from '../../src/network/operations/post.js';
import {CustomProvider} from '../../src/auth/custom.js';
import {feed} from '../../src/network/operations/feed.js';
import {allWidgets, PageHands} from '../support/all-widgets.js';
import {injuries, Line} from '../support/line.js';
import {networkWith, until} from '../support/page.js';
import {handsOf} from '../support/post-box.js';
import {tokenFor} from '../support/token.js';

describe('a page and its person', () => {
  let line: Line;
  let ana: string;
  let kai: string;
  let kaiId: string;
  before(async () => {
    ana = (await tokenFor('ana.lima')).token;
    ({token: kai, personId: kaiId} = await tokenFor('kai.brandt'));
  });
  beforeEach(() => {
    line = Line.take();
    line.holdStreams();
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
    localStorage.clear();
  });
  const show = async (provider: TokenFunction): Promise<{network: FoyerNetwork; shown: PageHands}> => {
    const network = await fixture<FoyerNetwork>(
      html`<foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${provider}>${allWidgets}</foyer-network>`,
    );
    return {network, shown: new PageHands(network)};
  };
  const bearers = () => line.requests.map(({headers}) => headers.get('authorization')?.slice('Bearer '.length));

  it('asks for one token for all widgets', async () => {
    const asked: TokenRequest[] = [];
    const {shown} = await show((request) => {
      asked.push(request);
      return ana;
    });
    await shown.whole();
    expect(asked).to.have.length(1);
  });

  it('renews a token that is refused, once, and sends the request once more for all widgets', async () => {
    const asked: boolean[] = [];
    line.injureNext(() => new Response('who?', {status: 401}));
    const {shown} = await show(({forceRefresh}) => {
      asked.push(forceRefresh);
      return ana;
    });
    await shown.whole();
    expect(asked).to.deep.equal([false, true]);
    expect(line.requests).to.have.length(2);
    expect(shown.problem('foyer-feed')).to.equal('');
  });

  it('says in every widget that a token for another audience is not taken, and asks no further', async () => {
    const {token} = await tokenFor('ana.lima', {audience: 'api://another-network'});
    const {shown} = await show(() => token);
    const widgets = ['foyer-feed', 'foyer-trending', 'foyer-post-box'];
    await until(() => widgets.every((name) => shown.words(name).includes('this network doesn’t accept it')));
    for (const name of widgets) expect(shown.signIn(name)?.textContent?.trim()).to.equal('Switch account');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(line.requests).to.have.length(2);
  });

  it('is well again after a press, once the page hands over a better token', async () => {
    let token = (await tokenFor('ana.lima', {scope: 'something.else'})).token;
    const asked: TokenRequest[] = [];
    const {shown} = await show((request) => {
      asked.push(request);
      return token;
    });
    await until(() => shown.words('foyer-feed').includes('doesn’t accept it'));
    token = ana;
    shown.signIn('foyer-feed')!.click();
    await shown.feed.posts();
    expect(asked.at(-1)).to.include({isInteractive: true, switchAccount: true});
    expect(shown.problem('foyer-feed')).to.equal('');
  });

  it('takes everything of a person off the screen when they sign out', async () => {
    const {network, shown} = await show(() => ana);
    await shown.whole();
    await until(() => shown.words('foyer-login').includes('Ana Lima'));
    network.signOut();
    await until(() => shown.feed.cards.length === 0 && shown.trends.length === 0 && !shown.hasBox);
    expect(shown.words('foyer-login')).to.equal('Sign in');
    for (const name of ['foyer-login', 'foyer-feed', 'foyer-trending', 'foyer-post-box'])
      expect(shown.words(name)).to.not.contain('Ana Lima');
  });

  it('asks the network nothing while nobody is signed in', async () => {
    const {shown} = await show(() => null);
    await until(() => shown.feed.button('sign-in'));
    expect(line.sent).to.be.empty;
  });

  it('shows nothing of one person to the next, not even for a moment', async () => {
    let token = ana;
    const {network, shown} = await show(() => token);
    await shown.whole();
    const before = shown.feed.cards;
    token = kai;
    line.sent.length = 0;
    let answer = (): void => undefined;
    line.injure(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
    network.signIn({switchAccount: true});
    await until(() => network.session.kind === 'signed-in' && network.session.account.id === kaiId);
    await shown.feed.feed.updateComplete;
    expect(shown.feed.cards).to.be.empty;
    expect(before.some(({isConnected}) => isConnected)).to.equal(false);
    answer();
    await shown.whole();
    expect(new Set(bearers())).to.deep.equal(new Set([kai]));
    expect(line.requests).to.have.length(1);
  });

  it('keeps a text for the one who wrote it, and says nothing of their trouble to the next', async () => {
    let token = ana;
    const {network} = await show(() => token);
    const box = network.querySelector('foyer-post-box')!;
    const hands = await handsOf(box);
    await hands.type('Only for Ana’s eyes');
    line.injure(injuries.status(403));
    await hands.send();
    await until(() => hands.trouble);
    line.injure(null);
    token = kai;
    network.signIn({switchAccount: true});
    await until(() => network.session.kind === 'signed-in' && network.session.account.id === kaiId);
    const next = await handsOf(box);
    await until(() => next.text.value === '');
    expect(next.trouble).to.equal('');
    token = ana;
    network.signIn({switchAccount: true});
    await until(() => hands.text.value === 'Only for Ana’s eyes' || next.text.value === 'Only for Ana’s eyes');
  });
});

describe('what one person does while another one sits down', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => line.release());

  const post = (markdown: string): NewPost => ({
    idempotencyKey: crypto.randomUUID(),
    markdown,
    group: null,
    author: null,
  });

  it('is never done in the other one’s name, nor shown to them by accident', async () => {
    let token = (await tokenFor('ana.lima')).token;
    const kai = (await tokenFor('kai.brandt')).token;
    const network = networkWith(new CustomProvider(() => token));
    await until(() => network.info);
    const ana = token;
    line.sent.length = 0;
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    // Held back on its way: the network learns of the post only when the other one looks already.
    line.injure((request, pass) => (request.query.startsWith('mutation') ? held.then(pass) : pass()));
    const words = `Said by Ana ${crypto.randomUUID()}`;
    const first = network.write(createPost, post(words));
    const second = network.write(createPost, post('Never sent'));
    await until(() => line.requests.length === 1);
    token = kai;
    network.session.signIn({switchAccount: true});
    await until(() => network.info?.viewer?.person.displayName === 'Kai Brandt');
    const all = network.observePages(feed({scope: {stream: 'ALL'}}), () => undefined);
    await until(() => all.snapshot.result);
    answer();
    expect((await first).ok).to.equal(true);
    const outcome = await second;
    expect(outcome.ok).to.equal(false);
    const mutations = line.requests.filter(({query}) => query.startsWith('mutation'));
    expect(mutations).to.have.length(1);
    expect(mutations[0]?.headers.get('authorization')).to.equal(`Bearer ${ana}`);
    // Theirs is what the network says, when it is asked or tells: not what somebody else's answer puts there.
    expect(JSON.stringify(all.snapshot.result).includes(words)).to.equal(false);
    all.stop();
    network.stop();
  });
});
