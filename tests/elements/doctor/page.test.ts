import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import '../../../src/elements/login/login.js';
import '../../../src/elements/trending/trending.js';
import type {Copy} from '../../../src/lib/copies.js';
import {fixtureCleanup} from '../../support/page.js';
import {pageWith, patientWith} from './support.js';

const registry = globalThis as Record<symbol, Copy[] | undefined>;
const key = Symbol.for('foyer-widgets');

describe('a doctor on a page', () => {
  const before = registry[key];
  afterEach(() => {
    fixtureCleanup();
    registry[key] = before;
  });

  it('with nothing else on it works, and shows how to begin', async () => {
    const seen = await (await pageWith(html`<foyer-doctor></foyer-doctor>`)).examine();
    expect(seen.all('broken')).to.deep.equal(['Widgets and their network']);
    expect(seen.says('Widgets and their network')).to.include('<foyer-network page endpoint=');
  });

  it('with a widget outside of every network names it', async () => {
    const seen = await pageWith(
      html`<foyer-login></foyer-login
        ><foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => null}
          ><foyer-doctor></foyer-doctor
        ></foyer-network>`,
    );
    await seen.examine();
    expect(seen.all('broken')).to.deep.equal(['Widgets and their network']);
    expect(seen.says('Widgets and their network')).to.include('outside of every network: <foyer-login>');
    expect(seen.says('Widgets and their network')).to.include('attribute page');
  });

  it('finds a network although it does not stand in it', async () => {
    const seen = await pageWith(
      html`<foyer-network endpoint="/test/start-page.html" auth="custom" .tokenProvider=${() => null}></foyer-network
        ><foyer-doctor></foyer-doctor>`,
    );
    await seen.examine();
    expect(seen.all('broken')).to.deep.equal(['Kind of answer']);
  });

  it('with two networks says which one it looks at', async () => {
    const seen = await pageWith(
      html`<foyer-network endpoint="/graphql?other" auth="custom" .tokenProvider=${() => null}></foyer-network
        ><foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => null}
          ><foyer-login></foyer-login><foyer-doctor></foyer-doctor
        ></foyer-network>`,
    );
    await seen.examine();
    expect(seen.says('Widgets and their network')).to.include('connected to 2 networks');
    expect(seen.says('Widgets and their network')).to.include('the one that the doctor is in');
  });

  it('with a tag that nothing was loaded for names it', async () => {
    const seen = await (await patientWith({widgets: html`<foyer-feeed></foyer-feeed>`})).examine();
    expect(seen.all('broken')).to.deep.equal(['Elements']);
    expect(seen.says('Elements')).to.include('<foyer-feeed>');
  });

  it('does not wonder about what is far below, where it may be loaded later', async () => {
    const far = html`<div class="far"></div>
      <foyer-late></foyer-late>`;
    const seen = await patientWith({widgets: far});
    const {style} = seen.doctor.parentElement!.querySelector<HTMLElement>('.far')!;
    style.blockSize = '500vh';
    await seen.examine();
    expect(seen.all('broken')).to.deep.equal([]);
  });

  it('with an attribute that is misspelt says what was meant', async () => {
    const seen = await patientWith({widgets: html`<foyer-feed groupid="quality" limmit="3"></foyer-feed>`});
    await seen.examine();
    expect(seen.all('note')).to.deep.equal(['Attributes']);
    expect(seen.says('Attributes')).to.include('<foyer-feed> has no attribute “groupid”.');
    expect(seen.says('Attributes')).to.include('You probably mean “group-id”.');
    expect(seen.says('Attributes')).to.include('You probably mean “limit”.');
  });

  it('leaves attributes of a framework alone', async () => {
    const widget = html`<foyer-feed data-v-1234 _ngcontent-x class="wide" aria-label="Feed"></foyer-feed>`;
    const seen = await (await patientWith({widgets: widget})).examine();
    expect(seen.says('Attributes')).not.to.include('has no attribute');
  });

  it('with a value that no element knows repeats the complaint', async () => {
    const seen = await patientWith({widgets: html`<foyer-trending window="sideways"></foyer-trending>`});
    await seen.examine();
    expect(seen.says('Attributes')).to.include('"sideways" is no value for "window"');
  });

  it('with two copies of the same version takes that for worth knowing', async () => {
    registry[key] = [copy('0.1.0', 'https://a.example/foyer.js'), copy('0.1.0', 'https://b.example/foyer.js?key=1')];
    const seen = await (await patientWith()).examine();
    expect(seen.all('note')).to.deep.equal(['Version and copies']);
    expect(seen.says('Version and copies')).to.include('https://b.example/foyer.js)');
  });

  it('with two versions says to remove the older one', async () => {
    registry[key] = [copy('0.1.0', 'https://a.example/foyer.js'), copy('0.2.0', 'https://b.example/foyer.js')];
    const seen = await (await patientWith()).examine();
    expect(seen.all('broken')).to.deep.equal(['Version and copies']);
    expect(seen.says('Version and copies')).to.include('Remove the older script.');
  });

  it('that may not store anything says what is lost', async () => {
    const {get} = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {configurable: true, get: forbidden});
    try {
      const seen = await (await patientWith()).examine();
      expect(seen.says('Storage and cookies')).to.include('(localStorage)');
      expect(seen.says('Storage and cookies')).to.include('drafts are lost');
    } finally {
      Object.defineProperty(window, 'localStorage', {configurable: true, get});
    }
  });

  it('without a line says that it is the line', async () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    try {
      const seen = await (await patientWith()).examine();
      expect(seen.all('broken')[0]).to.equal('Internet connection');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});

const copy = (version: string, url: string): Copy => ({version, url, protocol: 1});

/** As browsers do where site data is switched off. */
function forbidden(): never {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
}
