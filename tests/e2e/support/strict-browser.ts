/**
 * A Chromium as people have it who care: cookies of other sites are blocked, storage is kept apart by site, and windows open
 * only for a click. The tool that drives it would switch the last two off, and tests of frames would pass that fail in life.
 */
import {after} from 'node:test';
import {type Browser, chromium} from 'playwright-core';
import {findBrowser} from '../../../tools/browser.js';

const browsers: Browser[] = [];
// Whatever failed: a browser that stays open would keep the whole run from ending.
after(() => Promise.all(browsers.map((browser) => browser.close())));

/** All names below `.test` are this machine. */
export async function openStrictBrowser(): Promise<Browser> {
  const {path, args} = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    args: [
      ...args,
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      // The last list of features counts: this one takes the place of the tool's, which names storage partitioning.
      '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints',
      '--test-third-party-cookie-phaseout',
    ],
  });
  browsers.push(browser);
  return browser;
}
