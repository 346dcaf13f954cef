import {expect} from '@open-wc/testing';
import {merge, portion} from '../../src/network/merge.js';
import {feed} from '../../src/network/operations/feed.js';
import {group, myGroups} from '../../src/network/operations/group.js';
import {networkInfo} from '../../src/network/operations/network.js';
import {suggestions} from '../../src/network/operations/suggestion.js';
import {trending} from '../../src/network/operations/trending.js';

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('merging the operations of a page', () => {
  it('asks for everything in one document', () => {
    const {text, keys} = merge([feed({scope: {stream: 'HOME'}}), trending(), networkInfo()]);
    expect(text).to.match(/^query Feed_Trending_NetworkInfo\(/);
    expect(keys).to.deep.equal([{feed: 'feed'}, {trending: 'trending'}, {network: 'network', viewer: 'viewer'}]);
  });

  it('asks twice for the same field under two names when the arguments differ', () => {
    const {text, keys, variables} = merge([
      feed({scope: {stream: 'HOME'}, first: 10}),
      feed({scope: {groupId: 'quality'}, first: 5}),
    ]);
    const [home, other] = keys.map(({feed: alias}) => alias);
    expect(home).not.to.equal(other);
    expect(text).to.contain(`${other}:feed(`);
    expect(Object.values(variables)).to.deep.include.members([{stream: 'HOME'}, {groupId: 'quality'}, 10, 5]);
  });

  it('asks once for what two widgets ask in the same words', () => {
    const {text, keys} = merge([trending({first: 5}), trending({first: 5})]);
    expect(count(text, 'trending(')).to.equal(1);
    expect(keys[0]).to.deep.equal(keys[1]);
  });

  it('shares variables of equal type and value, and keeps apart equal values of different types', () => {
    const {text, variables} = merge([group('5'), suggestions({prefix: '5', kinds: ['PERSON'], first: 5})]);
    expect(count(text, ':ID!')).to.equal(1);
    expect(count(text, ':String!')).to.equal(1);
    expect(Object.values(variables).filter((value) => value === '5')).to.have.length(2);
  });

  it('leaves out what was left out, so that the network uses its own default', () => {
    const {text, variables} = merge([trending()]);
    expect(text).to.contain('$groupId:ID');
    expect(variables).not.to.have.property('groupId');
  });

  it('carries each fragment once', () => {
    const {text} = merge([feed({scope: {stream: 'HOME'}}), feed({scope: {stream: 'ALL'}}), networkInfo()]);
    for (const name of ['PostParts', 'PersonParts', 'ReplyParts', 'RichTextParts', 'ReactionParts']) {
      expect(count(text, `fragment ${name} on`)).to.equal(1);
    }
  });

  it('declares every variable that it uses, and uses every one that it declares', () => {
    const {text} = merge([
      feed({scope: {stream: 'HOME'}}),
      feed({scope: {topicId: 'safety'}, filter: {kinds: ['QUESTION']}, orderBy: 'NEWEST'}),
      trending({of: 'TOPICS'}),
      myGroups(),
      group('g'),
      networkInfo(),
    ]);
    const [head = '', body = ''] = text.split(/\)\{(.*)/s);
    const declared = [...head.matchAll(/\$(\w+):/g)].map(([, name]) => name);
    const used = [...body.matchAll(/\$(\w+)/g)].map(([, name]) => name);
    expect(new Set(declared)).to.deep.equal(new Set(used));
    expect(new Set(declared).size).to.equal(declared.length);
  });

  it('gives every root field a name of its own, however names and numbers meet', () => {
    const many = Array.from({length: 12}, (_, index) => group(`g${index}`));
    const names = merge(many).keys.map(({node}) => node);
    expect(new Set(names).size).to.equal(12);
  });
});

describe('portions of a large page', () => {
  it('hold at most twenty root fields each, and lose nothing', () => {
    const many = Array.from({length: 47}, (_, index) => group(`g${index}`));
    const portions = portion(many);
    expect(portions.map(({length}) => length)).to.deep.equal([20, 20, 7]);
    expect(portions.flat()).to.deep.equal(many);
  });

  it('never tear one operation apart', () => {
    const many = [...Array.from({length: 19}, (_, index) => group(`g${index}`)), networkInfo()];
    expect(portion(many).map(({length}) => length)).to.deep.equal([19, 1]);
  });

  it('are none when nothing is asked for', () => {
    expect(portion([])).to.deep.equal([]);
  });
});
