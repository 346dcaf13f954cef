import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {FoyerCountEvent} from '../../../src/elements/open-loops/open-loops.js';
import {injuries, Line} from '../../support/line.js';
import {until} from '../../support/page.js';
import {agreed, doneElsewhere, loops, team} from './support.js';

/** Some days from today, as the person who looks counts them. */
function day(offset: number): string {
  const now = new Date();
  const at = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + offset));
  return at.toISOString().slice(0, 10);
}

describe('<foyer-open-loops>', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('shows what a team has agreed on, overdue first, and the questions that wait', async () => {
    line.holdStreams();
    const hands = await team();
    const dues = hands.rows('action').map((row) => row.querySelector('[part=due]')!.textContent.trim());
    expect(dues[0]).to.match(/^\d+ days? overdue$/);
    expect(dues.findLastIndex((text) => text.endsWith('overdue'))).to.be.below(dues.indexOf('Due today'));
    expect(dues.at(-1)).to.equal('No date');
    expect(hands.tasks).to.contain('Give the pressure adapter a drawing and an owner');
    const visors = hands.facts(hands.row('Order forty visors in the two sizes that fit over glasses'));
    expect(visors).to.contain('You').and.to.contain('Agreed in Near miss at the carousel');
    expect(hands.words).to.contain('Three callers in a week, one sweet smell');
    expect(hands.words).to.not.contain('paper form that travels');
    expect(getComputedStyle(hands.root.querySelector('.overdue')!).animationName).to.equal('none');
    expect(line.requests).to.have.length(1);
  });

  it('shows one’s own: what one is to do, and what one was asked', async () => {
    const hands = await loops('ana.lima', html`<foyer-open-loops mine limit="20"></foyer-open-loops>`);
    await hands.whole();
    expect(hands.words).to.contain('Open for me').and.to.contain('Mine to do').and.to.contain('Questions for me');
    expect(hands.rows('action').every((row) => hands.facts(row).includes('You'))).to.equal(true);
    expect(hands.words).to.contain('which leak rate do we really want');
    expect(hands.words).to.not.contain('Three callers in a week');
  });

  it('ticks off in place, leaves the focus where it is, and takes it back', async () => {
    const task = `Tick me off ${crypto.randomUUID()}`;
    await agreed({task, assigneeId: 'p-ana-lima', dueOn: day(2)});
    const hands = await team();
    const before = hands.tasks;
    hands.box(task).focus();
    await sendKeys({press: 'Space'});
    await until(() => hands.row(task).classList.contains('settled'));
    expect(hands.facts(hands.row(task))).to.equal('Done Undo');
    await until(() => hands.words.endsWith(`Done: ${task}`));
    expect(hands.root.activeElement === hands.box(task)).to.equal(true);
    expect(hands.tasks).to.deep.equal(before);
    hands.row(task).querySelector<HTMLButtonElement>('[part=undo]')!.click();
    await until(() => hands.words.endsWith(`Open again: ${task}`));
    expect(hands.row(task).classList.contains('settled')).to.equal(false);
    expect(hands.box(task).checked).to.equal(false);
  });

  it('shows what one has opened again as open, before the list does', async () => {
    const [task, other] = [`Open me again ${crypto.randomUUID()}`, `Another ${crypto.randomUUID()}`];
    await agreed({task, assigneeId: 'p-ana-lima', dueOn: day(2)});
    const hands = await team();
    hands.box(task).click();
    await until(() => hands.words.endsWith(`Done: ${task}`));
    // The list is asked again, and has it no more.
    await agreed({task: other, dueOn: day(2)});
    await until(() => hands.tasks.includes(other));
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    line.injure(({query}, pass) => (query.startsWith('mutation') ? pass() : held.then(pass)));
    hands.row(task).querySelector<HTMLButtonElement>('[part=undo]')!.click();
    await until(() => hands.words.endsWith(`Open again: ${task}`));
    expect(hands.row(task).classList.contains('settled')).to.equal(false);
    expect(hands.box(task).checked).to.equal(false);
    answer();
  });

  it('takes what is done off the list when it is asked to refresh', async () => {
    const task = `Off the list ${crypto.randomUUID()}`;
    await agreed({task, assigneeId: 'p-ana-lima'});
    const hands = await team();
    hands.box(task).click();
    await until(() => hands.words.endsWith(`Done: ${task}`));
    await hands.element.refresh();
    expect(hands.tasks).to.not.contain(task);
  });

  it('puts the tick back when it could not be saved, and says so beside it', async () => {
    const task = `Fails ${crypto.randomUUID()}`;
    await agreed({task, assigneeId: 'p-ana-lima'});
    const hands = await team();
    line.injure(injuries.down);
    hands.box(task).click();
    await until(() => hands.row(task).querySelector('.notice')!.textContent.trim());
    expect(hands.row(task).querySelector('.notice')!.textContent).to.contain('not saved');
    expect(hands.box(task).checked).to.equal(false);
  });

  it('shows no box to those who may not tick it', async () => {
    const hands = await team('joao.pires');
    const row = hands.row('Order forty visors in the two sizes that fit over glasses');
    expect(row.querySelector('input') === null).to.equal(true);
  });

  it('follows what others agree on, and leaves what they have done where it was', async () => {
    const [first, second] = [`First ${crypto.randomUUID()}`, `Second ${crypto.randomUUID()}`];
    const id = await agreed({task: first, dueOn: day(1)});
    const hands = await team();
    await until(() => line.isListening);
    await agreed({task: second, dueOn: day(1)});
    await until(() => hands.tasks.includes(second));
    const at = hands.tasks.indexOf(first);
    await doneElsewhere(id);
    await until(() => hands.facts(hands.row(first)) === 'No longer open');
    expect(hands.tasks.indexOf(first)).to.equal(at);
    expect(hands.row(first).querySelector('input') === null).to.equal(true);
  });

  it('lets nothing come under a pointer that is about to press', async () => {
    const hands = await team();
    await until(() => line.isListening);
    const group = hands.root.querySelector('.group')!.parentElement!;
    const move = setInterval(() => group.dispatchEvent(new Event('pointermove')), 100);
    const task = `Held ${crypto.randomUUID()}`;
    group.dispatchEvent(new Event('pointermove'));
    const asked = line.requests.length;
    await agreed({task, dueOn: day(-9)});
    await until(() => line.requests.length > asked);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(hands.tasks).to.not.contain(task);
    clearInterval(move);
    await until(() => hands.tasks.includes(task));
  });

  it('tells the page how many there are, and again when that changes', async () => {
    const told: FoyerCountEvent[] = [];
    const remember = (event: FoyerCountEvent): void => void told.push(event);
    document.addEventListener('foyer-count', remember);
    try {
      const task = `Count me ${crypto.randomUUID()}`;
      await agreed({task, assigneeId: 'p-ana-lima', dueOn: day(-1)});
      const hands = await team();
      await until(() => told.length);
      const {count, overdueCount} = told.at(-1)!;
      expect(hands.rows('action').length + hands.rows('question').length).to.equal(count);
      hands.box(task).click();
      await until(() => told.at(-1)!.count === count - 1);
      expect(told.at(-1)!.overdueCount).to.equal(overdueCount - 1);
      expect(hands.words).to.contain(`${count - 1} open`);
    } finally {
      document.removeEventListener('foyer-count', remember);
    }
  });

  it('shows a few, then all on a press, and the focus goes on to what was not there', async () => {
    const hands = await loops('ana.lima', html`<foyer-open-loops group-id="g-quality" limit="2"></foyer-open-loops>`);
    await hands.whole();
    expect(hands.rows('action')).to.have.length(2);
    hands.root.querySelector<HTMLButtonElement>('[part=show-all]')!.click();
    await until(() => hands.rows('action').length > 2);
    await until(() => hands.root.activeElement === hands.rows('action')[2]);
  });
});
