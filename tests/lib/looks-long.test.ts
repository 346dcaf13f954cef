import {expect} from '@open-wc/testing';
import {looksLong} from '../../src/lib/looks-long.js';
import {body} from '../support/messages.js';

describe('whether a body may be long', () => {
  it('two sentences are not', () => {
    expect(looksLong(body('The line is back.', 'Thank you all.'))).to.equal(false);
  });

  it('a page of text is', () => {
    expect(looksLong(body('word '.repeat(100)))).to.equal(true);
  });

  it('many short lines are', () => {
    expect(looksLong(body('a\n'.repeat(12)))).to.equal(true);
  });

  it('many short paragraphs are', () => {
    expect(looksLong(body(...Array.from({length: 9}, () => 'a')))).to.equal(true);
  });

  it('nothing at all is not', () => {
    expect(looksLong(body())).to.equal(false);
  });

  it('a reply has fewer lines', () => {
    const words = body('One line, and another one, and perhaps a third.');
    expect(looksLong(words)).to.equal(false);
    expect(looksLong(words, 3)).to.equal(true);
  });
});
