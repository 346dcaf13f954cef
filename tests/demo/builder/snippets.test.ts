/** The lines to copy, for each kind of page. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {widget} from '../../../demo/pages/builder/manifest.js';
import {defaults, type Settings, type SnippetKind} from '../../../demo/pages/builder/settings.js';
import {snippetOf} from '../../../demo/pages/builder/snippets/all.js';
import {componentName} from '../../../demo/pages/builder/snippets/react.js';

const own: Settings = {
  ...defaults,
  attributes: {limit: '5', heading: 'Say "hi" & <more>', 'group-id': 'g-1'},
  tokens: {'--foyer-accent': '#0b6152'},
  network: 'own',
  connection: {endpoint: 'https://network.example.com/graphql', 'client-id': 'abc', scopes: 'api://net/access'},
};

const parts = (kind: SnippetKind, settings: Partial<Settings> = {}) => {
  const all = {...own, ...settings, kind};
  return snippetOf(all, widget(all.element)).parts;
};
const code = (kind: SnippetKind, settings: Partial<Settings> = {}): string => parts(kind, settings)[0]!.code;

describe('HTML', () => {
  test('the script tag says the connection, the widget follows', () => {
    assert.equal(
      code('html', {attributes: {}}),
      `<script
  type="module"
  src="/foyer/foyer.js"
  data-endpoint="https://network.example.com/graphql"
  data-auth="msal"
  data-client-id="abc"
  data-scopes="api://net/access"
></script>

<foyer-feed></foyer-feed>`,
    );
  });

  test('or <foyer-network> says it', () => {
    assert.equal(
      code('html', {attributes: {}, withNetworkElement: true, element: 'post-box'}),
      `<script type="module" src="/foyer/foyer.js"></script>

<foyer-network
  page
  endpoint="https://network.example.com/graphql"
  auth="msal"
  client-id="abc"
  scopes="api://net/access"
></foyer-network>

<foyer-post-box></foyer-post-box>`,
    );
  });

  test('whatever is typed stays inside its quotes', () => {
    assert.ok(code('html').includes('heading="Say &quot;hi&quot; &amp; &lt;more>"'));
  });

  test('a switch that is on stands alone; what the widget does not have is left out', () => {
    const lines = code('html', {element: 'trending', attributes: {'no-heading': 'true', kind: 'question'}});
    assert.match(lines, /<foyer-trending no-heading><\/foyer-trending>$/);
  });

  test('Arabic is written from right to left without being told', () => {
    assert.match(code('html', {attributes: {}, language: 'ar'}), /<foyer-feed lang="ar" dir="rtl"><\/foyer-feed>$/);
    assert.match(code('html', {attributes: {}, language: 'ar', direction: 'ltr'}), /lang="ar" dir="ltr"/);
    assert.match(code('html', {attributes: {}, language: 'de'}), /<foyer-feed lang="de"><\/foyer-feed>$/);
  });

  test('colours go into the style sheet: there is no style attribute and no style element', () => {
    const all = parts('html');
    assert.deepEqual(
      all.map(({title}) => title),
      ['HTML', 'Style sheet'],
    );
    assert.equal(all[1]!.code, ':root {\n  --foyer-accent: #0b6152;\n}');
    assert.ok(!all[0]!.code.includes('style'));
  });

  test('a page with a token of its own gets the lines that hand it over', () => {
    const all = parts('html', {connection: {endpoint: '/graphql', auth: 'custom'}, tokens: {}});
    assert.match(all[1]!.code, /'foyer-token-request'[\s\S]*respondWith/);
  });

  test('the files are where the author says, with or without a slash at the end', () => {
    for (const files of ['https://cdn.example.com/f', 'https://cdn.example.com/f/'])
      assert.ok(code('html', {files}).includes('src="https://cdn.example.com/f/foyer.js"'), files);
  });
});

describe('iframe', () => {
  const address = (settings: Partial<Settings> = {}): URL => {
    const source = /src="([^"]+)"/.exec(code('iframe', settings))![1]!;
    return new URL(source.replaceAll('&amp;', '&'), 'https://intranet.example.com');
  };

  test('the address says what to show and how', () => {
    const {pathname, searchParams} = address({language: 'ar'});
    assert.equal(pathname, '/foyer/embed.html');
    assert.deepEqual(Object.fromEntries(searchParams), {
      element: 'feed',
      limit: '5',
      heading: 'Say "hi" & <more>',
      'group-id': 'g-1',
      lang: 'ar',
      dir: 'rtl',
      accent: '#0b6152',
    });
  });

  test('the connection is in the administrator’s file and never in the address', () => {
    const {search} = address();
    assert.ok(!/endpoint|client-id|scopes|auth/.test(search));
    const file = JSON.parse(parts('iframe')[1]!.code) as {network: object; parents: string[]};
    assert.deepEqual(file.network, {
      endpoint: 'https://network.example.com/graphql',
      auth: 'msal',
      'client-id': 'abc',
      scopes: 'api://net/access',
    });
    assert.ok(file.parents.length > 0);
  });

  test('the script of the page around knows the frame', () => {
    assert.match(code('iframe'), /^<iframe\n {2}data-foyer\n/);
    assert.match(code('iframe'), /<script defer src="\/foyer\/host\.js"><\/script>$/);
  });
});

describe('React', () => {
  test('components and properties have the names of React', () => {
    assert.equal(componentName('post-box'), 'FoyerPostBox');
    const lines = code('react');
    assert.match(lines, /^import \{FoyerFeed, FoyerNetwork\} from 'foyer-widgets\/react';/);
    assert.match(lines, /clientId="abc"/);
    assert.match(lines, /limit=\{5\}/);
    assert.match(lines, /groupId="g-1"/);
    assert.match(lines, /\n {4}<\/FoyerNetwork>\n/);
  });

  test('a token of the app is handed over as a function', () => {
    assert.match(code('react', {connection: {auth: 'custom'}}), /tokenProvider=\{yourToken\}/);
  });
});

describe('SharePoint', () => {
  test('a frame without a script for the Embed web part', () => {
    assert.match(code('sharepoint'), /^<iframe\n/);
    assert.ok(!/script|data-foyer/.test(code('sharepoint')));
  });

  test('a web part of one’s own asks SharePoint for a token of the network’s API', () => {
    const lines = parts('sharepoint').find(({title}) => title === 'Web part of your own')!.code;
    assert.match(lines, /setAttribute\('auth', 'sharepoint'\)/);
    assert.match(lines, /setAttribute\('resource', 'api:\/\/net'\)/);
    assert.match(lines, /aadTokenProvider = this\.context\.aadTokenProviderFactory/);
    assert.match(lines, /document\.createElement\('foyer-feed'\)/);
    assert.match(lines, /setAttribute\('limit', '5'\)/);
  });
});
