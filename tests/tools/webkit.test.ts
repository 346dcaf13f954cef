import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {findWebkit} from '../../tools/webkit.js';

describe('finding a WebKit', () => {
  const made: string[] = [];
  let folder = '';
  beforeEach(() => made.push((folder = mkdtempSync(join(tmpdir(), 'foyer-webkit-')))));
  after(() => made.forEach((one) => rmSync(one, {recursive: true})));

  function put(name: string): string {
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, '');
    return path;
  }
  const find = () => findWebkit({env: {PATH: join(folder, 'bin')}, folders: [join(folder, 'lib')]});

  it('takes the latest that is installed, with its driver and a screen', () => {
    const driver = put('bin/WebKitWebDriver');
    const screen = put('bin/Xvfb');
    put('lib/webkit2gtk-4.0/MiniBrowser');
    const path = put('lib/webkit2gtk-4.1/MiniBrowser');
    assert.deepEqual(find(), {path, driver, screen});
  });

  it('says how to get one where there is none, or only a part of one', () => {
    for (const part of ['lib/webkit2gtk-4.1/MiniBrowser', 'bin/Xvfb']) {
      put(part);
      const {path, reason} = find() as {path: null; reason: string};
      assert.equal(path, null);
      assert.match(reason, /no WebKit was found\. On Debian: apt-get install webkit2gtk-driver xvfb\./);
    }
  });

  it('says that a screen is missing where only that is', () => {
    put('lib/webkit2gtk-4.1/MiniBrowser');
    put('bin/WebKitWebDriver');
    assert.match((find() as {reason: string}).reason, /no Xvfb/);
  });
});
