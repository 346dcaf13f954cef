import {expect, fixture, html} from '@open-wc/testing';
import {en} from '../../src/localization/en.js';
import {NetworkError, type NetworkErrorKind} from '../../src/network/errors.js';
import {problemLine, problemText} from '../../src/parts/problem.js';

const kinds: readonly NetworkErrorKind[] = [
  'offline',
  'timeout',
  'unreachable',
  'not-json',
  'unauthenticated',
  'forbidden',
  'rate-limited',
  'server',
  'too-complex',
  'unavailable',
  'refused',
  'unknown',
];

describe('what went wrong', () => {
  it('has words of its own for every kind', () => {
    const texts = kinds.map((kind) => problemText(en, new NetworkError(kind)));
    expect(new Set(texts).size).to.equal(kinds.length);
  });

  it('says how long to wait, in whole seconds', () => {
    expect(problemText(en, new NetworkError('rate-limited', {retryAfterSeconds: 4.2}))).to.contain('in 5 seconds');
  });

  it('lets the network speak about what it refused', () => {
    const userErrors = [{code: 'CLOSED', message: 'This discussion is closed.', field: null}];
    expect(problemText(en, new NetworkError('refused', {userErrors}))).to.equal('This discussion is closed.');
  });

  it('has words for a kind from the future', () => {
    const future = new NetworkError('FUTURE_VALUE' as NetworkErrorKind);
    expect(problemText(en, future)).to.equal(en.problem.unknown);
  });

  it('offers to try again, and does', async () => {
    let tries = 0;
    const line = await fixture(problemLine(en, new NetworkError('server'), () => tries++));
    line.querySelector('button')!.click();
    expect(tries).to.equal(1);
  });

  it('offers nothing where trying again can’t help', async () => {
    for (const kind of ['offline', 'forbidden', 'too-complex'] as const) {
      const line = await fixture(html`<div>${problemLine(en, new NetworkError(kind), () => undefined)}</div>`);
      expect(line.querySelector('button')).to.equal(null);
    }
  });

  it('is told to the ear without interrupting', async () => {
    const line = await fixture(problemLine(en, new NetworkError('server'), () => undefined));
    expect(line.getAttribute('role')).to.equal('status');
  });
});
