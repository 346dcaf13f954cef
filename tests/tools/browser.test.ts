import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {findBrowser} from '../../tools/browser.js';

describe('finding a browser', () => {
  const made: string[] = [];
  let folder = '';
  beforeEach(() => made.push((folder = mkdtempSync(join(tmpdir(), 'foyer-browsers-')))));
  after(() => made.forEach((one) => rmSync(one, {recursive: true})));

  /** A program of this name that does what the line says. */
  function program(name: string, line: string): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${line}\n`);
    chmodSync(path, 0o755);
    return path;
  }
  const find = (env: NodeJS.ProcessEnv = {}) => findBrowser({env: {PATH: folder, ...env}, platform: 'linux'});

  it('takes the one that CHROME_PATH names before any other', async () => {
    program('chromium', 'echo Chromium 150.0.1');
    const chosen = program('my-browser', 'exit 1');
    const browser = await find({CHROME_PATH: chosen});
    assert.equal(browser.path, chosen);
    assert.equal(browser.origin, 'CHROME_PATH');
  });

  it('says so when CHROME_PATH names nothing, rather than taking another one', async () => {
    program('chromium', 'echo Chromium 150.0.1');
    await assert.rejects(
      find({CHROME_PATH: join(folder, 'nothing')}),
      /CHROME_PATH is .*nothing, but there is no such file/,
    );
  });

  it('prefers Chrome to Chromium to Edge among those that are installed', async () => {
    const edge = program('microsoft-edge', 'echo Microsoft Edge 150.0.1');
    assert.equal((await find()).path, edge);
    const chromium = program('chromium', 'echo Chromium 150.0.1');
    assert.equal((await find()).path, chromium);
    const chrome = program('google-chrome', 'echo Google Chrome 150.0.1');
    assert.equal((await find()).path, chrome);
  });

  it('passes over a stub that only advises to install something', async () => {
    program('chromium', 'echo "Command requires the chromium snap to be installed."; exit 1');
    program('chromium-browser', 'echo "Please run: snap install chromium"');
    const edge = program('microsoft-edge', 'echo Microsoft Edge 150.0.1');
    assert.equal((await find()).path, edge);
  });

  it('turns the sandbox off for root, who cannot have one, and where CI says so, but for nobody else', async () => {
    program('chromium', 'echo Chromium 150.0.1');
    const isRoot = process.getuid?.() === 0;
    assert.equal((await find()).args.includes('--no-sandbox'), isRoot);
    assert.ok((await find({CI: 'true'})).args.includes('--no-sandbox'));
    assert.ok((await find()).args.includes('--disable-background-networking'));
  });
});

describe('finding a browser where there is no way to get one', () => {
  it('tells what to do', async () => {
    await assert.rejects(
      findBrowser({env: {}, platform: 'darwin', withoutInstalled: true}),
      /No browser to test with\.\nInstall Chrome, Chromium or Edge, or set CHROME_PATH to one\./,
    );
  });
});
