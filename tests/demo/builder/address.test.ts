/** Whether the address of the builder keeps what was chosen, and nothing else. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fromAddress, toAddress} from '../../../demo/pages/builder/address.js';
import {networkElement, widgets} from '../../../demo/pages/builder/manifest.js';
import {defaults, type Settings} from '../../../demo/pages/builder/settings.js';

const full: Settings = {
  element: 'trending',
  attributes: {of: 'topics', limit: '3', heading: 'Läuft & brennt', 'no-heading': 'true', theme: 'dark'},
  tokens: {'--foyer-accent': '#0b6152', '--foyer-radius': '2px'},
  language: 'ar',
  direction: 'rtl',
  network: 'own',
  connection: {endpoint: 'https://network.example.com/graphql', auth: 'msal', 'client-id': 'abc', anonymous: 'true'},
  files: 'https://intranet.example.com/foyer/',
  kind: 'sharepoint',
  withNetworkElement: true,
  width: 480,
};

describe('the address of the builder', () => {
  test('keeps every choice: whoever opens the link sees the same', () => {
    assert.deepEqual(fromAddress(toAddress(full)), full);
  });

  test('says only what differs from the defaults', () => {
    assert.equal(toAddress(defaults), '?element=feed');
    assert.deepEqual(fromAddress(''), defaults);
  });

  test('leaves out what another widget had', () => {
    const address = toAddress({...defaults, element: 'login', attributes: {limit: '5', density: 'compact'}});
    assert.equal(address, '?element=login&density=compact');
  });

  test('keeps no connection that is not in use', () => {
    assert.ok(!toAddress({...full, network: 'demo'}).includes('network.example.com'));
  });

  test('takes nothing that this page does not offer: addresses come from anybody', () => {
    const settings = fromAddress(
      '?element=script&order=sideways&limit=ten&lang=xx&dir=up&for=perl&width=99999&onclick=alert(1)&network=theirs',
    );
    assert.deepEqual(settings, defaults);
  });

  test('lets no style sheet in through a token', () => {
    for (const value of ['url(https://example.com/x)', 'red;} body{display:none', 'var(--x)', '12px', 'expression(1)'])
      assert.deepEqual(fromAddress(`?--foyer-accent=${encodeURIComponent(value)}`).tokens, {}, value);
    assert.deepEqual(fromAddress('?--foyer-unknown=red').tokens, {});
    for (const value of ['#0b6152', 'rebeccapurple', 'oklch(0.5 0.1 250)', 'rgb(1 2 3 / 0.5)'])
      assert.equal(fromAddress(`?--foyer-accent=${encodeURIComponent(value)}`).tokens['--foyer-accent'], value);
  });

  test('no attribute has the name of something else that the address holds', () => {
    const taken = ['element', 'lang', 'dir', 'network', 'files', 'for', 'connect', 'width'];
    const names = [...widgets, networkElement].flatMap(({attributes}) => attributes.map(({name}) => name));
    assert.deepEqual(
      names.filter((name) => taken.includes(name) || name.startsWith('network-')),
      [],
    );
  });

  test('has no room for a secret: nothing that could be a token or a password is a setting', () => {
    const names = networkElement.attributes.map(({name}) => name);
    assert.deepEqual(
      names.filter((name) => /token|secret|password|key/.test(name)),
      [],
    );
  });
});
