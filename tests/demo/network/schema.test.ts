/** The contract laid under the resolvers: its scalars, its gate for URLs, and the language of a request. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {graphql} from 'graphql';
import {languageOf} from '../../../demo/network/language.js';
import {executableSchema} from '../../../demo/network/resolvers/schema.js';
import {safeUrl} from '../../../demo/network/safe-url.js';

/** Somebody is signed in: that is all that root fields ask before their resolvers are called. */
const contextValue = {viewer: {id: 'p-ana'}};

/** What a network answers whose URL is this. */
async function urlOut(url: unknown): Promise<unknown> {
  const schema = executableSchema([{Query: {network: () => ({name: 'N', url})}}]);
  const {data} = await graphql({schema, source: '{network {name url}}', contextValue});
  return (data as {network: {url: unknown}}).network.url;
}

describe('the contract', () => {
  it('lets out absolute http, https and mailto URLs and no other, whatever a resolver says', async () => {
    assert.equal(await urlOut('https://a.example/ü'), 'https://a.example/%C3%BC');
    assert.equal(await urlOut('mailto:a@b.example'), 'mailto:a@b.example');
    for (const url of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '/relative', '', 7]) {
      assert.equal(await urlOut(url), null, String(url));
    }
  });

  it('gives instants with an offset and takes nothing less', async () => {
    const seen: unknown[] = [];
    const schema = executableSchema([
      {
        Query: {
          feed(_source: never, args: never) {
            seen.push((args as {filter: {since: unknown}}).filter.since);
            return null;
          },
        },
      },
    ]);
    const source = 'query ($since: DateTime) {feed(scope: {stream: ALL}, filter: {since: $since}) {totalCount}}';
    const ask = (since: unknown) => graphql({schema, source, variableValues: {since}, contextValue});
    assert.equal((await ask('2026-11-24T10:00:00.5+01:00')).errors, undefined);
    assert.deepEqual(seen, [new Date('2026-11-24T09:00:00.500Z')]);
    for (const bad of ['2026-11-24', '2026-11-24T10:00:00', '2026-13-24T10:00:00Z', 'yesterday', 5]) {
      assert.equal((await ask(bad)).errors?.length, 1, String(bad));
    }
    const literal = source.replace('query ($since: DateTime) ', '').replace('$since', '"2026-11-24T09:00:00Z"');
    assert.equal((await graphql({schema, source: literal, contextValue})).errors, undefined);
    assert.deepEqual(seen.at(-1), new Date('2026-11-24T09:00:00Z'));
  });

  it('accepts no resolver that it has no place for', () => {
    assert.throws(() => executableSchema([{Post: {colour: () => null}}]), /no field Post\.colour/);
    assert.throws(() => executableSchema([{Colour: {name: () => null}}]), /no object type Colour/);
    assert.throws(() => executableSchema([{FeedStream: {name: () => null}}]), /no object type FeedStream/);
  });
});

describe('a URL', () => {
  it('is normalised, so that what is checked is what is used', () => {
    assert.equal(safeUrl('HTTPS://A.example/x y'), 'https://a.example/x%20y');
    assert.equal(safeUrl('\thttps://a.example'), 'https://a.example/');
    assert.equal(safeUrl('javascript://a.example/%0aalert(1)'), null);
  });
});

describe('the language of a request', () => {
  it('is the best of the four that the network speaks', () => {
    assert.equal(languageOf('de-CH, en;q=0.5'), 'de');
    assert.equal(languageOf('en;q=0.5, fr;q=0.9'), 'fr');
    assert.equal(languageOf('pt, ar-EG;q=0.1'), 'ar');
    assert.equal(languageOf('fr, de'), 'fr');
  });

  it('is English where none fits or none is asked for', () => {
    for (const header of [null, '', 'pt', '*', 'de;q=0', ';;;']) {
      assert.equal(languageOf(header), 'en', String(header));
    }
  });
});
