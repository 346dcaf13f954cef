/** How urgent, how many, in which order: what a list of open loops makes of the network's answer. */
import {expect} from '@open-wc/testing';
import {due, writtenDay} from '../../../src/elements/open-loops/due.js';
import {Steady} from '../../../src/elements/open-loops/steady.js';
import {tally} from '../../../src/elements/open-loops/tally.js';
import type {OpenAction} from '../../../src/network/operations/open-loops.js';

const now = new Date(2026, 10, 24, 23, 59);

describe('when something is due', () => {
  it('is said from the day of the person who looks', () => {
    expect(due('2026-11-23', now)).to.deep.equal({kind: 'overdue', days: 1});
    expect(due('2026-10-25', now)).to.deep.equal({kind: 'overdue', days: 30});
    expect(due('2026-11-24', now)).to.deep.equal({kind: 'today'});
    expect(due('2026-11-25', now)).to.deep.equal({kind: 'tomorrow'});
    expect(due('2026-11-26', now)).to.deep.equal({kind: 'later'});
    expect(due('2026-11-24', new Date(2026, 10, 25, 0, 1))).to.deep.equal({kind: 'overdue', days: 1});
  });

  it('is nothing where nobody has said when, or what came is no day', () => {
    for (const value of [null, '', 'soon', '2026-13-40']) expect(due(value, now)).to.deep.equal({kind: 'none'});
  });

  it('is written with the year only if it is another one', () => {
    expect(writtenDay('2026-12-03', now, 'en')).to.equal('Dec 3');
    expect(writtenDay('2027-01-03', now, 'en')).to.equal('Jan 3, 2027');
    expect(writtenDay('2026-12-03', now, 'de')).to.equal('3. Dez.');
  });
});

describe('a list that others change', () => {
  const rows = (...ids: string[]) => ids.map((id) => ({id}));
  const drawn = (list: readonly {row: {id: string}; isGone: boolean}[]) =>
    list.map(({row, isGone}) => row.id + (isGone ? ' gone' : '')).join(', ');

  it('keeps what is gone where it was, and shows what is new', () => {
    const steady = new Steady();
    expect(drawn(steady.take(rows('a', 'b', 'c'), false))).to.equal('a, b, c');
    expect(drawn(steady.take(rows('a', 'x', 'c'), false))).to.equal('a, b gone, x, c');
    expect(drawn(steady.take(rows('x', 'c'), false))).to.equal('a gone, b gone, x, c');
    steady.forget();
    expect(drawn(steady.take(rows('x', 'c'), false))).to.equal('x, c');
  });

  it('lets nothing new in while somebody is about to press, and then all of it', () => {
    const steady = new Steady();
    steady.take(rows('a', 'b'), false);
    const next = rows('new', 'b');
    expect(drawn(steady.take(next, true))).to.equal('a gone, b');
    expect(drawn(steady.take(next, true))).to.equal('a gone, b');
    expect(drawn(steady.take(next, false))).to.equal('a gone, new, b');
  });

  it('takes somebody back who was gone', () => {
    const steady = new Steady();
    steady.take(rows('a', 'b'), false);
    steady.take(rows('b'), false);
    expect(drawn(steady.take(rows('a', 'b'), false))).to.equal('a, b');
  });
});

describe('how many there are', () => {
  const action = (id: string, dueOn: string | null, state = 'OPEN') => ({id, dueOn, state}) as OpenAction;
  const count = (number: number, isMore = false) => ({count: {number, isMore}});
  const actions = [action('a', '2026-11-01'), action('b', '2026-11-02'), action('c', null)];

  it('counts both lists, without what has just been ticked', () => {
    expect(tally([count(8), count(2)], actions, new Map([['a', true]]), now)).to.deep.equal({
      count: 9,
      isExact: true,
      overdueCount: 1,
    });
  });

  it('says when there may be more', () => {
    expect(tally([count(3), count(5, true)], actions, new Map(), now).isExact).to.equal(false);
    expect(tally([count(3), {count: null}], actions, new Map(), now)).to.deep.equal({
      count: 3,
      isExact: false,
      overdueCount: 2,
    });
  });
});
