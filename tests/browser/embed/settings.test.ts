import {expect} from '@open-wc/testing';
import {isListed} from '../../../src/browser/embed/origins.js';
import {findParent} from '../../../src/browser/embed/parent.js';
import {readSettings} from '../../../src/browser/embed/settings.js';

const network = {endpoint: 'https://network.example/graphql', auth: 'msal', 'client-id': 'a', scopes: 'b'};

/** What is said of settings that cannot be. */
function complaint(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('what the administrator says in embed.json', () => {
  it('is a connection, and without a list of parents only our own origin may frame the page', () => {
    expect(readSettings({network})).to.deep.equal({network, parents: ["'self'"], elements: null});
  });

  it('may switch something on that has no value', () => {
    expect(readSettings({network: {...network, anonymous: true}}).network.anonymous).to.equal('');
    expect('anonymous' in readSettings({network: {...network, anonymous: false}}).network).to.equal(false);
  });

  for (const [what, json, words] of [
    ['nothing', null, 'no JSON object'],
    ['no network', {}, 'network is missing'],
    ['a name with a typing error', {network, parent: []}, '"parent" is not known'],
    ['a setting that there is not', {network: {...network, client_id: 'a'}}, 'network.client_id is not known'],
    ['a number for a text', {network: {...network, endpoint: 7}}, 'network.endpoint is no text'],
    ['one parent that is no list', {network, parents: 'https://intranet.example'}, 'parents is a list'],
    ['a page that is to hand over tokens', {network: {...network, auth: 'custom'}}, 'a frame has none'],
  ] as const)
    it(`is refused with a reason when it holds ${what}`, () => {
      expect(complaint(() => readSettings(json))).to.contain(words);
    });
});

describe('the list of pages that may frame us', () => {
  const list = ['https://intranet.example.com', 'https://*.sharepoint.com', 'http://localhost:8080/'];

  for (const origin of ['https://intranet.example.com', 'https://contoso.sharepoint.com', 'http://localhost:8080'])
    it(`lets ${origin} in`, () => {
      expect(isListed(origin, list)).to.equal(true);
    });

  for (const origin of [
    'http://intranet.example.com',
    'https://intranet.example.com:8443',
    'https://intranet.example.com.evil.example',
    'https://evil-sharepoint.com',
    'https://sharepoint.com',
    'http://contoso.sharepoint.com',
    'null',
    '',
  ])
    it(`keeps ${origin || 'nobody'} out`, () => {
      expect(isListed(origin, list)).to.equal(false);
    });

  it('takes no star for everybody', () => {
    for (const entry of ['*', 'https:', 'https://*', 'intranet.example.com', 'javascript:alert(1)'])
      expect(
        complaint(() => isListed('https://evil.example', [entry])),
        entry,
      ).to.contain('is no origin');
  });
});

describe('the page around', () => {
  /** A window as browsers show it to a frame: what is around, and what the frame's page was opened from. */
  function frameIn(ancestors: readonly string[] | undefined, referrer = ''): Window {
    const parent = {
      get location(): never {
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
      },
    };
    const own = {origin: 'https://foyer.example', ancestorOrigins: ancestors};
    return {parent, location: own, document: {referrer}} as unknown as Window;
  }
  const list = ['https://intranet.example'];

  it('is nobody when the page was opened by itself', () => {
    const view = {} as Window & {parent: Window};
    view.parent = view;
    expect(findParent(list, view)).to.equal(null);
  });

  it('is known by what the browser says of all who are around', () => {
    expect(findParent(list, frameIn(['https://intranet.example']))).to.equal('https://intranet.example');
    const nested = frameIn(['https://intranet.example', 'https://evil.example']);
    expect(complaint(() => findParent(list, nested))).to.contain('https://evil.example, which is not in the parents');
  });

  it('is known by where the page was opened from, in browsers that say no more', () => {
    const view = frameIn(undefined, 'https://intranet.example/news');
    expect(findParent(list, view)).to.equal('https://intranet.example');
    expect(complaint(() => findParent(list, frameIn(undefined, 'https://evil.example/')))).to.contain(
      'not in the parents',
    );
  });

  it('is refused when it hides', () => {
    for (const view of [frameIn(undefined, ''), frameIn(['null']), frameIn(undefined, 'https://foyer.example/a')])
      expect(complaint(() => findParent([...list, "'self'"], view))).to.contain('does not say who it is');
  });
});
