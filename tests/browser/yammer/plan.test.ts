import {expect} from '@open-wc/testing';
import {planFeed, type Plan} from '../../../src/browser/yammer/plan.js';
import type {EmbedFeedOptions} from '../../../src/browser/yammer/options.js';

const ids: Readonly<Record<string, string>> = {'group 5850179': 'g-quality', 'topic 22': 't-safety', 'user 7': 'p-ana'};
const plan = (options: EmbedFeedOptions): Plan => planFeed(options, (type, id) => ids[`${type} ${id}`] ?? null);

/** As HTML, without the details of how it is written. */
const shown = (options: EmbedFeedOptions): string[] =>
  plan(options).widgets.map(({name, attributes}) =>
    [name, ...Object.entries(attributes).map(([attribute, value]) => `${attribute}=${value}`)].join(' '),
  );

describe('a feed of Yammer’s becomes', () => {
  it('the home feed with a post box and the sign-in, when the call says nothing more', () => {
    expect(shown({})).to.deep.equal(['login', 'post-box', 'feed']);
    expect(plan({}).notes).to.deep.equal([]);
  });

  it('a group with its post box, under its new id', () => {
    const options = {feedType: 'group', feedId: 5850179, config: {header: false, promptText: 'Seen something?'}};
    expect(shown(options)).to.deep.equal([
      'post-box group-id=g-quality prompt=Seen something?',
      'feed group-id=g-quality',
    ]);
    expect(plan(options).notes).to.deep.equal([]);
  });

  it('a topic; what is written there does not carry the topic by itself', () => {
    expect(shown({feedType: 'topic', feedId: '22', config: {header: false}})).to.deep.equal([
      'post-box',
      'feed topic-id=t-safety',
    ]);
    expect(plan({feedType: 'topic', feedId: '22'}).notes.join()).to.contain('only if its author names it');
  });

  it('a person’s posts, without a post box', () => {
    expect(shown({feedType: 'user', feedId: '7', config: {header: 'false'}})).to.deep.equal(['feed author-id=p-ana']);
  });

  it('everything, or what one follows', () => {
    expect(shown({feedType: 'all', config: {header: false}})).to.deep.equal(['post-box', 'feed scope=all']);
    expect(shown({feedType: 'following', config: {header: false}})).to.deep.equal(['post-box', 'feed scope=following']);
  });

  it('dark or light, as it was told, and otherwise as the page is', () => {
    expect(plan({config: {theme: 'dark'}}).theme).to.equal('dark');
    expect(plan({config: {theme: 'light'}}).theme).to.equal('light');
    expect(plan({}).theme).to.equal('');
  });

  it('a feed whose post box writes to the group that was given', () => {
    expect(shown({config: {header: false, defaultGroupId: '5850179'}})).to.deep.equal([
      'post-box group-id=g-quality',
      'feed',
    ]);
    expect(plan({config: {defaultGroupId: '1'}}).notes.join()).to.contain('defaultGroupId 1 is not in the map');
  });
});

describe('what has no counterpart', () => {
  it('is an id that nobody has mapped: the home feed is shown, and nothing can be posted to the wrong place', () => {
    const options = {feedType: 'group', feedId: '99', config: {header: false}};
    expect(shown(options)).to.deep.equal(['feed']);
    expect(plan(options).notes.join()).to.contain('group 99 is not in the map of ids').and.to.contain('data-map');
    expect(plan({feedType: 'group'}).notes.join()).to.contain('without a feedId');
  });

  it('is a feed type that nobody knows', () => {
    for (const feedType of ['files', 'constructor', '__proto__']) {
      expect(shown({feedType, feedId: '1', config: {header: false}})).to.deep.equal(['feed']);
      expect(plan({feedType}).notes.join()).to.contain(`feedType "${feedType}" is not known`);
    }
  });

  it('is comments on a page, until there is an element for them: nothing else takes their place', () => {
    const options = {feedType: 'open-graph', objectProperties: {url: 'https://intranet.example/news/1', type: 'page'}};
    expect(shown(options)).to.deep.equal([]);
    expect(plan(options).notes.join()).to.contain('"open-graph" has no counterpart yet');
  });

  it('is every option that was on and means nothing here; what was off is not missed', () => {
    const on = {footer: true, showOpenGraphPreview: true, defaultToCanonical: true, hideNetworkName: 'true'} as const;
    const {notes} = plan({config: {...on, use_sso: false}});
    expect(notes.map((note) => note.split(/[ :]/)[0])).to.deep.equal([
      'use_sso',
      'footer',
      'showOpenGraphPreview',
      'defaultToCanonical',
      'hideNetworkName',
    ]);
    const off = {footer: false, showOpenGraphPreview: false, defaultToCanonical: false, hideNetworkName: false};
    expect(plan({config: {...off, use_sso: true}}).notes).to.deep.equal([]);
  });
});
