/** Relative times stay true for whoever is seen, and cost nothing for the others. */
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {ClockController} from '../../../src/controllers/view/clock.js';
import {until} from '../../support/page.js';

class TestClock extends LitElement {
  readonly clock = new ClockController(this);
  draws = 0;
  override render() {
    this.draws++;
    return html`${this.clock.now.toISOString()}`;
  }
}
customElements.define('test-clock', TestClock);

/** The page's timers, so that a test need not wait for half a minute. */
class Timers {
  readonly running = new Map<number, () => void>();
  readonly #set = window.setInterval;
  readonly #clear = window.clearInterval;

  constructor() {
    window.setInterval = ((run: () => void) => {
      const id = 1e6 + this.running.size;
      this.running.set(id, run);
      return id;
    }) as typeof window.setInterval;
    window.clearInterval = (id) => void this.running.delete(Number(id));
  }

  tick(): void {
    for (const run of this.running.values()) run();
  }

  restore(): void {
    window.setInterval = this.#set;
    window.clearInterval = this.#clear;
  }
}

describe('the clock', () => {
  let timers: Timers;
  beforeEach(() => (timers = new Timers()));
  afterEach(() => timers.restore());

  it('draws again what is in sight, with one timer for all', async () => {
    const page = await fixture(html`<div><test-clock></test-clock><test-clock></test-clock></div>`);
    const clocks = [...page.querySelectorAll<TestClock>('test-clock')];
    await until(() => timers.running.size === 1);
    const before = clocks.map(({draws}) => draws);
    timers.tick();
    await Promise.all(clocks.map((clock) => clock.updateComplete));
    expect(clocks.map(({draws}) => draws)).to.deep.equal(before.map((draws) => draws + 1));
    page.remove();
    await until(() => timers.running.size === 0);
  });

  it('leaves alone what is out of sight', async () => {
    const page = await fixture(
      html`<div>
        <test-clock id="near"></test-clock>
        <div id="room"></div>
        <test-clock id="far"></test-clock>
      </div>`,
    );
    page.querySelector<HTMLElement>('#room')!.attributeStyleMap.set('block-size', CSS.px(20_000));
    const far = page.querySelector<TestClock>('#far')!;
    await until(() => timers.running.size === 1);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const {draws} = far;
    timers.tick();
    await far.updateComplete;
    expect(far.draws).to.equal(draws);
    page.remove();
    await until(() => timers.running.size === 0);
  });

  it('stops with the last one that leaves', async () => {
    const clock = await fixture<TestClock>(html`<test-clock></test-clock>`);
    await until(() => timers.running.size === 1);
    for (let round = 0; round < 100; round++) {
      const parent = clock.parentNode!;
      clock.remove();
      parent.append(clock);
    }
    clock.remove();
    expect(timers.running.size).to.equal(0);
  });
});
