import {expect} from '@open-wc/testing';
import {linkedMessage} from '../../src/lib/linked-message.js';
import {messageLink} from '../../src/lib/message-link.js';

describe('the link to a message', () => {
  const {pathname, search} = location;
  const here = `${location.origin}${pathname}${search}`;
  const at = (fragment: string): void => history.replaceState(null, '', `${pathname}${search}${fragment}`);
  afterEach(() => at(''));

  for (const [what, fragment, link] of [
    ['a page', '', '#foyer=a%20b'],
    ['a place on a page', '#section-2', '#foyer=a%20b'],
    ['another message', '#foyer=other', '#foyer=a%20b'],
    ['a view that the page keeps in the fragment', '#/team/quality', '#/team/quality?foyer=a%20b'],
    ['such a view with more to say', '#!/team?tab=2', '#!/team?tab=2&foyer=a%20b'],
    ['another message in such a view', '#/team?tab=2&foyer=other', '#/team?tab=2&foyer=a%20b'],
  ] as const) {
    it(`is made on ${what}, and names the message there`, () => {
      at(fragment);
      expect(messageLink({id: 'a b', url: null})).to.equal(here + link);
      at(link);
      expect(linkedMessage()).to.equal('a b');
    });
  }

  it('leads to the page and not to the network, outside of a frame', () => {
    const isFramed = self !== top;
    expect(messageLink({id: 'a', url: 'https://network.example/a'})).to.equal(
      isFramed ? 'https://network.example/a' : `${here}#foyer=a`,
    );
  });

  it('is none where the address names none, or nothing that can be read', () => {
    for (const fragment of ['', '#foyer=', '#chapter', '#/team?foyers=a', '#foyer=%E0%A4%A']) {
      at(fragment);
      expect(linkedMessage()).to.equal(null);
    }
  });
});
