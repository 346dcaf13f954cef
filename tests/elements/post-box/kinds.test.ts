import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/feed/feed.js';
import '../../../src/elements/post-box/post-box.js';
import type {FoyerPostBox} from '../../../src/elements/post-box/post-box.js';
import {expectAccessible} from '../../support/accessible.js';
import {Line} from '../../support/line.js';
import {fixtureCleanup, page, until} from '../../support/page.js';
import {handsOf, spaced, type ComposerHands} from '../../support/post-box.js';

const everywhere = html`<foyer-post-box></foyer-post-box>`;
let number = 0;
const newText = () => `Of its own kind ${Date.now()}-${number++}`;

/** A time as a field has it, some days from now. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

describe('the kinds of post', () => {
  let wire: Line;
  let element: FoyerPostBox;
  let told: [kind: string, postId: string | null][];
  beforeEach(() => (wire = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    wire.release();
    localStorage.clear();
    sessionStorage.clear();
  });

  async function hands(person = 'ana.lima', widgets: TemplateResult = everywhere): Promise<ComposerHands> {
    element = (await page(person, widgets)).querySelector('foyer-post-box')!;
    told = [];
    element.addEventListener('foyer-post', ({kind, postId}) => told.push([kind, postId]));
    const box = await handsOf(element);
    box.composer.focus();
    await box.settled();
    return box;
  }

  /** What the network was asked to make of it. */
  const sent = () => {
    const variables = Object.values(wire.requests.findLast(({query}) => query.startsWith('mutation'))!.variables);
    return variables[0] as {facet?: Record<string, unknown>; onBehalfOfId?: string};
  };

  const field = (box: ComposerHands, selector: string): HTMLInputElement =>
    box.form.querySelector<HTMLInputElement>(selector)!;

  async function fill(input: HTMLInputElement, value: string): Promise<void> {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await Promise.resolve();
  }

  it('are those that the network takes, and that of those who may announce for them alone', async () => {
    expect((await hands()).kinds).to.deep.equal(['Update', 'Question', 'Poll', 'Praise']);
    fixtureCleanup();
    expect((await hands('sofie.dahl')).kinds).to.include('Announcement');
  });

  it('are said on the button, each for what it does', async () => {
    const box = await hands('sofie.dahl');
    const said: string[] = [];
    for (const kind of ['UPDATE', 'QUESTION', 'POLL', 'PRAISE', 'ANNOUNCEMENT'] as const) {
      await box.chooseKind(kind);
      said.push(box.buttonText);
    }
    expect(said).to.deep.equal([
      'Post to everyone at Ellenvik',
      'Ask everyone at Ellenvik',
      'Ask everyone at Ellenvik',
      'Praise before everyone at Ellenvik',
      'Announce to everyone at Ellenvik',
    ]);
  });

  it('tell how many will see it, everybody included', async () => {
    const box = await hands();
    await until(() => /Everyone at Ellenvik · \d+ people/.test(spaced(box.audience.shadowRoot!.textContent)));
  });

  it('include a poll, which becomes one that others can vote in', async () => {
    const box = await hands('ana.lima', html`<foyer-feed></foyer-feed>${everywhere}`);
    const text = newText();
    await box.type(text);
    await box.chooseKind('POLL');
    await until(() => field(box, '.option-field'));
    field(box, '.option-field').focus();
    const closesAt = inDays(2);
    await sendKeys({type: 'Soup'});
    await sendKeys({press: 'Enter'});
    await until(() => box.form.activeElement?.getAttribute('aria-label') === 'Option 2');
    await sendKeys({type: 'Salad'});
    await sendKeys({press: 'Enter'});
    await until(() => box.form.querySelectorAll('.option-field').length === 3);
    await until(() => box.form.activeElement?.getAttribute('aria-label') === 'Option 3');
    await sendKeys({type: 'Bread'});
    field(box, 'input[type=checkbox]').click();
    await fill(field(box, 'input[type=datetime-local]'), closesAt);
    await box.send();
    await until(() => told.length > 0);
    expect(sent().facet).to.deep.equal({
      poll: {
        options: ['Soup', 'Salad', 'Bread'],
        allowsMultiple: true,
        closesAt: new Date(closesAt).toISOString(),
      },
    });
    expect(told[0]![0]).to.equal('poll');
    const feed = document.querySelector('foyer-feed')!;
    const card = () =>
      [...feed.shadowRoot!.querySelectorAll('foyer-post-card')].find(({shadowRoot}) =>
        shadowRoot!.textContent.includes(text),
      );
    await until(() => card()?.shadowRoot!.querySelector('foyer-poll')?.shadowRoot?.textContent.includes('Bread'));
  });

  it('do not send a poll that is none, and say what it lacks where it is to be mended', async () => {
    const box = await hands();
    await box.type(newText());
    await box.chooseKind('POLL');
    await until(() => field(box, '.option-field'));
    await fill(field(box, '.option-field'), 'Soup');
    await box.send();
    await until(() => box.reason === 'Give at least two options.');
    expect(box.form.activeElement?.getAttribute('aria-label')).to.equal('Option 2');
    await fill(box.form.querySelectorAll<HTMLInputElement>('.option-field')[1]!, 'Soup ');
    await until(() => box.reason === 'Two options are the same.');
    await fill(box.form.querySelectorAll<HTMLInputElement>('.option-field')[1]!, 'Salad');
    await fill(field(box, 'input[type=datetime-local]'), inDays(-1));
    await until(() => box.reason === 'That time is over. Choose a later one.');
    expect(wire.requests.some(({query}) => query.startsWith('mutation'))).to.equal(false);
  });

  it('keep what was filled in while another kind is tried, and over a reload', async () => {
    const box = await hands();
    await box.type('Lunch');
    await box.chooseKind('POLL');
    await until(() => field(box, '.option-field'));
    await fill(field(box, '.option-field'), 'Soup');
    await box.chooseKind('UPDATE');
    await box.chooseKind('POLL');
    await until(() => field(box, '.option-field')?.value === 'Soup');
    fixtureCleanup();
    const again = await hands();
    await until(() => again.root.querySelector('foyer-kind-form')?.shadowRoot?.querySelector('.option-field'));
    await until(() => again.text.value !== '');
    expect([again.text.value, field(again, '.option-field').value]).to.deep.equal(['Lunch', 'Soup']);
  });

  it('include praise, for people who are found by their names, with a badge', async () => {
    const box = await hands();
    await box.type(newText());
    await box.chooseKind('PRAISE');
    await box.send();
    await until(() => box.reason === 'Choose whom you want to praise.');
    await box.choosePerson('kai');
    await until(() => box.form.querySelector('foyer-people-field')!.people.length === 1);
    const badge = [...box.form.querySelectorAll<HTMLElement>('.badge')].find((one) =>
      one.textContent.includes('Helping hand'),
    )!;
    badge.querySelector('input')!.click();
    await box.settled();
    await box.send();
    await until(() => told.length > 0);
    expect(sent().facet).to.deep.equal({praise: {personIds: ['p-kai-brandt'], badgeKey: 'helping'}});
  });

  it('include a question to somebody in particular, who can be taken out again', async () => {
    const box = await hands();
    await box.type(newText());
    await box.chooseKind('QUESTION');
    await box.choosePerson('kai');
    await box.choosePerson('mei');
    const people = box.form.querySelector('foyer-people-field')!;
    await until(() => people.people.length === 2);
    await box.press('Backspace');
    await until(() => people.people.length === 1);
    expect(spaced(people.shadowRoot!.querySelector('[role=status]')!.textContent)).to.match(/^Mei .* removed$/);
    await box.send();
    await until(() => told.length > 0);
    expect(sent().facet).to.deep.equal({question: {askedIds: ['p-kai-brandt']}});
  });

  it('include an announcement to be confirmed, by a day before it ends', async () => {
    const box = await hands('sofie.dahl');
    await box.type(newText());
    await box.chooseKind('ANNOUNCEMENT');
    await until(() => field(box, 'input[type=checkbox]'));
    const [end, late, inTime] = [inDays(3), inDays(5), inDays(2)];
    await fill(field(box, 'input[type=datetime-local]'), end);
    field(box, 'input[type=checkbox]').click();
    await until(() => box.form.querySelectorAll('input[type=datetime-local]').length === 2);
    const by = box.form.querySelectorAll<HTMLInputElement>('input[type=datetime-local]')[1]!;
    await fill(by, late);
    await until(() => box.reason.startsWith('It can’t be confirmed any more'));
    await fill(by, inTime);
    await until(() => box.reason === '');
    await box.send();
    await until(() => told.length > 0);
    expect(sent().facet).to.deep.equal({
      announcement: {
        expiresAt: new Date(end).toISOString(),
        requiresAcknowledgement: true,
        acknowledgeBy: new Date(inTime).toISOString(),
      },
    });
  });

  it('say where there is only announcing to be done, and not by this person', async () => {
    const network = await page('ana.lima', html`<foyer-post-box kinds="announcement"></foyer-post-box>`);
    element = network.querySelector('foyer-post-box')!;
    await until(() => spaced(element.shadowRoot!.textContent).includes('Announcements are written here by those'));
  });

  it('can be written on behalf of a leader by whom that leader lets, and are shown as such at once', async () => {
    const box = await hands('marit.haugen', html`<foyer-feed></foyer-feed>${everywhere}`);
    await until(() => box.root.querySelector('foyer-speaker')?.shadowRoot?.querySelector('select'));
    const choice = box.root.querySelector('foyer-speaker')!.shadowRoot!.querySelector('select')!;
    const text = newText();
    await box.type(text);
    choice.selectedIndex = 1;
    choice.dispatchEvent(new Event('change', {bubbles: true}));
    await box.send();
    const card = () =>
      [...document.querySelector('foyer-feed')!.shadowRoot!.querySelectorAll('foyer-post-card')].find(({shadowRoot}) =>
        shadowRoot!.textContent.includes(text),
      );
    await until(() => card());
    const header = spaced(card()!.shadowRoot!.querySelector('header')!.textContent);
    expect(header).to.include('Ingrid Solheim').and.to.include('Marit Haugen');
    await until(() => told.length > 0);
    expect(sent().onBehalfOfId).to.equal('p-ingrid-solheim');
  });

  it('offer nobody else’s name to those who write for nobody', async () => {
    const box = await hands();
    await until(() => /· \d+ people/.test(spaced(box.audience.shadowRoot!.textContent)));
    expect(box.root.querySelector('foyer-speaker') === null).to.equal(true);
  });

  for (const kind of ['QUESTION', 'POLL', 'PRAISE', 'ANNOUNCEMENT'] as const)
    it(`are accessible: ${kind.toLowerCase()}`, async () => {
      const box = await hands('sofie.dahl');
      await box.chooseKind(kind);
      await until(() => box.root.querySelector('foyer-kind-form')?.shadowRoot?.querySelector('.form *'));
      if (kind === 'PRAISE') await box.choosePerson('kai');
      await expectAccessible(element);
    });
});
