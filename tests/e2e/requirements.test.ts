/** What `requirements.json` and `integrity.json` say is what a page needs: no more, and nothing less. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {appendFileSync, cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {buildForBrowsers} from '../../tools/browser-build.js';
import type {Requirements} from '../../tools/build/requirements.js';
import {Reader} from './support/browsers.js';
import {temporaryFolder} from './support/demo.js';
import {openStage, type PageOptions, type Stage} from './support/stage.js';

const page =
  '<foyer-network page endpoint="/graphql" auth="custom"></foyer-network><foyer-feed></foyer-feed>' +
  '<script type="module" src="/token.js"></script><script type="module" src="/foyer/foyer.js"></script>';

describe('what a page has to allow', () => {
  const [folder, changed] = [temporaryFolder(), temporaryFolder()];
  let stage: Stage;
  let reader: Reader;

  before(async () => {
    await buildForBrowsers(folder);
    cpSync(folder, changed, {recursive: true});
    appendFileSync(join(changed, 'feed.js'), '\nwindow.isChanged = true;\n');
    stage = await openStage({'/foyer/': folder, '/changed/': changed});
    reader = await Reader.arrive(stage.origin);
  });
  async function open(body: string, options: PageOptions): Promise<void> {
    // What the last page still asks for is none of the next one's.
    await reader.page.goto('about:blank');
    await reader.open(stage.page(body, options));
  }
  const json = <Shape>(name: string): Shape => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Shape;

  /** As somebody would write it by script, for a page with everything on its own origin and a sign-in of its own. */
  function policyWithout(left = ''): string {
    const {policy} = json<Requirements>('requirements.json');
    const directives = new Map([
      ['default-src', "'none'"],
      ['require-trusted-types-for', "'script'"],
    ]);
    for (const {directive, source, when} of policy) {
      if (when || directive === left) continue;
      directives.set(directive, `${directives.get(directive) ?? ''} ${source.replace(/^\{\w+\}$/, "'self'")}`);
    }
    return [...directives].map(([name, sources]) => `${name} ${sources}`).join('; ');
  }

  it('is enough', async () => {
    await open(page, {policy: policyWithout()});
    await reader.see('foyer-feed article');
    assert.deepEqual(await reader.troubles(), []);
  });

  for (const directive of ['script-src', 'connect-src', 'img-src'])
    it(`is not too much: without ${directive} something is stopped`, async () => {
      await open(page, {policy: policyWithout(directive)});
      await reader.until(directive, async () => {
        return (await reader.troubles()).some((violation) => violation.includes(directive));
      });
    });

  /** A page that pins every file by an import map, which has to be inline: the policy names it by its hash. */
  function pinned(base: string): [body: string, options: PageOptions] {
    const hashes = json<Record<string, string>>('integrity.json');
    const integrity = Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`/${base}/${file}`, hash]));
    const map = JSON.stringify({integrity});
    const hash = createHash('sha256').update(map).digest('base64');
    const policy = policyWithout().replace('script-src', `script-src 'sha256-${hash}'`);
    const first = `src="/${base}/foyer.js" integrity="${hashes['foyer.js']!}"`;
    return [page.replace('src="/foyer/foyer.js"', first), {policy, head: `<script type="importmap">${map}</script>`}];
  }

  it('lets a page pin every file by its hash', async () => {
    await open(...pinned('foyer'));
    await reader.see('foyer-feed article');
    assert.deepEqual(await reader.troubles(), []);
  });

  it('keeps a file out that somebody has changed', async () => {
    await open(...pinned('changed'));
    await reader.until('a word about it', async () =>
      (await reader.complaints()).some((words) => words.includes('feed.js')),
    );
    assert.equal(await reader.page.evaluate(() => 'isChanged' in window), false);
    assert.equal(await reader.page.evaluate(() => customElements.get('foyer-feed') === undefined), true);
  });
});
