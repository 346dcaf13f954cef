import {expect, fixture, html} from '@open-wc/testing';
import {icon, type IconName} from '../../src/parts/icon.js';

const names: readonly IconName[] = ['arrowUp', 'check', 'lock', 'offline', 'pin', 'question', 'react', 'reply'];

describe('an icon', () => {
  for (const name of names) {
    it(`"${name}" stays inside its box`, async () => {
      const drawn = await fixture<HTMLElement>(html`<div>${icon(name)}</div>`);
      const path = drawn.querySelector('path')!;
      const box = path.getBBox();
      expect(box.width).to.be.within(2, 24);
      expect(box.x).to.be.at.least(0);
      expect(box.y).to.be.at.least(0);
      expect(box.x + box.width).to.be.at.most(24);
      expect(box.y + box.height).to.be.at.most(24);
    });
  }

  it('is silent', async () => {
    const drawn = await fixture<HTMLElement>(html`<div>${icon('reply')}</div>`);
    expect(drawn.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });
});
