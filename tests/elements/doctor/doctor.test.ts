import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import {fixtureCleanup} from '../../support/page.js';
import {Line} from '../../support/line.js';
import {patientWith} from './support.js';

describe('a doctor on a page where all is well', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('does nothing until it is asked to', async () => {
    const seen = await patientWith();
    await seen.doctor.updateComplete;
    expect(seen.checks.length).to.equal(0);
    expect(line.sent.filter(({query}) => query.includes('__typename')).length).to.equal(0);
  });

  it('finds nothing broken, and says so in one sentence', async () => {
    const seen = await (await patientWith({widgets: html`<foyer-feed></foyer-feed>`})).examine();
    expect(seen.all('broken')).to.deep.equal([]);
    expect(seen.all('note')).to.deep.equal([]);
    expect(seen.all('unknown')).to.deep.equal([]);
    expect(seen.verdict).to.equal('Everything that could be examined is well.');
  });
});
