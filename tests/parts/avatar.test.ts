import {expect, fixture, html} from '@open-wc/testing';
import {avatar} from '../../src/parts/avatar.js';
import {person} from '../support/messages.js';

const draw = (...of: Parameters<typeof avatar>): Promise<HTMLElement> => fixture(html`<div>${avatar(...of)}</div>`);

describe('an avatar', () => {
  it('is initials without a picture', async () => {
    const drawn = await draw(person('Ana Lima'));
    expect(drawn.textContent?.trim()).to.equal('AL');
    expect(drawn.querySelector('img')).to.equal(null);
  });

  it('has the initials below the picture, for pictures that do not come', async () => {
    const drawn = await draw(person('Ana Lima', {avatarUrl: 'https://faces.invalid/ana.png'}));
    expect(drawn.querySelector('img')?.alt).to.equal('');
    expect(drawn.textContent?.trim()).to.equal('AL');
  });

  it('takes no picture from an address that is none', async () => {
    for (const avatarUrl of ['javascript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', 'face.png']) {
      expect((await draw(person('Ana', {avatarUrl}))).querySelector('img')).to.equal(null);
    }
  });

  it('has one colour for one person, whatever they are called', async () => {
    const [before, after] = [await draw(person('Ana', {id: '7'})), await draw(person('Ana Lima', {id: '7'}))];
    expect(before.firstElementChild?.className).to.equal(after.firstElementChild?.className);
  });

  it('of nobody is an empty disc', async () => {
    const drawn = await draw(null);
    expect(drawn.querySelector('.avatar')).not.to.equal(null);
    expect(drawn.textContent?.trim()).to.equal('');
  });

  it('is silent: the name stands beside it', async () => {
    expect((await draw(person('Ana'))).querySelector('.avatar')?.getAttribute('aria-hidden')).to.equal('true');
  });
});
