/** The formula of heat, held against the sum that it stands for. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  heatAfter,
  heatOf,
  leastHeat,
  people,
  type Window,
  windowLength,
  windows,
} from '../../../demo/network/domain/heat.js';
import {seriesOf, seriesStart, stepLength} from '../../../demo/network/domain/series.js';
import {burst} from '../../../demo/network/domain/trending-topic.js';

const now = new Date('2026-05-20T10:30:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

/** As one would write it down: each person counts once, and half as much every half-life. */
function sum(lastActions: Iterable<Date>, window: Window): number {
  const halfLife = windowLength[window] / 2;
  return [...lastActions].reduce((total, at) => total + 2 ** (-(now.getTime() - at.getTime()) / halfLife), 0);
}

function assertNear(actual: number, expected: number, tolerance = 1e-9): void {
  assert.ok(Math.abs(actual - expected) <= tolerance * Math.max(1, expected), `${actual} instead of ${expected}`);
}

for (const window of windows) {
  describe(`heat over a ${window}`, () => {
    it('of one person right now is one', () => {
      assertNear(people(heatAfter(null, now, null, window), now, window), 1);
    });

    it('halves with every half-life', () => {
      const halfLife = windowLength[window] / 2;
      const heat = heatAfter(null, new Date(now.getTime() - 3 * halfLife), null, window);
      assertNear(people(heat, now, window), 1 / 8);
    });

    it('updated action by action is the sum over the people', () => {
      const last = new Map<number, Date>();
      let heat: number | null = null;
      // A chatty pair, and others who come once in a while, over three months.
      for (let step = 0; step < 2000; step++) {
        const person = step % 3 === 0 ? (step * 7) % 40 : step % 2;
        const at = hoursAgo(2000 - step);
        heat = heatAfter(heat, at, last.get(person) ?? null, window);
        last.set(person, at);
      }
      assertNear(people(heat!, now, window), sum(last.values(), window));
      assertNear(people(heatOf([...last.values()], window)!, now, window), sum(last.values(), window));
    });

    it('does not care how often the same person comes back', () => {
      let heat: number | null = null;
      let last: Date | null = null;
      for (let hour = 40; hour >= 0; hour--) {
        heat = heatAfter(heat, hoursAgo(hour), last, window);
        last = hoursAgo(hour);
      }
      assertNear(people(heat!, now, window), 1);
    });

    it('is not changed by an action that is older than the last one of this person', () => {
      const heat = heatAfter(null, hoursAgo(1), null, window);
      assert.equal(heatAfter(heat, hoursAgo(2), hoursAgo(1), window), heat);
    });

    it('keeps the order of two threads for ever', () => {
      const [warm, warmer] = [
        heatOf([hoursAgo(30), hoursAgo(2)], window)!,
        heatOf([hoursAgo(1), hoursAgo(3)], window)!,
      ];
      for (const hours of [0, 10, 1000, 100_000]) {
        const later = new Date(now.getTime() + hours * 3_600_000);
        assert.ok(people(warm, later, window) <= people(warmer, later, window));
      }
    });

    it('of three people within the window is never below the least heat', () => {
      const start = new Date(now.getTime() - windowLength[window]);
      assertNear(heatOf([start, start, start], window)!, leastHeat(now, window));
      assert.ok(heatOf([start, hoursAgo(1), start], window)! > leastHeat(now, window));
    });

    it('stays finite over a century', () => {
      const at = new Date('2125-01-01T00:00:00Z');
      const heat = heatAfter(heatOf([now, now], window), at, now, window);
      assertNear(people(heat, at, window), 1);
    });
  });
}

it('nobody was there: there is no heat', () => {
  assert.equal(heatOf([], 'DAY'), null);
});

describe('the series of a sparkline', () => {
  it('has equal steps, the last of which ends with the current hour', () => {
    for (const [window, count] of [
      ['DAY', 24],
      ['WEEK', 28],
      ['MONTH', 30],
    ] as const) {
      const series = seriesOf(
        [
          {step: 0, value: 3},
          {step: count - 1, value: 5},
        ],
        now,
        window,
      );
      assert.equal(series.length, count);
      assert.deepEqual([series[0]!.value, series[1]!.value, series.at(-1)!.value], [3, 0, 5]);
      assert.equal(series[0]!.at.getTime(), seriesStart(now, window).getTime());
      assert.equal(series.at(-1)!.at.getTime() + stepLength[window], new Date('2026-05-20T11:00:00Z').getTime());
    }
  });
});

describe('a burst', () => {
  it('is measured against what is usual', () => {
    assert.ok(burst(20, [20, 21, 19, 20, 20, 21, 19, 20]) < 1);
    assert.ok(burst(20, [1, 0, 1, 0, 1, 0, 0, 1]) > 3);
  });

  it('needs more than one or two things where nothing is usual', () => {
    assert.ok(burst(2, [0, 0, 0, 0, 0, 0, 0, 0]) < 3);
    assert.ok(burst(5, [0, 0, 0, 0, 0, 0, 0, 0]) > 3);
  });

  it('of a topic that is always restless needs more', () => {
    assert.ok(burst(20, [10, 10, 10, 10, 10, 10, 10, 10]) > burst(20, [0, 20, 0, 20, 0, 20, 0, 20]));
  });
});
