/** What the builder tells an author about contrast, missing settings and weight. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {adviceOn} from '../../../demo/pages/builder/configuration.js';
import {contrast, judge, ratioText, type WidgetColors} from '../../../demo/pages/builder/contrast.js';
import {defaults, type Settings} from '../../../demo/pages/builder/settings.js';
import {type Weights, weightOf} from '../../../demo/pages/builder/weight.js';

const white = [255, 255, 255] as const;
const black = [0, 0, 0] as const;

describe('contrast', () => {
  test('is 21 for black on white, 1 for the same, whichever comes first', () => {
    assert.equal(ratioText(contrast(black, white)), '21.0 : 1');
    assert.equal(ratioText(contrast(white, black)), '21.0 : 1');
    assert.equal(contrast(white, white), 1);
  });

  test('is what others measure: #767676 on white just passes, #777777 just fails', () => {
    assert.ok(contrast([0x76, 0x76, 0x76], white) >= 4.5);
    assert.ok(contrast([0x77, 0x77, 0x77], white) < 4.5);
  });

  test('is never rounded up to what it is not', () => {
    assert.equal(ratioText(4.499), '4.4 : 1');
  });

  const colors: WidgetColors = {
    text: black,
    surface: white,
    muted: [90, 90, 90],
    accentText: [110, 90, 0],
    fill: [110, 90, 0],
    onFill: white,
    accent: [255, 212, 0],
  };

  test('a yellow accent is said to be darkened where it carries words', () => {
    const links = judge(colors).find(({what}) => what === 'Links')!;
    assert.ok(links.isEnough);
    assert.match(links.sentence, /alone would have 1\.4 : 1/);
  });

  test('words that cannot be read on a ground are told, with what to do', () => {
    const words = judge({...colors, surface: [40, 40, 40]}).find(({what}) => what === 'Words')!;
    assert.equal(words.isEnough, false);
    assert.match(words.sentence, /^Choose a ground/);
  });
});

describe('what speaks of the page that it stands on', () => {
  const advice = (others: Partial<Settings>) =>
    adviceOn({...defaults, element: 'page-comments', ...others}).map(({kind, sentence}) => `${kind} ${sentence}`);

  test('needs an address in a frame, which does not know the page around it', () => {
    for (const attributes of [{}, {url: '/news/7'}] as Settings['attributes'][])
      assert.ok(advice({kind: 'iframe', attributes}).some((said) => said.startsWith('missing `url`')));
    const whole = {url: 'https://intranet.example.com/news/7'};
    assert.ok(!advice({kind: 'iframe', attributes: whole}).some((said) => said.includes('`url`')));
  });

  test('is said to be about the builder as long as it has none', () => {
    assert.ok(advice({}).some((said) => said.startsWith('todo Without `url`')));
    assert.ok(!advice({attributes: {'record-id': '7'}}).some((said) => said.includes('`url`')));
  });
});

describe('what is missing before a snippet works', () => {
  const own = (connection: Settings['connection'], others: Partial<Settings> = {}) =>
    adviceOn({...defaults, network: 'own', connection, ...others});
  const missing = (advice: ReturnType<typeof own>): string[] =>
    advice.filter(({kind}) => kind === 'missing').map(({sentence}) => /^`?([\w-]+)/.exec(sentence)![1]!);
  const whole = {
    endpoint: 'https://n.example.com/graphql',
    'client-id': 'a',
    authority: 'https://l/t',
    scopes: 'api://n/a',
  };

  test('nothing with the demo’s network', () => {
    assert.deepEqual(
      adviceOn(defaults).map(({kind}) => kind),
      ['fine'],
    );
  });

  test('endpoint, client id and scopes, each by its name', () => {
    assert.deepEqual(missing(own({})), ['endpoint', 'client-id', 'scopes']);
    assert.deepEqual(missing(own(whole)), []);
  });

  test('an empty authority lets everybody in: that is told', () => {
    const without = {...whole, authority: ''};
    assert.ok(own(without).some(({kind, sentence}) => kind === 'todo' && sentence.startsWith('`authority`')));
  });

  test('the redirect page is named at the address that holds', () => {
    const of = (advice: ReturnType<typeof own>) =>
      advice.find(({sentence}) => sentence.includes('redirect page'))!.sentence;
    assert.match(of(own(whole)), /`\/auth-redirect\.html`/);
    assert.match(of(own({...whole, 'redirect-uri': '/elsewhere.html'})), /`\/elsewhere\.html`/);
  });

  test('a network over http is refused, unless it is on this machine', () => {
    assert.deepEqual(missing(own({...whole, endpoint: 'http://n.example.com/graphql'})), ['endpoint']);
    assert.deepEqual(missing(own({...whole, endpoint: 'http://localhost:5173/graphql'})), []);
  });

  test('a frame has nobody who hands it a token', () => {
    assert.deepEqual(missing(own({endpoint: '/graphql', auth: 'custom'}, {kind: 'iframe'})), ['auth']);
    assert.deepEqual(missing(own({endpoint: '/graphql', auth: 'custom'})), []);
  });

  test('SharePoint asks for a token by the resource', () => {
    assert.deepEqual(missing(own({endpoint: '/graphql', auth: 'sharepoint'})), ['resource']);
  });
});

describe('weight', () => {
  const weights: Weights = {
    sizes: {'feed.js': 1000, 'network.js': 2000, 'shared.js': 30_000, 'de.js': 3000},
    entries: {
      feed: ['feed.js', 'shared.js'],
      network: ['network.js', 'shared.js'],
      'language/de': ['de.js', 'shared.js'],
    },
    bundled: {feed: 31_000},
  };

  test('counts a file that several need once', () => {
    assert.equal(weightOf(weights, ['network', 'feed']), 33);
  });

  test('counts what comes later without what is there already', () => {
    assert.equal(weightOf(weights, ['language/de'], ['network', 'feed']), 3);
  });

  test('says that it does not know rather than too little', () => {
    assert.equal(weightOf(weights, ['network', 'new-widget']), null);
  });
});
