import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {findFirefox} from '../../tools/firefox.js';

describe('finding a Firefox', () => {
  const made: string[] = [];
  let folder = '';
  beforeEach(() => made.push((folder = mkdtempSync(join(tmpdir(), 'foyer-firefox-')))));
  after(() => made.forEach((one) => rmSync(one, {recursive: true})));

  function program(name: string, line: string): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${line}\n`);
    chmodSync(path, 0o755);
    return path;
  }
  const find = (env: NodeJS.ProcessEnv = {}) => findFirefox({env: {PATH: folder, ...env}, platform: 'linux'});

  it('takes the one that FIREFOX_PATH names before any other', () => {
    program('firefox', 'echo Mozilla Firefox 160.0');
    const chosen = program('my-firefox', 'exit 1');
    assert.deepEqual(find({FIREFOX_PATH: chosen}), {path: chosen, origin: 'FIREFOX_PATH'});
  });

  it('says so when FIREFOX_PATH names nothing, rather than taking another one', () => {
    program('firefox', 'echo Mozilla Firefox 160.0');
    assert.throws(() => find({FIREFOX_PATH: join(folder, 'nothing')}), /FIREFOX_PATH is .*there is no such file/);
  });

  it('prefers the one with long support, and passes over a stub that only advises to install something', () => {
    const plain = program('firefox', 'echo Mozilla Firefox 160.0');
    assert.equal(find().path, plain);
    const supported = program('firefox-esr', 'echo Mozilla Firefox 153.0esr');
    assert.equal(find().path, supported);
    program('firefox-esr', 'echo "Please install the snap"; exit 1');
    assert.equal(find().path, plain);
  });

  it('tells why there is none, and what to do, where none can be installed: that is no error', () => {
    const found = findFirefox({env: {}, platform: 'darwin', withoutInstalled: true});
    assert.deepEqual(found, {
      path: null,
      reason: 'no Firefox was found. Install Firefox, or set FIREFOX_PATH to one.',
    });
  });
});
