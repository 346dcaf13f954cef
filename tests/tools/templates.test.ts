import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {tightenTemplates} from '../../tools/build/templates.js';

describe('templates in what is built', () => {
  it('have no indentation, in pieces and inside each other', () => {
    const source = 'const drawn = html`<p\n  class=${name}\n  >\n  a\n  ${html`<b>\n    c</b>`}\n</p>`;';
    assert.equal(tightenTemplates(source), 'const drawn = html`<p class=${name}> a ${html`<b> c</b>`}\n</p>`;');
  });

  it('are the only texts without it', () => {
    const source = 'const [one, other] = [html`<p></p>`, `\n  html\n  `]; // html`\n  `';
    assert.equal(tightenTemplates(source), source);
  });
});
