import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import {injuries, Line} from '../../support/line.js';
import {fixtureCleanup} from '../../support/page.js';
import {tokenFor} from '../../support/token.js';
import {until} from '../../support/until.js';
import {patientWith} from './support.js';

const takes = 'The token at the network';
const now = Date.now;

describe('a doctor on a page whose token', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
    Date.now = now;
  });

  it('is for another network, shows for whom and says what is to be compared', async () => {
    const {token} = await tokenFor('ana.lima', {audience: 'api://payroll'});
    const seen = await (await patientWith({token})).examine();
    expect(seen.all('broken')).to.deep.equal([takes]);
    expect(seen.says(takes)).to.include('The token is made out to api://payroll, not to api://foyer.');
    expect(seen.says(takes)).to.include('audience: api://payroll');
  });

  it('is for another network, finds that also when a widget was refused before', async () => {
    const {token} = await tokenFor('ana.lima', {audience: 'api://payroll'});
    const seen = await patientWith({token, widgets: html`<foyer-feed></foyer-feed>`});
    await until(() => line.requests.length > 1);
    await seen.examine();
    expect(seen.all('broken')).to.deep.equal([takes]);
    expect(seen.says(takes)).to.include('audience: api://payroll');
  });

  it('lacks the scope, says which', async () => {
    const {token} = await tokenFor('ana.lima', {scope: 'api://foyer/other'});
    const seen = await (await patientWith({token})).examine();
    expect(seen.all('broken')).to.deep.equal([takes]);
    expect(seen.says(takes)).to.include('does not carry the scope');
    expect(seen.says(takes)).to.include('scopes: api://foyer/other');
  });

  it('has run out, says when, and what must renew it', async () => {
    const {token} = await tokenFor('ana.lima', {expired: ''});
    const seen = await (await patientWith({token})).examine();
    expect(seen.all('broken')).to.deep.equal(['The token', takes]);
    expect(seen.says('The token')).to.match(/ran out [12] minutes? ago/);
    expect(seen.says('The token')).to.include('forceRefresh');
    expect(seen.says(takes)).to.include('The token has run out: see above.');
  });

  it('is good, and the network does not know the person, tells 403 from 401', async () => {
    line.injure(injuries.status(403));
    const seen = await (await patientWith()).examine();
    expect(seen.all('broken')).to.deep.equal([takes]);
    expect(seen.says(takes)).to.include('does not let them in (403)');
    expect(seen.says(takes)).to.include('an account or a licence');
  });

  it('is of a kind that only the network reads, does not guess', async () => {
    const seen = await (await patientWith({token: 'opaque-token-of-another-make'})).examine();
    expect(seen.says('The token')).to.include('only the network can read');
    expect(seen.all('broken')).to.deep.equal([takes]);
  });

  it('is good, and the clock of the computer a day ahead, finds the clock', async () => {
    Date.now = () => now() + 86_400_000;
    const seen = await (await patientWith()).examine();
    expect(seen.all('broken')).to.deep.equal(['Clock']);
    expect(seen.says('Clock')).to.include('24 hours ahead');
    expect(seen.says('The token')).to.include('There is a token for api://foyer');
  });

  it('is good, and the clock two minutes behind, takes that for worth knowing', async () => {
    Date.now = () => now() - 125_000;
    const seen = await (await patientWith()).examine();
    expect(seen.all('broken')).to.deep.equal([]);
    expect(seen.all('note')).to.deep.equal(['Clock']);
    expect(seen.says('Clock')).to.include('2 minutes behind');
  });

  it('is not there because nobody is signed in, says what could not be checked', async () => {
    const seen = await (await patientWith({token: null})).examine();
    expect(seen.all('broken')).to.deep.equal([]);
    expect(seen.all('note')).to.deep.equal(['Session']);
    expect(seen.all('unknown')).to.include.members(['The token', takes, 'Live changes']);
    expect(seen.says('Connection to the network')).to.include('The network answers, in');
  });

  it('is handed over by a function that fails, says that signing in did not work', async () => {
    const seen = await patientWith({token: null});
    const network = seen.doctor.closest('foyer-network')!;
    network.tokenProvider = () => {
      throw new Error('no session');
    };
    await network.updateComplete;
    await until(() => network.session.kind === 'signed-out' && network.session.problem !== null);
    await seen.examine();
    expect(seen.all('broken')).to.deep.equal(['Session']);
  });
});
