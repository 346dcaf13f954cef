/**
 * Every step of writing a post times everything that can go wrong in it. Whatever happens: each character is where the person
 * sees it (in the box, among what waits, or as a post), and the network has one post at most; once all is well, exactly one.
 */
import {expect, fixtureCleanup} from '@open-wc/testing';
import type {FoyerPostCard} from '../../src/parts/post-card.js';
import {countOnNetwork} from './kept.js';
import {Line} from './line.js';
import {deskOf, type Desk} from './desk.js';
import {forbidden, heal, lineFaults, pageFaults, placesOf, steps, type Step} from './mishaps.js';
import {closeTabs} from './other-tab.js';
import {until} from './page.js';
import {holdPatience, releasePatience} from './patience.js';
import {handsOf} from './post-box.js';
import {forbidAllStorage} from './vault.js';

const isSent = (step: Step): boolean => steps.indexOf(step) >= 2;
/** The line holds the answer back, and breaks, while it happens. */
const breaks = /^(the line|the disk|another tab|the browser)/;
const never = new Promise<never>(() => undefined);

/** All mishaps in one step. */
export function neverLost(step: Step): void {
  let line: Line;
  let text = '';
  let allow = (): void => undefined;
  beforeEach(() => {
    line = Line.take();
    holdPatience();
    text = `Every word ${crypto.randomUUID()}`;
  });
  afterEach(() => {
    heal(line);
    fixtureCleanup();
    closeTabs();
    allow();
    allow = () => undefined;
    releasePatience();
    line.release();
    localStorage.clear();
  });

  async function write(step: Step): Promise<Desk> {
    const desk = await deskOf('ana.lima');
    await desk.feed.posts();
    await desk.hands.type(text);
    if (step !== 'while one types') await desk.hands.chooseKind('QUESTION');
    return desk;
  }

  /** Seen now; then sent if the person has to, and there once. */
  async function expectSafe(before: Desk): Promise<void> {
    let desk = before;
    // What is out is the network's to show, to those who are signed in.
    if (step !== 'after the answer') await until(() => placesOf(desk, text).length > 0);
    expect(await countOnNetwork('ana.lima', text)).to.be.at.most(1);
    heal(line);
    if (desk.network.session.kind === 'signed-out') {
      desk.network.signIn();
      await until(() => desk.network.session.kind === 'signed-in');
      await desk.feed.posts();
      desk = {...desk, hands: await handsOf(desk.network.querySelector('foyer-post-box')!)};
    }
    await until(() => desk.kept.rows.length === 0 || desk.kept.said[0]!.startsWith('This was not sent'));
    await until(() => placesOf(desk, text).length > 0);
    if (desk.kept.texts.includes(text)) await desk.kept.press(text, 'Write on');
    await until(() => !desk.hands.composer.sending);
    if (placesOf(desk, text).includes('box')) await desk.hands.send();
    // As the network has it: one that is expected there may still wait.
    const isOut = ({post, shadowRoot}: FoyerPostCard): boolean =>
      !post.id.startsWith('expected:') && shadowRoot!.textContent.includes(text);
    await until(() => desk.feed.cards.some(isOut) && !desk.hands.text.value.includes(text));
    await until(() => desk.kept.rows.length === 0);
    expect(await countOnNetwork('ana.lima', text)).to.equal(1);
  }

  for (const [what, injury] of Object.entries(lineFaults)) {
    it(`when ${what} ${step}`, async () => {
      const desk = await write(step);
      if (step === 'after the answer') {
        await desk.hands.send();
        await until(() => desk.hands.notice === 'Your post is out.');
        line.injure(injury);
        await desk.feed.feed.refresh();
      } else if (isSent(step)) {
        line.injure(async (request, pass) => {
          if (!request.query.startsWith('mutation')) return pass();
          // The network has it, and something else comes back.
          if (step !== 'before the request leaves') await pass();
          return injury(request, pass);
        });
        await desk.hands.send();
        await until(() => desk.kept.texts.includes(text) || desk.hands.trouble !== '');
      } else {
        line.injure(injury);
        await desk.feed.feed.refresh();
      }
      await expectSafe(desk);
    });
  }
  for (const [what, happen] of Object.entries(pageFaults)) {
    it(`when ${what} ${step}`, async () => {
      if (what === forbidden) allow = forbidAllStorage();
      const desk = await write(step);
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      if (step === 'after the answer') {
        await desk.hands.send();
        await until(() => desk.hands.notice === 'Your post is out.');
      } else if (isSent(step)) {
        let hasLeft = (): void => undefined;
        const leaving = new Promise<void>((resolve) => (hasLeft = resolve));
        line.injure(async (request, pass) => {
          if (!request.query.startsWith('mutation')) return pass();
          const answer = step === 'before the request leaves' ? null : await pass();
          hasLeft();
          await (breaks.test(what) ? held : never);
          return answer ?? Promise.reject(new TypeError('Failed to fetch'));
        });
        await desk.hands.send();
        await leaving;
      }
      const next = await happen(desk);
      if (next !== desk) line.injure(null);
      goOn();
      await expectSafe(next);
    });
  }
  it('of every kind that there is', () => {
    expect(Object.keys(lineFaults).length + Object.keys(pageFaults).length).to.equal(17);
    expect(steps.length * 17).to.equal(102);
  });
}
