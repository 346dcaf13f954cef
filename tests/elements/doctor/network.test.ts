import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import '../../../src/elements/trending/trending.js';
import {fixtureCleanup} from '../../support/page.js';
import {injuries, Line} from '../../support/line.js';
import {until} from '../../support/until.js';
import {patientWith} from './support.js';

interface Elsewhere {
  readonly origin: string;
  readonly dead: string;
}

describe('a doctor on a page whose network', () => {
  let line: Line;
  let elsewhere: Elsewhere;
  before(async () => (elsewhere = (await (await fetch('/test/elsewhere')).json()) as Elsewhere));
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('is not there, says so and nothing else', async () => {
    const seen = await (await patientWith({endpoint: `${elsewhere.dead}/graphql`})).examine();
    expect(seen.all('broken')).to.deep.equal(['Connection to the network']);
    expect(seen.says('Connection to the network')).to.include(`Nothing answers at ${new URL(elsewhere.dead).host}.`);
    expect(seen.says('Connection to the network')).to.include('its certificate is not valid, or a firewall');
    expect(seen.verdict).to.match(/^One thing is broken. Nothing answers at /);
  });

  it('lets no other origin read its answers, tells that from one that is down', async () => {
    const seen = await (await patientWith({endpoint: `${elsewhere.origin}/closed/graphql`})).examine();
    expect(seen.all('broken')).to.deep.equal(['Connection to the network']);
    expect(seen.says('Connection to the network')).to.include('(CORS)');
    expect(seen.says('Connection to the network')).to.include(`Access-Control-Allow-Origin: ${location.origin}`);
  });

  it('may be asked, but not with a token, names the header', async () => {
    const seen = await (await patientWith({endpoint: `${elsewhere.origin}/no-token/graphql`})).examine();
    expect(seen.all('broken')).to.deep.equal(['The token at the network']);
    expect(seen.says('The token at the network')).to.include('Access-Control-Allow-Headers: Authorization');
  });

  it('is a page, sees that it is no data', async () => {
    const seen = await (await patientWith({endpoint: '/test/start-page.html'})).examine();
    expect(seen.all('broken')).to.deep.equal(['Kind of answer']);
    expect(seen.says('Kind of answer')).to.include('a web page instead of data');
    expect(seen.says('Kind of answer')).to.include('a proxy shows its sign-in page');
  });

  it('is at another path, says to check it', async () => {
    const seen = await (await patientWith({endpoint: '/identity/nothing-here'})).examine();
    expect(seen.all('broken')).to.deep.equal(['Connection to the network']);
    expect(seen.says('Connection to the network')).to.include('status 404');
    expect(seen.says('Connection to the network')).to.include('Check the path');
  });

  it('fails, sends to whoever runs it', async () => {
    line.injure(injuries.status(502));
    const seen = await (await patientWith()).examine();
    expect(seen.says('Connection to the network')).to.include('status 502');
    expect(seen.says('Connection to the network')).to.include('finds more in its log');
  });

  it('has no address, shows how to give one', async () => {
    const seen = await (await patientWith({endpoint: ''})).examine();
    expect(seen.all('broken')).to.deep.equal(['Address of the network']);
    expect(seen.says('Address of the network')).to.include('endpoint="https://');
  });

  it('has an address that is none, says so', async () => {
    const seen = await (await patientWith({endpoint: 'https://'})).examine();
    expect(seen.all('broken')).to.deep.equal(['Address of the network']);
    expect(seen.says('Address of the network')).to.include('“https://” is not an address.');
  });

  it('is behind a proxy that holds the stream back, finds just that', async function () {
    this.timeout(90_000);
    const seen = await (await patientWith({endpoint: `${elsewhere.origin}/buffering/graphql`})).examine();
    expect(seen.all('broken')).to.deep.equal(['Live changes']);
    expect(seen.says('Live changes')).to.include('a proxy seems to hold the answer back');
    expect(seen.says('Live changes')).to.include('proxy_buffering off;');
  });

  it('refuses the stream, says with which status', async () => {
    line.injure((request, pass) => (request.isStream ? new Response('no', {status: 406}) : pass()));
    const seen = await (await patientWith()).examine();
    expect(seen.all('broken')).to.deep.equal(['Live changes']);
    expect(seen.says('Live changes')).to.include('(status 406)');
  });

  it('does not have what a widget shows, names the widget that stays empty', async () => {
    line.injure((request, pass) => (request.isStream ? pass() : injuries.edited(without('TRENDING'))(request, pass)));
    const seen = await patientWith({widgets: html`<foyer-trending></foyer-trending>`});
    const trending = seen.doctor.parentElement!.querySelector('foyer-trending')!;
    await until(() => trending.shadowRoot!.childElementCount === 0);
    await seen.examine();
    expect(seen.all('broken')).to.deep.equal([]);
    expect(seen.all('note')).to.deep.equal(['Features']);
    expect(seen.says('Features')).to.include('does not offer TRENDING, so <foyer-trending>');
    expect(seen.verdict).to.equal('It should work; one thing is worth knowing.');
  });

  it('speaks a later contract, says to update', async () => {
    line.injure((request, pass) => (request.isStream ? pass() : injuries.edited(versionTwo)(request, pass)));
    const seen = await (await patientWith()).examine();
    expect(seen.all('note')).to.deep.equal(['Version of the contract']);
    expect(seen.says('Version of the contract')).to.include('version 2.0');
    expect(seen.says('Version of the contract')).to.include('Update Foyer');
  });
});

type Body = Parameters<Parameters<typeof injuries.edited>[0]>[0];

/** Every field of the answer that says what the network is, whatever name the request gave it. */
const networksIn = ({data}: Body): {features?: string[]; contractVersion?: string}[] =>
  Object.values(data ?? {}).filter(
    (field): field is {features: string[]} => field !== null && typeof field === 'object' && 'features' in field,
  );

const without = (feature: string) => (body: Body) => {
  for (const network of networksIn(body)) network.features = network.features?.filter((name) => name !== feature);
};

const versionTwo = (body: Body): void => {
  for (const network of networksIn(body)) network.contractVersion = '2.0';
};
