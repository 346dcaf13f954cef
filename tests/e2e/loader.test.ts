/** `foyer.js`: finds tags wherever they are and loads what they need, when somebody is about to see it. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {buildForBrowsers} from '../../tools/browser-build.js';
import {Reader} from './support/browsers.js';
import {temporaryFolder} from './support/demo.js';
import {openStage, type Stage} from './support/stage.js';

const script = '<script type="module" src="/foyer/foyer.js"></script>';
const token = '<script type="module" src="/token.js"></script>';
const network = '<foyer-network page endpoint="/graphql" auth="custom"></foyer-network>';
const late = '<script type="module" src="/stage/some-panel.js"></script>';
const tall = '<div class="tall"></div>';
const styles = '<link rel="stylesheet" href="/stage/page.css">';

describe('the loader', () => {
  let stage: Stage;
  let reader: Reader;

  before(async () => {
    const folder = temporaryFolder();
    await buildForBrowsers(folder);
    stage = await openStage({'/foyer/': folder, '/stage/': 'tests/e2e/support/stage'});
    reader = await Reader.arrive(stage.origin);
  });
  async function open(body: string, options?: Parameters<Stage['page']>[1]): Promise<void> {
    // What the last page still asks for is none of the next one's.
    await reader.page.goto('about:blank');
    await reader.open(stage.page(body, options));
  }
  const isDefined = (tagName: string): Promise<boolean> =>
    reader.page.evaluate((name) => customElements.get(name) !== undefined, tagName);
  /** The page is loaded and drawn, and the browser has told everybody what is near. */
  const settled = (): Promise<void> =>
    reader.page.evaluate(async () => {
      if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
      await new Promise((resolve) => new IntersectionObserver(resolve).observe(document.body));
      for (let frame = 0; frame < 10; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      await fetch('/stage/page.css');
    });
  const asked = (name: string): boolean => stage.files.includes(`/foyer/${name}.js`);

  it('loads what the tags in front of it need, and nothing else', async () => {
    await open(network + '<foyer-feed></foyer-feed>' + token + script);
    await reader.see('foyer-feed article');
    assert.equal(asked('trending'), false);
    assert.equal(asked('all'), false);
    assert.deepEqual(await reader.troubles(), []);
  });

  it('loads what the tags behind it need', async () => {
    await open(token + script + '<foyer-feed></foyer-feed>' + network);
    await reader.see('foyer-feed article');
  });

  it('is known in the list of copies, once', async () => {
    await open(network + '<foyer-feed></foyer-feed>' + token + script);
    await reader.see('foyer-feed article');
    const copies = await reader.page.evaluate(
      () => (globalThis as unknown as Record<symbol, {url: string}[]>)[Symbol.for('foyer-widgets')],
    );
    assert.equal(copies?.length, 1);
    assert.equal(copies[0]?.url, `${stage.origin}/foyer/foyer.js`);
  });

  it('does not hold up the first paint of the page, however long it takes itself', async () => {
    let release = (): void => {};
    const scriptsAfter = new Promise<void>((resolve) => (release = resolve));
    const opening = open('<h1>News of the company</h1>' + network + '<foyer-feed></foyer-feed>' + token + script, {
      scriptsAfter,
    });
    try {
      // The page before was painted as well: it has to be this one.
      const isPainted = (): Promise<boolean> =>
        reader.page.evaluate(
          () =>
            document.querySelector('h1')?.textContent === 'News of the company' &&
            performance.getEntriesByName('first-contentful-paint').length > 0,
        );
      await reader.until('the page, painted', isPainted);
      assert.equal(await isDefined('foyer-feed'), false);
    } finally {
      release();
      await opening;
    }
    await reader.see('foyer-feed article');
  });

  it('loads what a script adds later', async () => {
    await open(network + token + script);
    await reader.until('the network', () => isDefined('foyer-network'));
    assert.equal(asked('feed'), false);
    await reader.page.evaluate(() => {
      const box = document.createElement('div');
      box.append(document.createElement('foyer-feed'));
      document.body.append(box);
    });
    await reader.see('foyer-feed article');
  });

  it('looks into open shadow roots, of elements that are there and of those that are still to come', async () => {
    await open(`${network}<div id="host"></div><some-panel></some-panel>${token}${script}${late}`);
    await reader.page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).append(document.createElement('foyer-feed'));
      document.body.append(host);
    });
    await reader.see('foyer-feed article');
    await reader.see('foyer-trending li');
  });

  it('fetches nothing for a widget far below, until one scrolls near it', async () => {
    await open(network + tall + '<foyer-feed></foyer-feed>' + token + script, {head: styles});
    await settled();
    assert.deepEqual(
      stage.files.filter((file) => file.startsWith('/foyer/')),
      ['/foyer/foyer.js'],
    );
    assert.deepEqual(stage.questions, []);
    assert.deepEqual(stage.tokens, []);
    await reader.page.evaluate(() => scrollTo(0, 7000));
    await reader.page.evaluate(() => document.querySelector('foyer-feed')!.scrollIntoView());
    await reader.see('foyer-feed article');
  });

  it('fetches nothing for a widget in closed details or in a hidden tab, until it is shown', async () => {
    await open(
      // The tab comes first: below the unfolded feed it would be too far away to be loaded.
      `${network}<div id="tab" hidden><foyer-trending></foyer-trending></div>` +
        `<details><summary>More</summary><foyer-feed></foyer-feed></details>${token}${script}`,
    );
    await settled();
    assert.equal(asked('feed') || asked('trending'), false);
    await reader.press('summary');
    await reader.see('foyer-feed article');
    assert.equal(asked('trending'), false);
    await reader.page.evaluate(() => document.querySelector('#tab')!.toggleAttribute('hidden', false));
    await reader.see('foyer-trending li');
  });

  it('loads at once what says that it cannot wait', async () => {
    await open(network + tall + '<foyer-feed loading="eager"></foyer-feed>' + token + script, {head: styles});
    await reader.until('a feed', () => isDefined('foyer-feed'));
  });

  it('says once that a tag is none of ours', async () => {
    await open('<foyer-fed></foyer-fed><foyer-fed></foyer-fed>' + script);
    const hints = await reader.until('a hint', async () => {
      const said = await reader.complaints();
      return said.length > 0 && said;
    });
    assert.equal(hints.length, 1);
    assert.match(hints[0]!, /<foyer-fed> is no element of version/);
  });

  it('makes the network of the page from what its script tag says', async () => {
    const configured = script.replace(' src', ' data-endpoint="/graphql" data-auth="custom" data-other="x" src');
    await open('<foyer-feed></foyer-feed>' + token + configured);
    await reader.see('foyer-feed article');
    const made = await reader.page.evaluate(() =>
      [...document.querySelector('foyer-network')!.attributes].map(({name}) => name),
    );
    assert.deepEqual(made, ['page', 'endpoint', 'auth']);
  });

  it('leaves a page its own network, also one that an async script is ahead of', async () => {
    const configured = '<script async type="module" src="/foyer/foyer.js" data-endpoint="/elsewhere"></script>';
    await open(configured + '<foyer-feed></foyer-feed>' + tall + network + token);
    await reader.see('foyer-feed article');
    assert.equal(await reader.page.evaluate(() => document.querySelectorAll('foyer-network').length), 1);
  });

  it('finds its files under any base address of the page', async () => {
    const absolute = network.replace('/graphql', `${stage.origin}/graphql`);
    await open(absolute + '<foyer-feed></foyer-feed>' + token + script, {head: '<base href="/somewhere/else/">'});
    await reader.see('foyer-feed article');
  });
});
