/** Two versions on one page that have broken with each other: each keeps to its own, nothing fails, and everybody is told. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {buildForBrowsers} from '../../tools/browser-build.js';
import {packageVersion} from '../../tools/build/naming.js';
import {browserName, Reader} from './support/browsers.js';
import {temporaryFolder} from './support/demo.js';
import {openStage, strictPolicy, type Stage} from './support/stage.js';

const later = '98.0.0';
const network = '<foyer-network page endpoint="/graphql" auth="custom"></foyer-network>';
const widgets = '<foyer-trending></foyer-trending><foyer-feed></foyer-feed>';
const token = '<script type="module" src="/token.js"></script>';
const script = (file: string): string => `<script type="module" src="/${file}.js"></script>`;
const policy = strictPolicy.replace('lit-html', "lit-html 'allow-duplicates'");

describe('two versions that are too different', () => {
  let stage: Stage;
  let reader: Reader;

  before(async () => {
    const [now, apart] = [temporaryFolder(), temporaryFolder()];
    await buildForBrowsers(now);
    await buildForBrowsers(apart, {prefix: 'foyer', version: later, protocol: 2});
    stage = await openStage({'/now/': now, '/apart/': apart});
    reader = await Reader.arrive(stage.origin);
  });

  async function open(files: readonly string[], body = network + widgets): Promise<void> {
    // What the last page still asks for is none of the next one's.
    await reader.page.goto('about:blank');
    await reader.open(stage.page(body + token + files.map(script).join(''), {policy}));
  }

  /** One sentence in the console, and nothing else that anybody could complain of. */
  async function tellsTheDeveloper(first: string, second: string): Promise<void> {
    const isAboutVersions = (words: string): boolean => words.includes('Two versions');
    // By a file of its own, which may be later than all that is seen. WebKit's driver hears too late what a page says at first.
    if (browserName !== 'webkit')
      await reader.until('a word about it', async () => (await reader.complaints()).some(isAboutVersions));
    const troubles = await reader.troubles();
    const told = troubles.filter(isAboutVersions);
    if (browserName !== 'webkit') assert.equal(told.length, 1);
    for (const words of told)
      assert.match(words, new RegExp(`: ${first} .* came first, then ${second} .*too different to share a network`));
    assert.deepEqual(
      troubles.filter((words) => !told.includes(words)),
      [],
    );
  }

  for (const [what, first, second, version] of [
    ['the older one first', 'now/all', 'apart/all', packageVersion],
    ['the later one first', 'apart/all', 'now/all', later],
    ['by their loaders', 'now/foyer', 'apart/foyer', packageVersion],
  ] as const)
    it(`leave everything to the first where both bring all: ${what}`, async () => {
      await open([first, second]);
      await reader.see('foyer-feed article');
      await reader.see('foyer-trending li');
      assert.equal(stage.tokens.length, 1);
      await tellsTheDeveloper(version, version === later ? packageVersion : later);
    });

  it('a widget of one says that it has no network when there is only one of the other', async () => {
    await open(['now/network', 'now/feed', 'apart/trending']);
    await reader.see('foyer-feed article');
    await reader.see('foyer-trending', 'not connected to a network');
    assert.equal(stage.tokens.length, 1);
    await tellsTheDeveloper(packageVersion, later);
  });

  it('the doctor names both, and says which of them to remove', async () => {
    await open(
      ['now/network', 'now/feed', 'now/doctor', 'apart/trending'],
      network + '<foyer-doctor></foyer-doctor>' + widgets,
    );
    await reader.see('foyer-trending', 'not connected to a network');
    await reader.press('foyer-doctor button', 'Examine this page');
    const checks = await reader.see('foyer-doctor .check.broken', later);
    const [told] = checks.map(({text}) => text).filter((text) => text.includes(later));
    assert.match(told!, /^Version and copies/);
    for (const words of [packageVersion, 'Remove the older script', 'too different to share a network'])
      assert.ok(told!.includes(words), told);
  });
});
