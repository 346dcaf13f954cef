/** Two versions of the library on one page, in every order and mixture: one network, one sign-in, no error. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {buildForBrowsers} from '../../tools/browser-build.js';
import {packageVersion} from '../../tools/build/naming.js';
import {browserName, Reader} from './support/browsers.js';
import {temporaryFolder} from './support/demo.js';
import {openStage, strictPolicy, type Stage} from './support/stage.js';

const later = '97.1.0-next.2';
const widgets = '<foyer-post-box></foyer-post-box><foyer-trending></foyer-trending><foyer-feed></foyer-feed>';
const network = '<foyer-network page endpoint="/graphql" auth="custom"></foyer-network>';
const token = '<script type="module" src="/token.js"></script>';
const script = (file: string): string => `<script type="module" src="/${file}.js"></script>`;
const manyCopies = strictPolicy.replace('lit-html', "lit-html 'allow-duplicates'");

interface Copy {
  readonly version: string;
  readonly url: string;
}

describe('two copies on one page', () => {
  let stage: Stage;
  let reader: Reader;

  before(async () => {
    const [now, then, acme] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    await buildForBrowsers(now);
    await buildForBrowsers(then, {prefix: 'foyer', version: later});
    await buildForBrowsers(acme, {prefix: 'acme', version: packageVersion});
    stage = await openStage({'/now/': now, '/later/': then, '/acme/': acme});
    reader = await Reader.arrive(stage.origin);
  });

  async function open(body: string, {policy = manyCopies, streamsFirst = 1} = {}): Promise<void> {
    // What the last page still asks for is none of the next one's.
    await reader.page.goto('about:blank');
    await reader.open(stage.page(body, {policy, streamsFirst}));
  }
  const copies = (): Promise<Copy[]> =>
    reader.page.evaluate(() => (globalThis as unknown as Record<symbol, Copy[]>)[Symbol.for('foyer-widgets')] ?? []);
  /** Of two versions. It comes by a file of its own, which may be later than all that is seen. */
  const aboutVersions = async (): Promise<string[]> => {
    const said = async (): Promise<string[]> =>
      (await reader.complaints()).filter((words) => words.includes('Two versions'));
    // WebKit's driver hears too late what a page says at first.
    if (browserName === 'webkit') return said();
    return reader.until('a word about two versions', async () => {
      const told = await said();
      return told.length > 0 && told;
    });
  };

  async function everythingIsThere(): Promise<void> {
    await reader.see('foyer-feed article');
    await reader.see('foyer-trending li');
    await reader.see('foyer-post-box textarea');
  }

  const mixtures: readonly (readonly [what: string, first: readonly string[], second: readonly string[]])[] = [
    ['two loaders', ['now/foyer'], ['later/foyer']],
    ['two loaders, the later version first', ['later/foyer'], ['now/foyer']],
    ['all elements twice', ['now/all'], ['later/all']],
    ['all elements twice, the later version first', ['later/all'], ['now/all']],
    ['a loader and all elements', ['now/foyer'], ['later/all']],
    ['the network of one, widgets of the other', ['now/network'], ['later/feed', 'later/post-box', 'later/trending']],
    ['widgets of one, the network of the other', ['now/feed', 'now/post-box'], ['later/trending', 'later/network']],
  ];
  for (const [what, first, second] of mixtures)
    it(`get along: ${what}`, async () => {
      // The token last: files of which one is late would ask one after the other.
      await open(network + widgets + [...first, ...second].map(script).join('') + token);
      await everythingIsThere();
      assert.deepEqual((await copies()).map(({version}) => version).sort(), [packageVersion, later].sort());
      assert.equal(stage.tokens.length, 1);
      // Where code comes in pieces, the network's question about itself may be ahead of the one that the widgets share.
      const atMost = [...first, ...second].some((file) => file.endsWith('/foyer')) ? 2 : 1;
      assert.ok(stage.questions.length <= atMost, `${stage.questions.length} questions`);
      const told = await aboutVersions();
      if (browserName !== 'webkit') assert.equal(told.length, 1);
      for (const words of told) assert.match(words, /share one network/);
      assert.deepEqual(
        (await reader.troubles()).filter((words) => !told.includes(words)),
        [],
      );
    });

  it('a second loader leaves to the first what that knows', async () => {
    await open(network + widgets + token + script('later/foyer') + script('now/foyer'));
    await everythingIsThere();
    assert.deepEqual(
      stage.files.filter((file) => file.startsWith('/now/')),
      ['/now/foyer.js'],
    );
  });

  it('two loaders need no second Trusted Types policy', async () => {
    await open(network + widgets + token + script('now/foyer') + script('later/foyer'), {
      policy: strictPolicy,
    });
    await everythingIsThere();
  });

  it('a page whose policy refuses the second copy keeps the first', async () => {
    await open(network + widgets + token + script('now/all') + script('later/all'), {policy: strictPolicy});
    await everythingIsThere();
    assert.deepEqual(
      (await copies()).map(({version}) => version),
      [packageVersion],
    );
  });

  it('the same version twice is nothing to talk about', async () => {
    await open(network + widgets + token + script('now/foyer') + script('now/all'));
    await everythingIsThere();
    assert.deepEqual(await reader.troubles(), []);
  });

  it('a build with another prefix keeps to itself', async () => {
    const strange = (network + '<foyer-feed></foyer-feed>').replaceAll('foyer-', 'acme-');
    const all = network + '<foyer-feed></foyer-feed>' + strange + token + script('now/foyer') + script('acme/foyer');
    await open(all, {streamsFirst: 2});
    await reader.see('foyer-feed article');
    await reader.see('acme-feed article');
    assert.equal((await copies()).length, 1);
    // Each with its own sign-in and its own question.
    assert.equal(stage.tokens.length, 2);
    assert.equal(stage.questions.length, 2);
    assert.deepEqual(await reader.troubles(), []);
  });
});
