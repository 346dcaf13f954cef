/** One page, one key, however it was come by. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {canonicalUrl, linkedPages, pageKeyOf} from '../../../demo/network/page-key.js';
import {parseMarkdown} from '../../../demo/network/markdown.js';

describe('the address of a page', () => {
  const page = 'https://intranet.example/news/Caf%C3%A9?id=7&lang=de';

  it('is the same wherever somebody came from', () => {
    for (const written of [
      'HTTPS://Intranet.Example:443/news/Café?lang=de&id=7',
      'https://intranet.example./news/Caf%c3%a9/?id=7&lang=de#comments',
      'https://user:secret@intranet.example/news/%43afé?id=7&lang=de&utm_source=mail&utm_campaign=x',
      'https://intranet.example/news/Café?fbclid=1&id=7&gclid=2&lang=de&msclkid=3&mc_cid=4&_hsenc=5&_ga=6#:~:text=x',
    ]) {
      assert.equal(canonicalUrl(written), page, written);
    }
  });

  it('keeps what says which page it is', () => {
    for (const url of [
      'http://intranet.example/a?id=1',
      'https://intranet.example/a?id=1',
      'https://intranet.example/a?id=2',
      'https://intranet.example/A?id=1',
      'https://intranet.example:8443/a?id=1',
      'https://shop.example/a?cid=4&ct=5',
      'https://shop.example/%2F',
      'https://shop.example/',
    ]) {
      assert.equal(canonicalUrl(url), url);
    }
    const shared = 'https://contoso.sharepoint.com/sites/a/Page.aspx?OR=Teams-HL&CT=169&xsdata=x&ovuser=y';
    assert.equal(canonicalUrl(shared), 'https://contoso.sharepoint.com/sites/a/Page.aspx');
  });

  it('is none for what is no page', () => {
    for (const written of ['', 'about:blank', 'javascript:alert(1)', 'mailto:a@b.example', '/relative', 'https://']) {
      assert.equal(canonicalUrl(written), null, written);
    }
    assert.equal(canonicalUrl(`https://a.example/${'x'.repeat(2000)}`), null);
  });
});

describe('the key of a record', () => {
  const keyOf = (system: string, type: string, id: string) =>
    pageKeyOf({record: {system, type, id}})?.canonicalKey ?? null;

  it('tells records apart by all three of its parts', () => {
    const keys = [keyOf('erp', 'invoice', '4'), keyOf('erp', 'order', '4'), keyOf('crm', 'invoice', '4')];
    assert.deepEqual(keys, ['record:erp/invoice/4', 'record:erp/order/4', 'record:crm/invoice/4']);
    assert.notEqual(keyOf('a/b', 'c', 'd'), keyOf('a', 'b/c', 'd'));
    assert.equal(keyOf(' erp ', 'invoice', '4'), 'record:erp/invoice/4');
  });

  it('is none where a part is missing or no text', () => {
    assert.deepEqual(
      [keyOf('', 'a', 'b'), keyOf('a', ' ', 'b'), keyOf('a', 'b', '\0'), keyOf('a', 'b', '\ud800')],
      [null, null, null, null],
    );
    assert.equal(keyOf('a', 'b', 'x'.repeat(2000)), null);
  });
});

it('finds the pages that a body links to, each once', () => {
  const blocks = parseMarkdown(
    'See https://a.example/x#1 and [this](https://a.example/x?utm_source=y), mailto:a@b.example',
  );
  assert.deepEqual(linkedPages(blocks), ['https://a.example/x']);
});
