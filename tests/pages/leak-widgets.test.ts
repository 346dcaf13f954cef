/** All the widgets there are, added and removed a hundred times, while answers and streams are on their way. */
import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import '../../src/elements/network/network.js';
import {allWidgets, PageHands} from '../support/all-widgets.js';
import {Line} from '../support/line.js';
import {until} from '../support/page.js';
import {tokenFor} from '../support/token.js';

/** Counts the timers that are set and neither over nor cleared. */
class Timers {
  readonly #running = new Set<unknown>();
  readonly #real = {
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    setInterval: window.setInterval,
    clearInterval: window.clearInterval,
  };

  constructor() {
    const {setTimeout, clearTimeout, setInterval, clearInterval} = this.#real;
    window.setTimeout = ((run: () => void, wait?: number) => {
      const id = setTimeout.call(
        window,
        () => {
          this.#running.delete(id);
          run();
        },
        wait,
      );
      this.#running.add(id);
      return id;
    }) as typeof window.setTimeout;
    window.setInterval = ((run: () => void, wait?: number) => {
      const id = setInterval.call(window, run, wait);
      this.#running.add(id);
      return id;
    }) as typeof window.setInterval;
    window.clearTimeout = (id) => {
      this.#running.delete(id);
      clearTimeout.call(window, id);
    };
    window.clearInterval = (id) => {
      this.#running.delete(id);
      clearInterval.call(window, id);
    };
  }

  get count(): number {
    return this.#running.size;
  }

  restore(): void {
    Object.assign(window, this.#real);
  }
}

describe('a page that adds and removes all widgets a hundred times', () => {
  it('is left with no node, no timer and no stream, and is as good as new after that', async () => {
    const {token} = await tokenFor('ana.lima');
    const place = document.createElement('div');
    document.body.append(place);
    const line = Line.take();
    const widgets = html`
      <foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => token}>${allWidgets}</foyer-network>
    `;
    const pass = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const nodes = document.querySelectorAll('*').length;
    const timers = new Timers();
    for (let round = 0; round < 100; round++) {
      render(widgets, place);
      await pass(round % 4);
      render(html``, place);
      await pass();
    }
    const asked = line.sent.length;
    await pass(500);
    const left = timers.count;
    timers.restore();
    expect(left).to.equal(0);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
    expect(line.sent.length).to.equal(asked);

    render(widgets, place);
    const shown = new PageHands(place);
    await until(() => shown.feed.cards.length === 3 && shown.hasBox);
    place.remove();
    line.release();
  }).timeout(60_000);
});
