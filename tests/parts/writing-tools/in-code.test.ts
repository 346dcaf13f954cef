import {expect} from '@open-wc/testing';
import {isInCode} from '../../../src/parts/writing-tools/edits/in-code.js';

/** Whether the bar stands in code. */
const at = (text: string): boolean => isInCode(text.replace('|', ''), text.indexOf('|'));

describe('telling code from words', () => {
  it('finds what stands between backticks, and only that', () => {
    expect(at('`a | b`')).to.equal(true);
    expect(at('`a` | `b`')).to.equal(false);
    expect(at('`a` and `b | c`')).to.equal(true);
    expect(at('no code |')).to.equal(false);
    expect(at('| `a`')).to.equal(false);
  });

  it('pairs backticks of the same number', () => {
    expect(at('``a ` b | c``')).to.equal(true);
    expect(at('``a ` b`` | `c`')).to.equal(false);
  });

  it('finds code that is still being written', () => {
    expect(at('see `foo |')).to.equal(true);
    expect(at('see `a` or `foo |')).to.equal(true);
  });

  it('takes no apostrophe, no escaped or lonely backtick for the beginning of code', () => {
    expect(at('Wie geht`s |')).to.equal(false);
    expect(at('a \\`b |')).to.equal(false);
    expect(at('a ` |')).to.equal(false);
  });

  it('does not look beyond a paragraph', () => {
    expect(at('`a\n\nb |')).to.equal(false);
    expect(at('`a\nb |')).to.equal(true);
    expect(at('a | b\n\n`c`')).to.equal(false);
  });

  it('finds fences, open and closed', () => {
    expect(at('```\na |\n```')).to.equal(true);
    expect(at('```\na |')).to.equal(true);
    expect(at('~~~ js\na\n~~~\n|')).to.equal(false);
  });
});
