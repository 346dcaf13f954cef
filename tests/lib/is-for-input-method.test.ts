import {expect} from '@open-wc/testing';
import {isForInputMethod} from '../../src/lib/is-for-input-method.js';

describe('keys of an input method', () => {
  it('are those pressed while a word is being composed', () => {
    expect(isForInputMethod(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true}))).to.equal(true);
  });

  it('are those that the browser does not tell apart', () => {
    expect(isForInputMethod(new KeyboardEvent('keydown', {key: 'Process'}))).to.equal(true);
  });

  it('are those that end a composition in Safari, which has ended it already', () => {
    expect(isForInputMethod(new KeyboardEvent('keydown', {key: 'Enter', keyCode: 229}))).to.equal(true);
  });

  it('are not the plain ones', () => {
    expect(isForInputMethod(new KeyboardEvent('keydown', {key: 'Enter'}))).to.equal(false);
  });
});
