import {expect, fixture, html} from '@open-wc/testing';
import {watchHeight} from '../../../src/browser/embed/height.js';
import {applyLook} from '../../../src/browser/embed/look.js';
import type {Look} from '../../../src/browser/embed/messages.js';
import {until} from '../../support/until.js';

const {documentElement: root} = document;
const accent = (): string => root.style.getPropertyValue('--foyer-accent');

describe('how a frame looks', () => {
  afterEach(() => {
    for (const name of ['style', 'dir']) root.removeAttribute(name);
    root.lang = 'en';
  });

  it('is as the page around says, and as its address says where that says more', () => {
    const around: Look = {lang: 'de', dir: 'ltr', theme: 'dark', tokens: {accent: 'rgb(1, 2, 3)', radius: '2px'}};
    applyLook({tokens: {accent: 'teal'}}, around);
    expect([root.lang, root.dir, root.style.colorScheme, accent()]).to.deep.equal(['de', 'ltr', 'dark', 'teal']);
    expect(root.style.getPropertyValue('--foyer-radius')).to.equal('2px');
    applyLook({lang: 'ar', theme: 'light'}, around);
    expect([root.lang, root.dir, root.style.colorScheme, accent()]).to.deep.equal([
      'ar',
      'rtl',
      'light',
      'rgb(1, 2, 3)',
    ]);
  });

  it('forgets what the page around does not say any more', () => {
    applyLook({}, {theme: 'dark', tokens: {accent: 'teal'}});
    applyLook({}, {});
    expect([root.style.colorScheme, accent()]).to.deep.equal(['', '']);
  });

  it('passes over whatever is none of it, whoever sent it', () => {
    const nonsense = {
      lang: {a: 1},
      dir: 'up',
      theme: 'constructor',
      tokens: {accent: 'url(//evil.example)', onclick: 'x'},
    };
    applyLook({}, nonsense as unknown as Look);
    expect([root.lang, root.style.colorScheme, root.getAttribute('style') ?? '']).to.deep.equal(['en', '', '']);
    applyLook({}, {tokens: null} as unknown as Look);
    expect(accent()).to.equal('');
  });
});

describe('the height of a frame', () => {
  it('follows what is inside, and makes room for a menu as long as it is open', async () => {
    const stage = await fixture<HTMLElement>(html`
      <div style="block-size: 50px">
        <button popovertarget="menu-of-test">Menu</button>
        <div id="menu-of-test" popover style="inset: auto; top: 60px; margin: 0; block-size: 100px">One</div>
      </div>
    `);
    const heights: number[] = [];
    const stop = watchHeight(stage, (height) => heights.push(height));
    const last = (): number => heights.at(-1) ?? 0;
    await until(() => last() === 50);
    stage.style.blockSize = '80.4px';
    await until(() => last() === 81);
    const button = stage.querySelector('button')!;
    button.click();
    // Menus measure themselves by their window: it must be a window worth the name.
    await until(() => last() >= 420);
    button.click();
    await until(() => last() === 81);
    const menu = stage.querySelector<HTMLElement>('[popover]')!;
    menu.style.blockSize = '700px';
    button.click();
    await until(() => last() >= 760);
    stop();
    const count = heights.length;
    stage.style.blockSize = '300px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(heights.length).to.equal(count);
  });
});
