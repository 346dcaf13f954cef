/** How concrete things come into a text: the same thing keeps its name in a thread, days are days of work. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fill, fillDates, type Filling} from '../../../../demo/network/seed/fill.js';
import {random} from '../../../../demo/network/seed/random.js';
import {slots} from '../../../../demo/network/seed/slots.js';
import {situations, writtenThreads} from '../../../../demo/network/seed/text.js';

function filling(seed: string, language = 'en'): Filling {
  return {
    random: random(seed),
    language,
    // A Thursday.
    at: new Date('2026-11-26T09:00:00Z'),
    ahead: 0,
    bound: new Map(),
    firstNames: ['Ana', 'Kai'],
    person: (tag) => `${tag}.person`,
  };
}

describe('filling a text', () => {
  it('chooses one of what is offered', () => {
    for (let seed = 0; seed < 20; seed++)
      assert.match(fill('{a|b} and {3..5}', filling(`${seed}`)), /^[ab] and [345]$/);
  });

  it('calls a thing the same throughout a thread, and another one differently', () => {
    const thread = filling('thread');
    const [first, second, other] = fill('{pump};{pump};{pump2}', thread).split(';');
    assert.equal(first, second);
    assert.notEqual(first, other);
    assert.equal(fill('{pump}', thread), first);
  });

  it('repeats a choice that was given a name', () => {
    assert.match(fill('{who:Runa|Keiko} greets {who}', filling('named')), /^(\w+) greets \1$/);
  });

  it('takes a time of day within a choice for what it is', () => {
    assert.match(fill('{at 8:30|at 9:00}', filling('time')), /^at (8:30|9:00)$/);
  });

  it('holds no meeting at a weekend and speaks the language of the text', () => {
    assert.equal(fill('{day+1}', filling('day')), 'Friday');
    assert.equal(fill('{day+2}', filling('day')), 'Monday');
    assert.equal(fill('{day+3}', filling('day', 'de')), 'Montag');
    assert.equal(fill('{date+1}', filling('day', 'fr')), '27 novembre');
  });

  it('puts what just happened before the post, on the clock of the place', () => {
    const [hours = 0, minutes = 0] = fill('{ago}', filling('ago')).split(':').map(Number);
    const passed = 10 * 60 - (hours * 60 + minutes);
    assert.ok(passed >= 10 && passed <= 95, `${passed} minutes`);
  });

  it('mentions by handle and speaks of colleagues by first name', () => {
    assert.equal(fill('{@service}', filling('mention')), '@service.person');
    assert.match(fill('{name}', filling('name')), /^(Ana|Kai)$/);
  });

  it('leaves braces in code alone where only dates are wanted', () => {
    assert.equal(
      fillDates('if (late) { wait(); } until {day+1}', new Date('2026-11-26T09:00:00Z'), 'en'),
      'if (late) { wait(); } until Friday',
    );
  });

  it('refuses what nobody has filled', () => {
    assert.throws(() => fill('{unicorn}', filling('no')), /unicorn/);
  });
});

describe('the texts', () => {
  it('every situation can be told in every way', () => {
    for (const {key, tellings, exchanges, options} of situations()) {
      assert.ok(tellings.length >= 3, `${key} has ${tellings.length} tellings`);
      for (const {body, exchanges: own} of tellings) {
        const thread = filling(key, options.get('lang') ?? 'en');
        for (const text of [body, ...[...own, ...exchanges].flat()]) {
          const told = fill(text, thread);
          assert.doesNotMatch(told, /[{}|]/, `${key}: ${told}`);
        }
      }
    }
  });

  it('every slot offers a choice', () => {
    for (const name of Object.keys(slots)) {
      const made = new Set(Array.from({length: 40}, (_, seed) => fill(`{${name}}`, filling(`${name} ${seed}`))));
      assert.ok(made.size >= 4, `${name}: ${[...made].join(', ')}`);
    }
  });

  it('whole discussions are written out, each with a text and an author', () => {
    const threads = writtenThreads();
    assert.ok(threads.length >= 80, `${threads.length} discussions`);
    assert.equal(new Set(threads.map((thread) => thread.key)).size, threads.length);
    for (const thread of threads) {
      for (const message of [thread, ...thread.replies])
        assert.ok(message.author !== '' && message.body !== '', thread.key);
    }
  });
});
