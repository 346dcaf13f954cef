/** A list of open loops in every state that is not the usual one. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {injuries, Line, type Injury} from '../../support/line.js';
import {page, until} from '../../support/page.js';
import {loops, LoopsHands, team} from './support.js';

/** Changes what comes under a root field, whatever its alias. */
const edited = (edit: (value: Record<string, unknown>) => unknown): Injury =>
  injuries.edited((answer) => {
    for (const [key, value] of Object.entries(answer.data ?? {}))
      if (value && typeof value === 'object') answer.data![key] = edit(value as Record<string, unknown>);
  });
const without = (...features: string[]): Injury =>
  edited((value) =>
    Array.isArray(value.features)
      ? {...value, features: (value.features as string[]).filter((feature) => !features.includes(feature))}
      : value,
  );
const nothing = {totalCount: 0, nodes: [], pageInfo: {hasNextPage: false}};

describe('open loops that are not as usual', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('are a pleasant sight when nothing is open', async () => {
    line.injure(edited((value) => ('nodes' in value ? nothing : value)));
    const hands = await loops('ana.lima');
    await until(() => hands.words.includes('Nothing is open.'));
    expect(hands.root.querySelector('.group') === null).to.equal(true);
    await expectAccessible(hands.element);
  });

  it('say of the one list that it is done while the other is not', async () => {
    line.injure(edited((value) => (isActions(value) ? nothing : value)));
    const hands = await loops('ana.lima');
    await hands.whole();
    expect(hands.words).to.contain('Everything that was agreed is done.');
    expect(hands.rows('question').length).to.be.above(0);
  });

  it('invite those who are not signed in', async () => {
    const hands = await loops(null);
    await until(() => hands.root.querySelector('[part=sign-in]'));
    await until(() => hands.words.includes('Sign in to see what is open.'));
    await expectAccessible(hands.element);
  });

  it('say once what went wrong with all of it, and ask again', async () => {
    line.injure(injuries.status(403));
    const hands = await loops('ana.lima');
    await until(() => hands.root.querySelector('.problem'));
    expect(hands.root.querySelectorAll('.problem')).to.have.length(1);
    await expectAccessible(hands.element);
    line.injure(null);
    await hands.element.refresh();
    expect(hands.rows('action').length).to.be.above(0);
  });

  it('keep the one list while the other has failed', async () => {
    line.injure(
      injuries.edited((answer) => {
        for (const [key, value] of Object.entries(answer.data ?? {}))
          if (isActions(value)) {
            answer.data![key] = null;
            (answer.errors ??= []).push({message: 'no', path: [key], extensions: {code: 'FORBIDDEN'}});
          }
      }),
    );
    const hands = await loops('ana.lima');
    await hands.whole();
    expect(hands.root.querySelectorAll('.problem')).to.have.length(1);
    expect(hands.rows('question').length).to.be.above(0);
  });

  it('keep what is shown when a newer answer does not come', async () => {
    const hands = await team();
    const {tasks} = hands;
    line.injure(injuries.html);
    await hands.element.refresh();
    await until(() => hands.root.querySelector('.problem'));
    expect(hands.tasks).to.deep.equal(tasks);
  });

  it('are not there where the network knows neither questions nor things to do', async () => {
    line.injure(without('ACTION_ITEMS', 'QUESTIONS'));
    const hands = await loops('ana.lima');
    await until(() => line.requests.length > 0 && hands.root.querySelector('section') === null);
    expect(hands.words).to.equal('');
  });

  it('show questions alone where the network knows nothing to do', async () => {
    line.injure(without('ACTION_ITEMS'));
    const hands = await loops('ana.lima');
    await hands.whole();
    await until(() => hands.root.querySelectorAll('.group').length === 1);
    expect(hands.rows('question').length).to.be.above(0);
    expect(hands.words).to.not.contain('Agreed');
  });

  it('name the attribute that makes no sense', async () => {
    const hands = await loops('ana.lima', html`<foyer-open-loops limit="0"></foyer-open-loops>`);
    await until(() => hands.words.includes('“0” is no value for the attribute “limit”.'));
  });

  it('wait with a skeleton that is not much higher or lower than what comes', async () => {
    let answer = (_value: unknown): void => {};
    line.injure(injuries.slow(new Promise((resolve) => (answer = resolve))));
    const hands = await loops('ana.lima');
    await until(() => hands.root.querySelector('.bone'));
    await expectAccessible(hands.element);
    answer(null);
    await hands.whole();
  });

  it('load nothing while they are far below what one sees', async () => {
    const network = await page(
      'ana.lima',
      html`<div class="far"></div>
        <foyer-open-loops></foyer-open-loops>`,
    );
    network.querySelector<HTMLElement>('.far')!.style.blockSize = '9000px';
    const element = network.querySelector('foyer-open-loops')!;
    await until(() => line.requests.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(line.requests.some(({query}) => query.includes('actionItems'))).to.equal(false);
    element.scrollIntoView();
    await new LoopsHands(element).whole();
  });

  it('leave nothing behind when they come and go a hundred times', async () => {
    line.holdStreams();
    const {element} = await team();
    const before = document.querySelectorAll('*').length;
    const requests = line.requests.length;
    for (let round = 0; round < 100; round++) {
      const one = document.createElement('foyer-open-loops');
      one.groupId = 'g-quality';
      one.limit = 20;
      element.parentElement!.append(one);
      await one.updateComplete;
      one.remove();
    }
    expect(document.querySelectorAll('*').length).to.equal(before);
    expect(line.requests).to.have.length(requests);
  });

  for (const width of [280, 360, 720])
    it(`fit into ${width} pixels`, async () => {
      const network = await page('ana.lima', html`<div><foyer-open-loops></foyer-open-loops></div>`);
      network.querySelector('div')!.style.inlineSize = `${width}px`;
      const hands = new LoopsHands(network.querySelector('foyer-open-loops')!);
      await hands.whole();
      expect(hands.root.querySelector('section')!.scrollWidth).to.be.at.most(width);
    });

  for (const [language, direction, words] of [
    ['en', 'ltr', 'Still open'],
    ['de', 'ltr', 'Noch offen'],
    ['fr', 'ltr', 'Encore en suspens'],
    ['ar', 'rtl', 'ما زال مفتوحًا'],
  ] as const)
    for (const scheme of ['light', 'dark'])
      it(`are accessible in ${language}, ${scheme}`, async () => {
        const hands = await loops(
          'ana.lima',
          html`<div lang=${language} dir=${direction} style="color-scheme: ${scheme}; background: Canvas">
            <foyer-open-loops group-id="g-quality"></foyer-open-loops>
          </div>`,
        );
        await hands.whole();
        await until(() => hands.words.includes(words));
        await expectAccessible(hands.element);
      });

  it('show what is ticked in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    try {
      await expectAccessible((await team()).element);
    } finally {
      await emulateMedia({forcedColors: 'none'});
    }
  });
});

function isActions(value: unknown): boolean {
  const nodes = (value as {nodes?: readonly {__typename?: string}[]} | null)?.nodes;
  return nodes?.[0]?.__typename === 'ActionItem';
}
