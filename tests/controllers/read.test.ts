import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {injuries, Line} from '../support/line.js';
import {page, until} from '../support/page.js';
import {textOf} from '../support/widgets.js';

const says = (element: Element, words: string): Promise<void> => until(() => textOf(element).startsWith(words));

describe('a widget that reads', () => {
  let line: Line;
  beforeEach(() => {
    line = Line.take();
  });
  afterEach(() => line.release());

  it('is ready after one request, however many widgets there are', async () => {
    line.holdStreams();
    const network = await page(
      'ana.lima',
      html`<test-feed></test-feed><test-trends></test-trends><test-trends first="3"></test-trends>`,
    );
    await Promise.all([...network.children].map((element) => until(() => /posts|trends/.test(textOf(element)))));
    expect(line.requests).to.have.length(1);
  });

  it('is pending until the first answer', async () => {
    let answer: () => void = () => undefined;
    line.injure(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
    const network = await page('ana.lima', html`<test-trends></test-trends>`);
    const trends = network.querySelector('test-trends')!;
    await until(() => line.requests.length);
    expect(textOf(trends)).to.equal('pending');
    answer();
    await says(trends, '5 trends');
  });

  it('asks for something else when its properties change', async () => {
    const network = await page('ana.lima', html`<test-trends></test-trends>`);
    const trends = network.querySelector('test-trends')!;
    await says(trends, '5 trends');
    trends.first = 2;
    await says(trends, '2 trends');
    expect(line.requests).to.have.length(2);
  });

  it('asks nothing when there is nothing to ask', async () => {
    const network = await page('ana.lima', html`<test-trends first="0"></test-trends>`);
    await until(() => line.requests.length);
    expect(textOf(network.querySelector('test-trends')!)).to.equal('pending');
    expect(line.requests[0]?.query).not.to.contain('trending(');
  });

  it('says what is wrong, and is well again after a retry', async () => {
    line.injure(injuries.status(403));
    const network = await page('ana.lima', html`<test-trends></test-trends>`);
    const trends = network.querySelector('test-trends')!;
    await says(trends, 'failed forbidden');
    line.injure(null);
    await trends.trends.refresh();
    await says(trends, '5 trends');
  });

  it('leaves the others whole when its own part fails', async () => {
    line.injure(
      injuries.edited((answer) => {
        answer.data = {...answer.data, trending: null};
        answer.errors = [{message: 'away', path: ['trending'], extensions: {code: 'UPSTREAM_UNAVAILABLE'}}];
      }),
    );
    const network = await page('ana.lima', html`<test-feed></test-feed><test-trends></test-trends>`);
    await says(network.querySelector('test-feed')!, '3 posts');
    await says(network.querySelector('test-trends')!, 'failed unavailable');
  });

  it('is nothing where the network has no such feature', async () => {
    line.injure(
      injuries.edited(({data}) => {
        const info = data?.network as {features: string[]} | undefined;
        if (info) info.features = info.features.filter((feature) => feature !== 'TRENDING');
        if (data?.trending) data.trending = null;
      }),
    );
    const network = await page('ana.lima', html`<test-feed></test-feed><test-trends></test-trends>`);
    await says(network.querySelector('test-trends')!, 'unsupported');
    await says(network.querySelector('test-feed')!, '3 posts');
  });

  it('takes features, kinds and types that nobody knows yet', async () => {
    line.injure(
      injuries.edited(({data}) => {
        (data?.network as {features: string[]}).features.push('FUTURE_FEATURE');
        const [edge] = (data?.feed as {edges: {reason: string; node: {kind: string}}[]}).edges;
        edge!.reason = 'FUTURE_REASON';
        edge!.node.kind = 'FUTURE_KIND';
      }),
    );
    const network = await page('ana.lima', html`<test-feed></test-feed>`);
    await says(network.querySelector('test-feed')!, '3 posts');
  });

  it('invites nobody to sign in before it is known whether somebody is', async () => {
    const seen = new Set<string>();
    const network = await page('ana.lima', html`<test-trends></test-trends>`);
    const trends = network.querySelector('test-trends')!;
    await until(() => seen.add(textOf(trends)).has('5 trends'));
    expect([...seen]).not.to.contain('signed-out');
  });

  it('shows that nobody is signed in', async () => {
    const network = await page(null, html`<test-trends></test-trends>`);
    await says(network.querySelector('test-trends')!, 'signed-out');
    expect(line.requests).to.have.length(0);
  });

  it('has no network outside of one', async () => {
    await page('ana.lima', html``);
    const stray = document.createElement('test-trends');
    document.body.append(stray);
    await stray.updateComplete;
    expect(textOf(stray)).to.equal('detached');
    stray.remove();
  });

  it('is moved to another place without being asked for again', async () => {
    const network = await page(
      'ana.lima',
      html`<test-trends></test-trends>
        <div></div>`,
    );
    const trends = network.querySelector('test-trends')!;
    await says(trends, '5 trends');
    network.querySelector('div')!.append(trends);
    await trends.updateComplete;
    await says(trends, '5 trends');
    expect(line.requests).to.have.length(1);
  });
});
