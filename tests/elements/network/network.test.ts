import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {FoyerNetwork} from '../../../src/elements/network/network.js';
import type {FoyerTokenRequestEvent} from '../../../src/elements/network/network.events.js';
import {injuries, Line} from '../../support/line.js';
import {page, until} from '../../support/page.js';
import {tokenFor} from '../../support/token.js';
import {textOf} from '../../support/widgets.js';
import '../../support/widgets.js';

describe('<foyer-network>', () => {
  let line: Line;
  let token: string;
  before(async () => {
    ({token} = await tokenFor('ana.lima'));
  });
  beforeEach(() => {
    line = Line.take();
  });
  afterEach(() => line.release());

  const ready = (element: Element | null): Promise<void> =>
    until(() => element && /trends|posts/.test(textOf(element)));
  const hints = async (act: () => Promise<unknown>): Promise<string[]> => {
    const {warn} = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    await act();
    console.warn = warn;
    return said.filter((text) => text.startsWith('[Foyer]'));
  };

  it('connects the widgets inside it', async () => {
    const network = await page('ana.lima', html`<div><test-trends></test-trends></div>`);
    await ready(network.querySelector('test-trends'));
    expect(network.session.kind).to.equal('signed-in');
  });

  it('takes no room of its own', async () => {
    const network = await page('ana.lima', html`<p>Hello</p>`);
    expect(getComputedStyle(network).display).to.equal('contents');
  });

  it('with `page` connects the widgets of the whole page, and leaves them when it goes', async () => {
    const stray = document.createElement('test-trends');
    document.body.append(stray);
    await stray.updateComplete;
    expect(textOf(stray)).to.equal('detached');
    const network = await fixture<FoyerNetwork>(
      html`<foyer-network page endpoint="/graphql" auth="custom" .tokenProvider=${() => token}></foyer-network>`,
    );
    await ready(stray);
    network.remove();
    await until(() => textOf(stray) === 'detached');
    const next = await fixture<FoyerNetwork>(
      html`<foyer-network page endpoint="/graphql" auth="custom" .tokenProvider=${() => token}></foyer-network>`,
    );
    await ready(stray);
    next.remove();
    stray.remove();
  });

  it('inside another keeps its own', async () => {
    const kai = (await tokenFor('kai.brandt')).token;
    const outer = await fixture<FoyerNetwork>(html`
      <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => token}>
        <test-feed></test-feed>
        <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => kai}>
          <test-feed></test-feed>
        </foyer-network>
      </foyer-network>
    `);
    const [mine, theirs] = [...outer.querySelectorAll('test-feed')];
    await until(() => mine?.session.info && theirs?.session.info);
    expect(mine?.session.info?.viewer?.person.displayName).to.equal('Ana Lima');
    expect(theirs?.session.info?.viewer?.person.displayName).to.equal('Kai Brandt');
  });

  it('shares one network with another of equal settings', async () => {
    const provider = () => token;
    const both = await fixture(html`
      <div>
        ${[1, 2].map(
          () =>
            html`<foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${provider}>
              <test-trends></test-trends>
            </foyer-network>`,
        )}
      </div>
    `);
    await Promise.all([...both.querySelectorAll('test-trends')].map(ready));
    expect(line.requests).to.have.length(1);
  });

  it('keeps its network while it is moved', async () => {
    const network = await page('ana.lima', html`<test-trends></test-trends>`);
    await ready(network.querySelector('test-trends'));
    const place = document.createElement('div');
    network.after(place);
    place.append(network);
    await network.updateComplete;
    await ready(network.querySelector('test-trends'));
    expect(line.requests).to.have.length(1);
  });

  it('tells the page who is signed in', async () => {
    const states: string[] = [];
    const listen = (event: GlobalEventHandlersEventMap['foyer-session-change']) => states.push(event.state.kind);
    document.addEventListener('foyer-session-change', listen);
    const network = await page('ana.lima', html``);
    await until(() => states.includes('signed-in'));
    network.signOut();
    document.removeEventListener('foyer-session-change', listen);
    expect(states).to.deep.equal(['signed-in', 'signed-out']);
    expect(network.session).to.deep.equal({kind: 'signed-out', problem: null});
  });

  it('asks the page by an event when it has no function', async () => {
    const asked: FoyerTokenRequestEvent[] = [];
    const answer = (event: FoyerTokenRequestEvent) => {
      asked.push(event);
      event.respondWith(token);
      event.respondWith('too late');
    };
    document.addEventListener('foyer-token-request', answer);
    const network = await fixture<FoyerNetwork>(
      html`<foyer-network endpoint="/graphql" auth="custom"><test-trends></test-trends></foyer-network>`,
    );
    await ready(network.querySelector('test-trends'));
    document.removeEventListener('foyer-token-request', answer);
    expect(asked).to.have.length(1);
    expect(asked[0]?.request).to.deep.equal({
      forceRefresh: false,
      isInteractive: false,
      switchAccount: false,
      claims: null,
    });
  });

  it('waits for a page that sets its function late', async () => {
    const network = await fixture<FoyerNetwork>(
      html`<foyer-network endpoint="/graphql" auth="custom"><test-trends></test-trends></foyer-network>`,
    );
    const trends = network.querySelector('test-trends')!;
    await trends.updateComplete;
    expect(textOf(trends)).to.equal('pending');
    network.tokenProvider = () => token;
    await ready(trends);
  });

  it('passes a click on to the page', async () => {
    let isOffered = false;
    const network = await fixture<FoyerNetwork>(html`
      <foyer-network
        endpoint="/graphql"
        auth="custom"
        .tokenProvider=${({isInteractive}: {isInteractive: boolean}) => (isInteractive && isOffered ? token : null)}
        ><test-trends></test-trends
      ></foyer-network>
    `);
    const trends = network.querySelector('test-trends')!;
    await until(() => textOf(trends) === 'signed-out');
    network.signIn();
    await until(() => network.session.kind === 'signed-out');
    expect(network.session).to.deep.equal({kind: 'signed-out', problem: 'popup-closed'});
    isOffered = true;
    network.signIn();
    await ready(trends);
  });

  it('shows nothing of one person to the next', async () => {
    let next = token;
    const network = await fixture<FoyerNetwork>(html`
      <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => next}>
        <test-feed></test-feed>
      </foyer-network>
    `);
    const feed = network.querySelector('test-feed')!;
    await until(() => feed.session.info);
    next = (await tokenFor('kai.brandt')).token;
    let answer = (): void => undefined;
    line.injure(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
    network.signIn({switchAccount: true});
    await until(() => feed.session.info === null);
    expect(textOf(feed)).not.to.contain('posts');
    answer();
    await until(() => feed.session.info);
    expect(feed.session.info?.viewer?.person.displayName).to.equal('Kai Brandt');
    await ready(feed);
  });

  it('makes another connection when its settings change', async () => {
    const network = await page('ana.lima', html`<test-trends></test-trends>`);
    await ready(network.querySelector('test-trends'));
    network.endpoint = '/graphql?second';
    await until(() => line.requests.length === 2);
    await ready(network.querySelector('test-trends'));
  });

  describe('with wrong settings', () => {
    const cases: [string, string, string][] = [
      ['no endpoint', '<foyer-network auth="custom"></foyer-network>', 'endpoint is missing'],
      [
        'an endpoint that is no address',
        '<foyer-network endpoint="http://" auth="custom"></foyer-network>',
        'endpoint="http://"',
      ],
      ['no client id', '<foyer-network endpoint="/graphql" scopes="s"></foyer-network>', 'client-id is missing'],
      ['no scopes', '<foyer-network endpoint="/graphql" client-id="c"></foyer-network>', 'scopes is missing'],
      ['an unknown way to sign in', '<foyer-network endpoint="/graphql" auth="saml"></foyer-network>', 'auth="saml"'],
    ];
    for (const [name, source, words] of cases) {
      it(`says in the widget that something is wrong, and to the developer what: ${name}`, async () => {
        const said = await hints(async () => {
          const parsed = new DOMParser().parseFromString(source, 'text/html').body.firstElementChild!;
          const network = document.importNode(parsed, true);
          const trends = document.createElement('test-trends');
          network.append(trends);
          document.body.append(network);
          await until(() => textOf(trends) === 'failed misconfigured');
          network.remove();
        });
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(words);
        expect(line.requests).to.have.length(0);
      });
    }
  });

  it('shows that the network does not take a token that is made out to somebody else', async () => {
    const wrong = (await tokenFor('ana.lima', {audience: 'api://other'})).token;
    const network = await fixture<FoyerNetwork>(html`
      <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => wrong}>
        <test-trends></test-trends>
      </foyer-network>
    `);
    await until(() => textOf(network.querySelector('test-trends')!) === 'signed-out');
    expect(network.session).to.deep.equal({kind: 'signed-out', problem: 'not-accepted'});
    expect(line.requests).to.have.length(2);
  });
});
