import {expect} from '@open-wc/testing';
import {applyAttributes, readWish, type Wish} from '../../../src/browser/embed/wish.js';
import '../../../src/elements/feed/feed.js';
import '../../../src/elements/trending/trending.js';

const known = ['feed', 'post-box', 'trending', 'page-comments', 'comment-count'];
const settings = {network: {}, parents: [], elements: null};
const read = (search: string, elements: readonly string[] | null = null): Wish =>
  readWish(search, known, {...settings, elements});

function complaint(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('what the address of a frame asks for', () => {
  it('is an element with its attributes, and how it is to look', () => {
    const {element, attributes, look} = read(
      '?element=foyer-feed&group-id=42&limit=5&lang=de&theme=dark&accent=%230b6152',
    );
    expect(element).to.equal('feed');
    expect([...attributes]).to.deep.equal([
      ['group-id', '42'],
      ['limit', '5'],
    ]);
    expect(look).to.deep.equal({lang: 'de', theme: 'dark', tokens: {accent: '#0b6152'}});
  });

  it('is refused when it names no element, or one that is not there, with those that are', () => {
    expect(complaint(() => read(''))).to.contain('names no element. Known are feed, post-box, trending,');
    expect(complaint(() => read('?element=wall'))).to.contain('"wall" is not among the elements');
    // Names that every object has.
    for (const name of ['constructor', '__proto__', '../network', 'network'])
      expect(
        complaint(() => read(`?element=${name}`)),
        name,
      ).to.contain('not among the elements');
  });

  it('is refused for an element that the administrator does not offer', () => {
    expect(read('?element=trending', ['trending']).element).to.equal('trending');
    expect(complaint(() => read('?element=feed', ['trending']))).to.contain('Known are trending,');
  });

  for (const name of ['endpoint', 'authority', 'client-id', 'scopes', 'auth', 'redirect-uri', 'relay-uri', 'resource'])
    it(`never says the connection’s ${name}: a link could otherwise have somebody’s token sent elsewhere`, () => {
      expect(complaint(() => read(`?element=feed&${name}=https%3A%2F%2Fevil.example`))).to.contain(
        'is set in embed.json',
      );
    });

  for (const [name, value] of [
    ['accent', 'url(https://evil.example)'],
    ['accent', 'red;background:url(//evil.example)'],
    ['surface', 'var(--foyer-accent)'],
    ['font', 'x;}*{display:none'],
    ['radius', 'much'],
    ['font-size', '-1px'],
  ] as const)
    it(`takes only a plain value for ${name}, not ${value}`, () => {
      const search = `?${new URLSearchParams({element: 'feed', [name]: value}).toString()}`;
      expect(complaint(() => read(search))).to.contain('is not what it should be');
    });

  it('puts no letter into anybody’s mouth: what it says stays short', () => {
    expect(complaint(() => read(`?element=feed&heading=${'a'.repeat(121)}`))).to.contain('longer than 120');
  });
});

describe('a frame about a page or a record', () => {
  for (const element of ['page-comments', 'comment-count']) {
    it(`says which one it is: ${element} would otherwise speak of the frame’s own`, () => {
      const asked = (query: string) => complaint(() => read(`?element=${element}${query}`));
      for (const query of ['', '&url=', '&url=%2Fnews%2F7', '&record-system=crm'])
        expect(asked(query), query).to.contain('has to say of which page');
      expect(asked('&url=https%3A%2F%2Fintranet.example%2Fnews%2F7')).to.equal('');
      expect(asked('&record-system=crm&record-type=ticket&record-id=7')).to.equal('');
    });
  }

  it('may have an address that is longer than a heading', () => {
    const url = `https://intranet.example/${'a'.repeat(400)}`;
    expect(read(`?element=page-comments&url=${encodeURIComponent(url)}`).attributes.get('url')).to.equal(url);
  });

  it('never has a proof in its address: that is a key', () => {
    const record = '?element=page-comments&record-system=crm&record-type=ticket&record-id=7&record-proof=x.y.z';
    expect(complaint(() => read(record))).to.contain('record-proof is a key');
  });
});

describe('the attributes of an element in a frame', () => {
  const apply = (tag: string, entries: readonly [string, string][]): HTMLElement => {
    const element = document.createElement(tag);
    applyAttributes(element, new Map(entries));
    return element;
  };

  it('are those that it has, and its density', () => {
    const feed = apply('foyer-feed', [
      ['group-id', '42'],
      ['density', 'compact'],
    ]);
    expect(feed.getAttribute('group-id')).to.equal('42');
    expect(feed.getAttribute('density')).to.equal('compact');
  });

  it('are switched off by “false”, as people write it in addresses', () => {
    expect(apply('foyer-trending', [['no-heading', 'false']]).hasAttribute('no-heading')).to.equal(false);
    expect(apply('foyer-trending', [['no-heading', '']]).hasAttribute('no-heading')).to.equal(true);
  });

  for (const name of ['grup-id', 'onclick', 'style', 'id', 'slot', 'class'])
    it(`are refused when there is no ${name}`, () => {
      expect(complaint(() => apply('foyer-feed', [[name, 'x']]))).to.contain(`<foyer-feed> has no "${name}". It has `);
    });
});
