import {expect} from '@open-wc/testing';
import {toggleCode} from '../../../src/parts/writing-tools/edits/toggle-code.js';
import {toggleMark} from '../../../src/parts/writing-tools/edits/toggle-mark.js';
import {after} from './selected.js';

const bold = (text: string) => after(text, (selected) => toggleMark(selected, 'bold'));
const italic = (text: string) => after(text, (selected) => toggleMark(selected, 'italic'));
const code = (text: string) => after(text, toggleCode);

describe('bold and italic', () => {
  it('stand around what is selected, which stays selected', () => {
    expect(bold('a |word| here')).to.equal('a **|word|** here');
    expect(italic('a |word| here')).to.equal('a _|word|_ here');
  });

  it('go when they are asked for again', () => {
    expect(bold('a **|word|** here')).to.equal('a |word| here');
    expect(italic('a _|word|_ here')).to.equal('a |word| here');
  });

  it('go also when the marks themselves are selected', () => {
    expect(bold('a |**word**| here')).to.equal('a |word| here');
    expect(italic('|_word_|')).to.equal('|word|');
  });

  it('go in either way of writing them', () => {
    expect(bold('__|word|__')).to.equal('|word|');
    expect(italic('*|word|*')).to.equal('|word|');
  });

  it('do not take each other off', () => {
    expect(italic('**|word|**')).to.equal('**_|word|_**');
    expect(bold('_|word|_')).to.equal('_**|word|**_');
    expect(bold('**_|word|_**')).to.equal('_|word|_');
    expect(italic('**_|word|_**')).to.equal('**|word|**');
    expect(bold('***|word|***')).to.equal('*|word|*');
    expect(italic('***|word|***')).to.equal('**|word|**');
  });

  it('leave two bold words with plain ones between them alone', () => {
    expect(bold('|**a** b **c**|')).to.equal('**|**a** b **c**|**');
  });

  it('wait for words where there are none', () => {
    expect(bold('a |')).to.equal('a **|**');
    expect(bold('a **|**')).to.equal('a |');
  });

  it('take the whole word that the caret stands in, and leave the caret there', () => {
    expect(bold('a wo|rd here')).to.equal('a **wo|rd** here');
    expect(bold('a **wo|rd** here')).to.equal('a wo|rd here');
  });

  it('do not begin or end with a space, which would make them stars', () => {
    expect(bold('a| word |here')).to.equal('a **|word|** here');
  });

  it('are possible inside a word, where an underscore is a letter', () => {
    expect(italic('un|believ|able')).to.equal('un*|believ|*able');
    expect(italic('これは|重要|です')).to.equal('これは*|重要|*です');
  });

  it('do not cut a family into its members', () => {
    expect(bold('hi |👨‍👩‍👧‍👦| you')).to.equal('hi **|👨‍👩‍👧‍👦|** you');
    expect(bold('👨‍👩‍👧‍👦|')).to.equal('👨‍👩‍👧‍👦**|**');
  });

  it('work from right to left', () => {
    expect(bold('هذا |مهم| جدا')).to.equal('هذا **|مهم|** جدا');
    expect(bold('هذا مه|م جدا')).to.equal('هذا **مه|م** جدا');
  });

  it('stand in each line of several, after what makes it an item or a quote', () => {
    expect(bold('|- one\n2. two\n\n> three |')).to.equal('|- **one**\n2. **two**\n\n> **three** |');
    expect(bold('|- **one**\n2. **two**|')).to.equal('|- one\n2. two|');
    expect(bold('|**one**\ntwo|')).to.equal('|**one**\n**two**|');
  });
});

describe('code', () => {
  it('stands between backticks in a line', () => {
    expect(code('run |npm test| now')).to.equal('run `|npm test|` now');
    expect(code('run `|npm test|` now')).to.equal('run |npm test| now');
    expect(code('a |b`c| d')).to.equal('a ``|b`c|`` d');
    expect(code('a ``|b`c|`` d')).to.equal('a |b`c| d');
  });

  it('stands between fences when it has several lines', () => {
    expect(code('x\n|one\ntwo|\ny')).to.equal('x\n```\n|one\ntwo|\n```\ny');
    expect(code('x\n```\n|one\ntwo|\n```\ny')).to.equal('x\n|one\ntwo|\ny');
    expect(code('|```js\none\ntwo\n```|')).to.equal('|one\ntwo|');
  });

  it('has a longer fence than what stands in it', () => {
    expect(code('|```\nx\n```\ny|')).to.equal('````\n|```\nx\n```\ny|\n````');
  });
});
