import {expect, fixture, html} from '@open-wc/testing';
import {icon} from '../../src/parts/icon.js';
import {lateIcon} from '../../src/parts/late-icon.js';
import {writingIcon} from '../../src/parts/writing-icons.js';
import {toolIcon} from '../../src/parts/writing-tools/icons.js';

const drawings: readonly (readonly [name: string, drawing: unknown])[] = [
  ...(['arrowUp', 'check', 'lock', 'offline', 'pin', 'question', 'react', 'reply'] as const).map(
    (name) => [name, icon(name)] as const,
  ),
  ...(['chosen', 'close', 'everyone', 'group', 'more'] as const).map((name) => [name, lateIcon(name)] as const),
  ...(['add', 'announcement', 'attach', 'poll', 'praise', 'update'] as const).map(
    (name) => [name, writingIcon(name)] as const,
  ),
  ...(['bold', 'italic', 'link', 'bullets', 'numbers', 'quote', 'code', 'emoji', 'preview'] as const).map(
    (name) => [name, toolIcon(name)] as const,
  ),
];

describe('an icon', () => {
  for (const [name, drawing] of drawings) {
    it(`"${name}" stays inside its box`, async () => {
      const drawn = await fixture<HTMLElement>(html`<div>${drawing}</div>`);
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
