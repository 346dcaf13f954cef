/** Addresses of messages, as people copy them, programs cut them and pages use their fragments. */
import {expect} from '@open-wc/testing';
import {messageLink, readMessageLink} from '../../src/lib/message-link.js';

const page = 'https://intranet.example/news/?q=1';

describe('the address of a message', () => {
  it('is the page’s, with the message in the fragment', () => {
    expect(messageLink(page, 'post_7')).to.equal(`${page}#foyer-message=post_7`);
  });

  it('takes the place of another message’s and of a place on the page', () => {
    expect(messageLink(`${page}#foyer-message=post_1`, 'post_7')).to.equal(`${page}#foyer-message=post_7`);
    expect(messageLink(`${page}#talk`, 'post_7')).to.equal(`${page}#foyer-message=post_7`);
  });

  it('keeps the route of a page that has it in the fragment', () => {
    expect(messageLink(`${page}#/news/7`, 'a')).to.equal(`${page}#/news/7?foyer-message=a`);
    expect(messageLink(`${page}#/news/7?tab=2`, 'a')).to.equal(`${page}#/news/7?tab=2&foyer-message=a`);
    expect(messageLink(`${page}#!/news`, 'a')).to.equal(`${page}#!/news?foyer-message=a`);
    const once = messageLink(`${page}#/news/7?tab=2`, 'a');
    expect(messageLink(once, 'b')).to.equal(`${page}#/news/7?tab=2&foyer-message=b`);
    expect(messageLink(messageLink(`${page}#/news/7`, 'a'), 'b')).to.equal(`${page}#/news/7?foyer-message=b`);
  });

  it('can be read again, whatever the network calls its messages', () => {
    for (const id of ['post_7', 'urn:m/1?a=b&c#d', 'größe 4', '%', 'رد']) {
      for (const address of [page, `${page}#/route`, `${page}#/route?a=b`])
        expect(readMessageLink(messageLink(address, id)!)).to.equal(id);
    }
  });

  it('is none where there is no page', () => {
    for (const address of [null, undefined, '', 'no address']) expect(messageLink(address, 'a')).to.equal(null);
  });

  it('asks for no message without naming one', () => {
    const others = [
      '',
      '#',
      '#talk',
      '#foyer-message',
      '#foyer-message=',
      '#foyer-message=%E0%A4',
      '#x-foyer-message=a',
    ];
    for (const hash of others) expect(readMessageLink(page + hash)).to.equal(null, hash);
    expect(readMessageLink('no address')).to.equal(null);
    // In the query it would be sent to the page's server: that is nobody's link to a message.
    expect(readMessageLink('https://intranet.example/?foyer-message=a')).to.equal(null);
  });
});
