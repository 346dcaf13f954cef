import {expect} from '@open-wc/testing';
import {readGrant} from '../../src/auth/read-grant.js';
import {tokenFor} from '../support/token.js';

const hour = 3_600_000;

/** Real tokens, which live for an hour, on a machine with a wrong clock. */
describe('a token on a machine whose clock', () => {
  const {now} = Date;
  let token: string;
  before(async () => {
    ({token} = await tokenFor('ana.lima'));
  });
  afterEach(() => {
    Date.now = now;
  });
  const offBy = (amount: number): void => {
    Date.now = () => now() + amount;
  };
  /** Until then, by the machine's own clock. */
  const lifetime = (isNew: boolean): number =>
    Math.round(((readGrant(token, 'custom', isNew).expiresAt ?? 0) - Date.now()) / 60_000);

  it('is right lives until it says', () => {
    expect(lifetime(false)).to.be.within(58, 60);
    expect(lifetime(true)).to.be.within(58, 60);
  });

  it('is behind lives as long as it would elsewhere', () => {
    offBy(-3 * hour);
    expect(lifetime(false)).to.be.within(58, 60);
  });

  it('is ahead lives as long as it would elsewhere if it is known to be new', () => {
    offBy(3 * hour);
    expect(lifetime(true)).to.be.within(58, 60);
  });

  it('is ahead is used for a while even if it may be old: the network knows better', () => {
    offBy(3 * hour);
    expect(lifetime(false)).to.equal(5);
  });

  it('is wrong, and the token says nothing of time', () => {
    offBy(3 * hour);
    expect(readGrant('opaque', 'custom', true)).to.deep.equal({
      token: 'opaque',
      account: {id: 'custom', name: ''},
      expiresAt: null,
    });
  });

  it('is off says so to the developer, by how much and without the token', () => {
    const {warn} = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    offBy(7 * hour);
    readGrant(token, 'custom', true);
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('7 hours ahead');
    expect(said[0]).not.to.contain(token);
  });
});
