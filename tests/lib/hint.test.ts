import {expect} from '@open-wc/testing';
import {hint} from '../../src/lib/hint.js';

describe('hints to the developer', () => {
  const {warn} = console;
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('are said once, however many widgets meet the same thing', () => {
    hint('the address is wrong');
    hint('the address is wrong');
    hint('the scopes are wrong');
    expect(said).to.deep.equal(['[Foyer] the address is wrong', '[Foyer] the scopes are wrong']);
  });

  it('are not said when there is nothing to say', () => {
    hint('');
    expect(said).to.deep.equal([]);
  });
});
