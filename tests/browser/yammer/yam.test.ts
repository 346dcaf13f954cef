import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {readSetup, type Setup} from '../../../src/browser/yammer/setup.js';
import {createYam, replaceFrames, type Yam} from '../../../src/browser/yammer/yam.js';
import {until} from '../../support/until.js';

const setup: Setup = {base: '/', network: {endpoint: '/graphql', auth: 'custom'}, map: '', replacesFrames: false};
let loaded: string[] = [];
let warnings: string[] = [];
const {warn} = console;

function make(): Yam {
  return createYam(setup, (name) => Promise.resolve(loaded.push(name)));
}
const tagsIn = (element: Element): string[] => [...element.children].map(({localName}) => localName);

describe('a page that calls yam.connect.embedFeed', () => {
  beforeEach(() => {
    loaded = [];
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    fixtureCleanup();
    document.querySelector('foyer-network')?.remove();
  });

  it('gets the widgets in its container, which keeps its size, and one connection for all feeds', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div id="one" style="height: 300px"></div>
        <div id="two"></div>
      </div>`,
    );
    const yam = make();
    yam.connect.mapId = (type, id) => `${type}-${id}`;
    const [one, two] = [...box.children] as HTMLElement[];
    await yam.connect.embedFeed({container: '#one', feedType: 'group', feedId: 7, config: {header: false}});
    await yam.connect.embedFeed({container: [two!]});
    expect(tagsIn(one!)).to.deep.equal(['foyer-post-box', 'foyer-feed']);
    expect(one!.lastElementChild!.getAttribute('group-id')).to.equal('group-7');
    const {height, overflow, position} = one!.style;
    expect([height, overflow, position]).to.deep.equal(['300px', 'auto', 'relative']);
    expect(tagsIn(two!)).to.deep.equal(['foyer-login', 'foyer-post-box', 'foyer-feed']);
    const networks = document.querySelectorAll('foyer-network');
    expect(networks.length).to.equal(1);
    expect(networks[0]!.getAttribute('endpoint')).to.equal('/graphql');
    expect(networks[0]!.hasAttribute('page')).to.equal(true);
    expect(loaded).to.include.members(['network', 'feed', 'post-box', 'login']);
    expect(warnings).to.deep.equal([]);
  });

  it('is told in the console what has no counterpart, and readers see nothing of it', async () => {
    const box = await fixture<HTMLElement>(html`<div id="one"></div>`);
    await make().connect.embedFeed({
      container: box,
      feedType: 'group',
      feedId: '31',
      config: {footer: true, header: false},
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0])
      .to.contain('embedFeed(group, 31)')
      .and.to.contain('- footer')
      .and.to.contain('- group 31 is not');
    expect(tagsIn(box)).to.deep.equal(['foyer-feed']);
    expect(box.textContent).to.equal('');
  });

  it('gets dark words on a light ground where it asked for light, however dark the page has become', async () => {
    const page = await fixture(
      html`<div style="color-scheme: dark">
        <div id="one"></div>
        <div id="two"></div>
      </div>`,
    );
    const [one, two] = [...page.children] as HTMLElement[];
    const {embedFeed} = make().connect;
    await embedFeed({container: one!, config: {header: false, theme: 'light'}});
    await embedFeed({container: two!, config: {header: false}});
    expect(getComputedStyle(one!.firstElementChild!).colorScheme).to.equal('light');
    expect(getComputedStyle(one!).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(two!.firstElementChild!).colorScheme).to.equal('dark');
    expect(getComputedStyle(two!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('is told when there is no such container', async () => {
    await make().connect.embedFeed({container: '#not-here'});
    expect(warnings.join()).to.contain('#not-here').and.to.contain('no such container');
  });

  it('may ask for a sign-in first, as many pages did', async () => {
    const box = await fixture<HTMLElement>(html`<span></span>`);
    await make().connect.loginButton(box, () => {});
    expect(tagsIn(box)).to.deep.equal(['foyer-login']);
  });

  it('has its frames of Viva Engage replaced, those too that come later, and no others', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <iframe
          class="talk"
          loading="lazy"
          height="420"
          src="https://engage.cloud.microsoft/embed/feed?header=false"
        ></iframe>
        <iframe loading="lazy" src="/test/people"></iframe>
      </div>
    `);
    const stop = replaceFrames(make());
    await until(() => box.querySelector('.talk > foyer-feed'));
    expect(box.querySelector<HTMLElement>('.talk')!.style.blockSize).to.equal('420px');
    expect(box.querySelectorAll('iframe').length).to.equal(1);
    const late = document.createElement('iframe');
    late.loading = 'lazy';
    late.src = 'https://web.yammer.com/embed/feed?header=false';
    box.append(late);
    await until(() => box.querySelectorAll('foyer-feed').length === 2);
    expect(late.isConnected).to.equal(false);
    stop();
  });
});

describe('the script tag of the shim', () => {
  it('says how to connect, by the names of the attributes of foyer-network', () => {
    const script = document.createElement('script');
    script.src = '/foyer/yammer.js';
    script.dataset.endpoint = '/graphql';
    script.dataset.clientId = 'foyer';
    script.dataset.map = './map.json';
    script.dataset.replaceFrames = '';
    script.dataset.other = 'somebody else’s';
    expect(readSetup(script)).to.deep.equal({
      base: `${location.origin}/foyer/`,
      network: {
        endpoint: '/graphql',
        'client-id': 'foyer',
        'redirect-uri': `${location.origin}/foyer/auth-redirect.html`,
      },
      map: './map.json',
      replacesFrames: true,
    });
  });

  it('guesses no redirect page on another origin: it must be the page’s own', () => {
    const script = document.createElement('script');
    script.src = 'https://foyer.example/foyer/yammer.js';
    expect(readSetup(script).network).to.deep.equal({});
  });
});
