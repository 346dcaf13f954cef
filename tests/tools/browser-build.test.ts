import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, posix} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {buildForBrowsers} from '../../tools/browser-build.js';
import {rename} from '../../tools/build/naming.js';
import {elementNames} from '../../tools/entries.js';
import type {Weights} from '../../tools/weights.js';

describe('the folder for pages without a bundler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-build-'));
  before(() => buildForBrowsers(folder));
  after(() => rmSync(folder, {recursive: true}));
  const scripts = (): string[] =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  it('has a file for every element, one for all, and the loader', () => {
    for (const name of [...elementNames, 'all', 'foyer', 'auth-redirect'])
      assert.ok(scripts().includes(`${name}.js`), name);
  });

  it('has a source map beside every script that has sources: not beside a list of others, or the bundler’s own lines', () => {
    for (const file of scripts().filter((one) => !/^all\.js|rolldown-runtime/.test(one))) {
      assert.match(read(file), /\/\/# sourceMappingURL=\S+\.js\.map\s*$/, file);
      assert.ok(existsSync(join(folder, `${file}.map`)), file);
    }
  });

  it('has the right hash of every script', () => {
    const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;
    assert.deepEqual(
      Object.keys(hashes).sort(),
      scripts()
        .map((file) => file.replaceAll('\\', '/'))
        .sort(),
    );
    for (const [file, hash] of Object.entries(hashes))
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(join(folder, file)))
          .digest('base64')}`,
      );
  });

  it('names what elements are drawn with by version, but not the elements', () => {
    const all = scripts().map(read).join('\n');
    assert.match(all, /"foyer-post-card-\d+-\d+-\d+"/);
    assert.match(all, /customElements\.define\("foyer-feed"/);
    assert.doesNotMatch(all, /define\("foyer-post-card"/);
  });

  it('asks few files of a page: each widget with its network, all that it needs from the first moment on', () => {
    const {entries} = JSON.parse(read('weights.json')) as Weights;
    for (const name of elementNames) {
      const files = new Set([...entries.network!, ...entries[name]!]);
      assert.ok(files.size <= 9, `${name}: ${[...files].join(', ')}`);
    }
  });

  it('knows of every file what it imports before it runs', () => {
    const {entries} = JSON.parse(read('weights.json')) as Weights;
    for (const name of elementNames) {
      const files = entries[name]!;
      for (const file of files)
        for (const [, other] of read(file).matchAll(/(?:\bfrom|\bimport) ?"(\.[^"]+)"/g))
          assert.ok(files.includes(posix.join(posix.dirname(file), other!)), `${file} of ${name} imports ${other}`);
    }
  });

  it('lets a browser compile at once what runs when a page opens, and leaves for its time what comes later', () => {
    const {entries} = JSON.parse(read('weights.json')) as Weights;
    const first = new Set(elementNames.flatMap((name) => entries[name]!));
    const told = (file: string): boolean => read(file).startsWith('//# allFunctionsCalledOnLoad\n');
    assert.deepEqual(
      [...first].filter((file) => !told(file) && read(file).length > 6000),
      [],
    );
    for (const late of ['composer', 'reaction-menu', 'dialogs'])
      assert.ok(!told(scripts().find((file) => file.includes(`/${late}-`))!), late);
  });

  it('keeps what licences of packages want to be said', () => {
    assert.match(read('LICENSES.txt'), /Google LLC\s+\* SPDX-License-Identifier: BSD-3-Clause/);
    assert.match(read(scripts().find((file) => file.includes('shared-'))!), /\/\*! Licences: LICENSES\.txt \*\//);
  });

  it('has a loader that imports nothing before it runs', () => {
    assert.doesNotMatch(read('foyer.js'), /^import|[;}]import[ {"*]/m);
  });
});

describe('another prefix', () => {
  const acme = (source: string): string => rename(source, {prefix: 'acme', version: '1.2.3-next.4'});

  it('goes to tags, wherever they are written', () => {
    assert.equal(acme("define('foyer-feed', FoyerFeed)"), "define('acme-feed', FoyerFeed)");
    assert.equal(
      acme('html`<foyer-post-card></foyer-post-card>`'),
      'html`<acme-post-card-1-2-3-next-4></acme-post-card-1-2-3-next-4>`',
    );
    assert.equal(acme('`foyer-${name}`'), '`acme-${name}`');
    assert.equal(acme('Symbol.for(`foyer-network/${protocol}`)'), 'Symbol.for(`acme-network/${protocol}`)');
  });

  it('leaves alone what pages style and listen to', () => {
    for (const source of [
      'var(--foyer-accent)',
      "'foyer-post'",
      "'foyer-session-change'",
      'anchor-name: --foyer-audience',
    ])
      assert.equal(acme(source), source);
  });
});
