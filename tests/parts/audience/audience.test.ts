import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {localize} from '../../../src/localization/localize.js';
import '../../../src/parts/audience/audience.js';
import type {FoyerAudience} from '../../../src/parts/audience/audience.js';
import type {Place} from '../../../src/parts/audience/place.js';
import {spaced} from '../../support/post-box.js';

const everyone: Place = {
  groupId: null,
  name: 'Ellenvik',
  privacy: null,
  memberCount: null,
  canPost: true,
  canAnnounce: false,
};
const place = (groupId: string, name: string, more: Partial<Place> = {}): Place => ({
  groupId,
  name,
  privacy: 'PUBLIC',
  memberCount: 12,
  canPost: true,
  canAnnounce: false,
  ...more,
});
const few = [everyone, place('g1', 'Quality', {privacy: 'PRIVATE', memberCount: 42}), place('g2', 'Braga')];
const many = [everyone, ...Array.from({length: 9}, (_, index) => place(`g${index}`, `Group ${index}`))];

async function audience(places: readonly Place[], groupId: string | null = null): Promise<FoyerAudience> {
  return fixture<FoyerAudience>(
    html`<foyer-audience .localization=${localize('en')} .places=${places} .groupId=${groupId}></foyer-audience>`,
  );
}

const button = (element: FoyerAudience) => element.shadowRoot!.querySelector<HTMLButtonElement>('.chooser');
const options = (element: FoyerAudience) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
const active = (element: FoyerAudience) => {
  const holder = element.shadowRoot!.querySelector('[aria-activedescendant]')!;
  return spaced(element.shadowRoot!.getElementById(holder.getAttribute('aria-activedescendant')!)?.textContent);
};

async function open(element: FoyerAudience): Promise<void> {
  button(element)!.click();
  await new Promise((resolve) => element.shadowRoot!.querySelector('.menu')!.addEventListener('toggle', resolve));
  await element.updateComplete;
}

/** The ids that were chosen. */
function listen(element: FoyerAudience): (string | null)[] {
  const chosen: (string | null)[] = [];
  element.addEventListener('audience-change', ({groupId}) => chosen.push(groupId));
  return chosen;
}

describe('choosing who sees a post', () => {
  it('says it in words', async () => {
    expect(spaced(button(await audience(few))!.textContent)).to.equal('Who sees it: Everyone at Ellenvik');
    expect(spaced(button(await audience(few, 'g1'))!.textContent)).to.equal('Who sees it: Quality · 42 people');
  });

  it('is no choice where there is one place only', async () => {
    const element = await audience([place('g1', 'Quality')], 'g1');
    expect(button(element) === null).to.equal(true);
    expect(spaced(element.shadowRoot!.textContent)).to.equal('Who sees it: Quality · 12 people');
  });

  it('asks for a choice when the chosen place is gone', async () => {
    expect(spaced(button(await audience(few, 'gone'))!.textContent)).to.equal('Who sees it: Choose who sees it.');
  });

  it('tells of every place how many people are there and who may read', async () => {
    const element = await audience(few);
    await open(element);
    expect(options(element).map(({textContent}) => spaced(textContent))).to.deep.equal([
      'Everyone at Ellenvik',
      'Quality 42 people · Members only',
      'Braga 12 people · Open to everyone',
    ]);
  });

  it('says nothing of a privacy that it does not know, and nothing of a count that is not known', async () => {
    const element = await audience([everyone, place('g1', 'Future', {privacy: 'SECRET', memberCount: null})]);
    await open(element);
    expect(spaced(options(element)[1]!.textContent)).to.equal('Future');
  });

  it('does not offer places where one may not post', async () => {
    const element = await audience([...few, place('g9', 'Read only', {canPost: false})]);
    await open(element);
    expect(options(element)).to.have.length(3);
  });

  it('marks the chosen one and begins there', async () => {
    const element = await audience(few, 'g1');
    await open(element);
    expect(options(element).map((option) => option.getAttribute('aria-selected'))).to.deep.equal([
      'false',
      'true',
      'false',
    ]);
    expect(active(element)).to.contain('Quality');
  });

  it('can be chosen with the keyboard alone', async () => {
    const element = await audience(few);
    const chosen = listen(element);
    button(element)!.focus();
    await open(element);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(chosen).to.deep.equal(['g2']);
    expect(element.shadowRoot!.activeElement === button(element)).to.equal(true);
  });

  it('goes round at both ends', async () => {
    const element = await audience(few);
    await open(element);
    await sendKeys({press: 'ArrowUp'});
    await element.updateComplete;
    expect(active(element)).to.contain('Braga');
    await sendKeys({press: 'ArrowDown'});
    await element.updateComplete;
    expect(active(element)).to.contain('Everyone');
  });

  it('closes with Escape, chooses nothing and keeps the key to itself', async () => {
    const element = await audience(few);
    const chosen = listen(element);
    let escaped = 0;
    element.addEventListener('keydown', () => escaped++);
    button(element)!.focus();
    await open(element);
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.menu')!.matches(':popover-open')).to.equal(false);
    expect(chosen).to.be.empty;
    expect(escaped).to.equal(0);
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
  });

  it('says nothing when the same place is chosen again', async () => {
    const element = await audience(few);
    const chosen = listen(element);
    await open(element);
    options(element)[0]!.click();
    expect(chosen).to.be.empty;
  });

  it('finds one among many by its name', async () => {
    const element = await audience(many);
    const chosen = listen(element);
    await open(element);
    await sendKeys({type: 'GROUP 7'});
    await element.updateComplete;
    expect(options(element)).to.have.length(1);
    await sendKeys({press: 'Enter'});
    expect(chosen).to.deep.equal(['g7']);
  });

  it('says so when no place has that name', async () => {
    const element = await audience(many);
    await open(element);
    await sendKeys({type: 'zzz'});
    await element.updateComplete;
    expect(spaced(element.shadowRoot!.querySelector('.none')!.textContent)).to.equal(
      'None of your groups has that name.',
    );
    await sendKeys({press: 'Enter'});
    expect(element.shadowRoot!.querySelector('.menu')!.matches(':popover-open')).to.equal(true);
  });

  it('begins with an empty search each time', async () => {
    const element = await audience(many);
    await open(element);
    await sendKeys({type: '7'});
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    await open(element);
    expect(options(element)).to.have.length(10);
  });

  for (const [name, places] of Object.entries({few, many})) {
    it(`is accessible while ${name} places are shown`, async () => {
      const element = await audience(places);
      await open(element);
      await expectAccessible(element);
    });
  }

  it('stays inside a window of 280 pixels', async () => {
    const frame = await fixture<HTMLElement>(html`<div style="inline-size: 250px"></div>`);
    const element = await audience(many);
    frame.append(element);
    await element.updateComplete;
    await open(element);
    const menu = element.shadowRoot!.querySelector('.menu')!.getBoundingClientRect();
    expect(menu.left).to.be.at.least(0);
    expect(menu.right).to.be.at.most(document.documentElement.clientWidth);
  });
});
