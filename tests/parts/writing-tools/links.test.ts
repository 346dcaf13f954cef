import {expect} from '@open-wc/testing';
import {linkSelection, toggleLink} from '../../../src/parts/writing-tools/edits/toggle-link.js';
import {after} from './selected.js';

const link = (text: string) => after(text, toggleLink);
const paste = (text: string, address: string) => after(text, (selected) => linkSelection(selected, address));

describe('a link', () => {
  it('is made of words, and waits for its address', () => {
    expect(link('see |the list| here')).to.equal('see [the list](|https://|) here');
    expect(link('see |')).to.equal('see [|](https://)');
  });

  it('is made of an address, and waits for its words', () => {
    expect(link('|https://example.com/a|')).to.equal('[|](https://example.com/a)');
  });

  it('becomes its words again', () => {
    expect(link('see [the |list](https://example.com) here')).to.equal('see |the list| here');
    expect(link('see |[the list](https://example.com)| here')).to.equal('see |the list| here');
    expect(link('see [a\\]b|](<https://example.com/(x)>)')).to.equal('see |a]b|');
  });

  it('is made by pasting an address over words', () => {
    expect(paste('see |the list| here', ' https://example.com/a_b ')).to.equal(
      'see [the list](https://example.com/a_b)| here',
    );
    expect(paste('|القائمة|', 'https://example.com')).to.equal('[القائمة](https://example.com)|');
    expect(paste('|a [b]|', 'https://example.com/(x)')).to.equal('[a \\[b\\]](<https://example.com/(x)>)|');
    expect(paste('|write|', 'mailto:ana@example.com')).to.equal('[write](mailto:ana@example.com)|');
  });

  it('is not made where a paste is a paste', () => {
    expect(paste('here|', 'https://example.com')).to.equal(null);
    expect(paste('|two\nlines|', 'https://example.com')).to.equal(null);
    expect(paste('|words|', 'see https://example.com')).to.equal(null);
    expect(paste('|words|', 'javascript:alert(1)')).to.equal(null);
    expect(paste('|https://old.example.com|', 'https://new.example.com')).to.equal(null);
    expect(paste('[a](|https://|)', 'https://example.com')).to.equal(null);
  });
});
