/** A page asks for what somebody is about to see, and for nothing else. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {Line, injuries} from '../support/line.js';
import {page, until} from '../support/page.js';
import {textOf} from '../support/widgets.js';

const ready = (element: Element): Promise<void> => until(() => /posts|trends/.test(textOf(element)));
/** Long enough for whatever was going to be asked: two frames, and the timers that follow. */
const settled = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
};
const asksFor = (line: Line, field: string): number => line.requests.filter(({query}) => query.includes(field)).length;

describe('a widget that nobody sees yet', () => {
  let line: Line;
  beforeEach(() => {
    line = Line.take();
    line.holdStreams();
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
    scrollTo(0, 0);
  });

  it('asks for nothing far below the fold, and once when it comes near', async () => {
    const network = await page(
      'ana.lima',
      html`<test-feed></test-feed>
        <p style="height: 5000px"></p>
        <test-trends></test-trends>`,
    );
    const [feed, trends] = [network.querySelector('test-feed')!, network.querySelector('test-trends')!];
    await ready(feed);
    await settled();
    expect(textOf(trends)).to.equal('pending');
    expect(asksFor(line, 'trending')).to.equal(0);
    // A screen away from being seen.
    scrollTo(0, 5000 - 1.5 * innerHeight);
    await ready(trends);
    expect(asksFor(line, 'trending')).to.equal(1);
    expect(line.requests).to.have.length(2);
  });

  it('goes out together with what is seen, where it is less than a screen away', async () => {
    const network = await page(
      'ana.lima',
      html`<test-feed></test-feed>
        <p style=${`height: ${Math.round(innerHeight * 1.4)}px`}></p>
        <test-trends></test-trends>`,
    );
    await Promise.all([...network.querySelectorAll('test-feed, test-trends')].map(ready));
    expect(line.requests).to.have.length(1);
  });

  it('asks for nothing in a closed <details>, and when that is opened', async () => {
    const network = await page(
      'ana.lima',
      html`<details>
        <summary>More</summary>
        <test-trends></test-trends>
      </details>`,
    );
    const trends = network.querySelector('test-trends')!;
    await until(() => line.requests.length);
    await settled();
    expect(asksFor(line, 'trending')).to.equal(0);
    network.querySelector('details')!.open = true;
    await ready(trends);
    expect(asksFor(line, 'trending')).to.equal(1);
  });

  it('asks for nothing in a tab that is not chosen, and what is in one tab is asked for at once', async () => {
    const network = await page(
      'ana.lima',
      html`<section><test-feed></test-feed></section>
        <section hidden><test-trends></test-trends><test-trends first="2"></test-trends></section>`,
    );
    await ready(network.querySelector('test-feed')!);
    await settled();
    const before = line.requests.length;
    expect(asksFor(line, 'trending')).to.equal(0);
    const [first, second] = network.querySelectorAll('section');
    first!.hidden = true;
    second!.hidden = false;
    await Promise.all([...second!.children].map(ready));
    expect(line.requests.length - before).to.equal(1);
  });

  it('asks for nothing below the fold of a box that scrolls by itself', async () => {
    const network = await page(
      'ana.lima',
      html`<div style="height: 300px; overflow: auto">
        <p style="height: 5000px"></p>
        <test-trends></test-trends>
      </div>`,
    );
    const trends = network.querySelector('test-trends')!;
    await until(() => line.requests.length);
    await settled();
    expect(asksFor(line, 'trending')).to.equal(0);
    network.querySelector('div')!.scrollTo(0, 4900);
    await ready(trends);
  });

  it('asks at once where the page wants so', async () => {
    const network = await page(
      'ana.lima',
      html`<p style="height: 5000px"></p>
        <test-trends loading="eager"></test-trends>
        <test-feed></test-feed>`,
    );
    await ready(network.querySelector('test-trends')!);
    const feed = network.querySelector('test-feed')!;
    await settled();
    expect(textOf(feed)).to.equal('pending');
    await feed.posts.refresh();
    await until(() => textOf(feed) === '3 posts');
  });

  it('asks when somebody prints, unless it is hidden', async () => {
    const network = await page(
      'ana.lima',
      html`<p style="height: 5000px"></p>
        <test-trends></test-trends>
        <div hidden><test-feed></test-feed></div>`,
    );
    await until(() => line.requests.length);
    await settled();
    dispatchEvent(new Event('beforeprint'));
    await ready(network.querySelector('test-trends')!);
    expect(textOf(network.querySelector('test-feed')!)).to.equal('pending');
  });

  it('asks although it has no box of its own', async () => {
    const network = await page('ana.lima', html`<test-trends style="display: contents"></test-trends>`);
    await ready(network.querySelector('test-trends')!);
  });

  it('opens no stream for it', async () => {
    const network = await page(
      'ana.lima',
      html`<p style="height: 5000px"></p>
        <test-feed></test-feed>`,
    );
    await until(() => line.requests.length);
    await settled();
    expect(line.sent.filter(({isStream}) => isStream)).to.be.empty;
    scrollTo(0, 5000);
    await ready(network.querySelector('test-feed')!);
    await until(() => line.sent.some(({isStream}) => isStream));
  });
});

describe('a widget that has asked', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('is never lazy again: far away and hidden, it follows its attributes', async () => {
    const network = await page(
      'ana.lima',
      html`<test-trends></test-trends>
        <p style="height: 5000px"></p>
        <section></section>`,
    );
    const trends = network.querySelector('test-trends')!;
    await ready(trends);
    network.querySelector('section')!.append(trends);
    trends.hidden = true;
    trends.first = 2;
    await until(() => textOf(trends) === '2 trends');
  });

  for (const [what, selector] of [
    ['it', 'test-trends'],
    ['what is around it', 'div'],
    ['its network', 'foyer-network'],
  ] as const)
    it(`does not ask twice when ${what} is put elsewhere before the answer is there`, async () => {
      let answer: () => void = () => undefined;
      line.injure(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
      const network = await page('ana.lima', html`<div><test-trends></test-trends></div>`);
      const trends = network.querySelector('test-trends')!;
      const place = document.createElement('section');
      (selector === 'foyer-network' ? network.parentElement! : network).append(place);
      await until(() => asksFor(line, 'trending') === 1);
      place.append(trends.closest(selector)!);
      await settled();
      answer();
      await ready(trends);
      expect(asksFor(line, 'trending')).to.equal(1);
    });
});
