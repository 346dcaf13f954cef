import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import {scrub} from '../../../src/diagnosis/scrub.js';
import {fixtureCleanup} from '../../support/page.js';
import {injuries, Line} from '../../support/line.js';
import {tokenFor} from '../../support/token.js';
import {until} from '../../support/until.js';
import {patientWith} from './support.js';

describe('the report of an examination', () => {
  const original = location.href;
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', original);
  });

  /** Everything that nobody may find in it. */
  async function secretsOf(person: string, token: string): Promise<string[]> {
    const people = (await (await fetch('/test/people')).json()) as {id: string; name: string; email: string}[];
    const {id, email} = people.find(
      (one) => one.email?.startsWith(person) || one.id.includes(person.replace('.', '-')),
    )!;
    const [, payload = '', signature = ''] = token.split('.');
    return [token, payload, signature, id, email, 'Ana Lima', 'Lima'];
  }

  it('holds settings, results and what the token is for, and neither the token nor the person', async () => {
    const {token} = await tokenFor('ana.lima');
    const address = new URL(location.href);
    address.searchParams.set('code', 'secret-code-of-a-sign-in');
    history.replaceState(null, '', address);
    const seen = await patientWith({
      token,
      endpoint: '/graphql?key=secret-key',
      widgets: html`<foyer-feed></foyer-feed>`,
    });
    await seen.examine();
    const {report} = seen.doctor;
    for (const secret of [...(await secretsOf('ana.lima', token)), 'secret-code', 'secret-key'])
      expect(report.includes(secret), secret.slice(0, 12)).to.be.false;
    expect(report).to.include(navigator.userAgent);
    expect(report).to.include('token audience: api://foyer');
    expect(report).to.include('- endpoint: /graphql');
    expect(report).to.include('- ✓ **The token at the network** (Well)');
  });

  it('says what is broken and what to do, as the page does', async () => {
    const {token} = await tokenFor('ana.lima', {audience: 'api://payroll'});
    const seen = await (await patientWith({token})).examine();
    const {report} = seen.doctor;
    expect(report).to.include('✗ **The token at the network** (Broken)');
    expect(report).to.include('audience: api://payroll');
    for (const secret of await secretsOf('ana.lima', token)) expect(report.includes(secret)).to.be.false;
  });

  it('leaves out what the network, of all, says about a person', async () => {
    const {token} = await tokenFor('ana.lima');
    const line = Line.take();
    line.injure(
      () =>
        new Response(`{"errors": [{"message": "No entry for ana.lima@ellenvik.example, token ${token}"}]}`, {
          status: 401,
          headers: {'content-type': 'application/json'},
        }),
    );
    try {
      const seen = await (await patientWith({token})).examine();
      expect(seen.doctor.report).to.include('No entry for …');
      expect(seen.doctor.report.includes('ana.lima@')).to.be.false;
      expect(seen.doctor.report.includes(token)).to.be.false;
    } finally {
      line.release();
    }
  });

  it('is copied by a button, or laid out for copying where that is not allowed', async () => {
    const seen = await (await patientWith({token: null})).examine();
    const copied: string[] = [];
    const {clipboard} = navigator;
    const give = (writeText: (text: string) => Promise<void>): void =>
      void Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    const copy = seen.root.querySelector<HTMLButtonElement>('[part=copy]')!;
    try {
      give(async (text) => void copied.push(text));
      copy.click();
      await until(() => seen.root.textContent.includes('The report is copied.'));
      expect(copied).to.deep.equal([seen.doctor.report]);
      give(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      copy.click();
      await until(() => seen.root.querySelector('textarea'));
      expect(seen.root.querySelector('textarea')!.value).to.equal(seen.doctor.report);
    } finally {
      give((text) => clipboard.writeText(text));
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('survives a network that is injured in the middle', async () => {
    const line = Line.take();
    line.injure(injuries.truncated);
    const seen = await (await patientWith()).examine();
    line.release();
    expect(seen.all('broken')).to.include('Kind of answer');
    expect(seen.doctor.report).to.match(/^# Foyer \d/);
  });
});

describe('scrubbing', () => {
  it('takes out tokens, whole or cut off', () => {
    expect(scrub('got eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln!', [])).to.equal('got …!');
    expect(scrub('Authorization: Bearer abcdef123456', [])).to.equal('Authorization: Bearer …');
  });

  it('takes queries, fragments and passwords out of addresses', () => {
    expect(scrub('https://me:pass@x.example/a?b=c#d and /p?q=1.', [])).to.equal('https://x.example/a and /p');
    expect(scrub('see https://x.example/a/b for more', [])).to.equal('see https://x.example/a/b for more');
  });

  it('takes out addresses of people, and their names', () => {
    expect(scrub('Ana Lima <ana.lima@x.example> (id-42)', ['Ana Lima', 'id-42', ''])).to.equal('… <…> (…)');
    expect(scrub('A letter stays', ['A'])).to.equal('A letter stays');
  });

  it('leaves scopes and audiences as they are', () => {
    expect(scrub('api://foyer/network api://foyer', [])).to.equal('api://foyer/network api://foyer');
  });
});
