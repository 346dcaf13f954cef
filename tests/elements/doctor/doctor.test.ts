import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import type {FoyerExaminedEvent} from '../../../src/elements/doctor/doctor.events.js';
import {injuries, Line} from '../../support/line.js';
import {fixtureCleanup} from '../../support/page.js';
import {spaced} from '../../support/post-box.js';
import {until} from '../../support/until.js';
import {pageWith, patientWith, Seen} from './support.js';

describe('a doctor', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  const probes = () => line.sent.filter(({query}) => query.includes('__typename}')).length;

  it('does nothing until it is asked to', async () => {
    const seen = await patientWith({widgets: html`<foyer-feed></foyer-feed>`});
    await until(() => line.requests.length);
    expect(seen.checks.length).to.equal(0);
    expect(probes()).to.equal(0);
    expect(seen.verdict).to.equal('');
  });

  it('finds nothing broken where all is well, and says so in one sentence', async () => {
    const seen = await (await patientWith({widgets: html`<foyer-feed></foyer-feed>`})).examine();
    expect(seen.all('broken')).to.deep.equal([]);
    expect(seen.all('note')).to.deep.equal([]);
    expect(seen.all('unknown')).to.deep.equal([]);
    expect(seen.verdict).to.equal('Everything that could be examined is well.');
    expect(seen.says('Live changes')).to.match(/first bytes came after \d+ ms/);
  });

  it('with auto begins when it is in view', async () => {
    const seen = await pageWith(html`<foyer-doctor auto></foyer-doctor>`);
    await until(() => seen.isDone);
    expect(seen.all('broken')).to.deep.equal(['Widgets and their network']);
  });

  it('with auto below the fold waits until somebody scrolls there', async () => {
    const room = document.createElement('div');
    room.style.blockSize = '300vh';
    document.body.prepend(room);
    try {
      const seen = await pageWith(html`<foyer-doctor auto></foyer-doctor>`);
      // Two frames: whatever sees it come into view has had its say.
      for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      expect(seen.checks.length).to.equal(0);
      seen.doctor.scrollIntoView();
      await until(() => seen.isDone);
    } finally {
      room.remove();
    }
  });

  it('examines again, and finds what has changed meanwhile', async () => {
    const seen = await patientWith();
    line.injure(injuries.status(500));
    await seen.examine();
    expect(seen.all('broken')).to.deep.equal(['Connection to the network', 'The token at the network']);
    line.injure(null);
    await seen.examine();
    await until(() => !seen.all('broken').length && seen.isDone);
    expect(seen.runButton.textContent.trim()).to.equal('Examine again');
  });

  it('is worked by keyboard, and keeps the focus', async () => {
    const seen = await patientWith();
    seen.runButton.focus();
    await sendKeys({press: 'Enter'});
    await until(() => seen.isDone);
    expect(seen.root.activeElement === seen.runButton).to.be.true;
    await sendKeys({press: 'Tab'});
    expect(seen.root.activeElement?.getAttribute('part')).to.equal('copy');
  });

  it('unfolds what to do about each thing that is broken', async () => {
    const seen = await (await patientWith({endpoint: ''})).examine();
    const fixes = [...seen.root.querySelectorAll<HTMLDetailsElement>('.broken details')];
    expect(fixes.map(({open}) => open)).to.deep.equal([true]);
  });

  it('is heard when it begins and when it is done, and not in between', async () => {
    const seen = await patientWith();
    const status = seen.root.querySelector<HTMLElement>('.spoken[role=status]')!;
    const heard: string[] = [];
    new MutationObserver(() => {
      const said = spaced(status.textContent);
      if (heard.at(-1) !== said) heard.push(said);
    }).observe(status, {characterData: true, childList: true, subtree: true});
    await seen.examine();
    await until(() => heard.length > 1);
    expect(heard[0]).to.match(/^Examining/);
    expect(heard.length).to.equal(2);
    expect(heard[1]).to.equal(seen.verdict);
  });

  it('tells the page what it found', async () => {
    const seen = await patientWith({endpoint: ''});
    const told = oneEvent(seen.doctor, 'foyer-examined');
    void seen.doctor.examine();
    const {verdict, report} = (await told) as unknown as FoyerExaminedEvent;
    expect(verdict).to.equal('broken');
    expect(report).to.equal(seen.doctor.report);
  });

  it('stops when it is taken off the page', async () => {
    const seen = await patientWith();
    seen.runButton.click();
    const {parentElement} = seen.doctor;
    seen.doctor.remove();
    parentElement!.append(seen.doctor);
    const back = new Seen(seen.doctor);
    await until(() => back.runButton.textContent.includes('Examine this page'));
    expect(back.checks.length).to.equal(0);
  });
});
