import {expect} from '@open-wc/testing';
import {toJson} from '../../src/lib/to-json.js';

const value = {kinds: ['UPDATE', 'POLL'], scope: {stream: 'ALL'}, none: undefined, inside: [[1], [2]]};

describe('turning something into JSON', () => {
  afterEach(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));

  it('is what the browser does', () => {
    expect(toJson(value)).to.equal(JSON.stringify(value));
  });

  it('is the same where a script has taught arrays to turn themselves into text, which it finds as it left it', () => {
    const plain = JSON.stringify(value);
    const taught = function (this: unknown[]): string {
      return `[${this.join()}]`;
    };
    Object.assign(Array.prototype, {toJSON: taught});
    expect(JSON.stringify(value)).to.not.equal(plain);
    expect(toJson(value)).to.equal(plain);
    expect(Object.getOwnPropertyDescriptor(Array.prototype, 'toJSON')).to.deep.equal({
      value: taught,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  });

  it('leaves the page whole when something cannot be turned into JSON', () => {
    Object.assign(Array.prototype, {toJSON: () => ''});
    expect(() => toJson({size: 1n})).to.throw();
    expect('toJSON' in Array.prototype).to.equal(true);
  });
});
