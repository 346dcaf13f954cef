import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {tightenStyles} from '../../tools/build/styles.js';

describe('styles in what is built', () => {
  it('lose what only readers of the sources need', async () => {
    const source = 'export const list = css`\n  /* Quiet. */\n  .list > * {\n    margin: 0px;\n  }\n`;';
    assert.equal(await tightenStyles(source), 'export const list = css`.list>*{margin:0}`;');
  });

  it('say the same where they escape a character', async () => {
    const tight = await tightenStyles("css`\n  .meta::before {\n    content: '\\\\2014\\\\A';\n  }\n`");
    // As a script reads it between its backticks, and a style sheet then.
    const [, content] = /content:"(.*)"/.exec(tight.replaceAll('\\\\', '\\'))!;
    assert.equal(content, '—\\a');
  });

  it('stay as they are where they hold an expression', async () => {
    const source = 'css`\n  :host {\n    color: ${color};\n  }\n`';
    assert.equal(await tightenStyles(source), source);
  });
});
