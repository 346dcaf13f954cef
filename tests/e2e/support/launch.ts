/** The browser of a run, Chromium or Firefox, driven by Puppeteer. */
import puppeteer, {type Browser, type Frame} from 'puppeteer-core';
import {findBrowser} from '../../../tools/browser.js';
import {findFirefox} from '../../../tools/firefox.js';
import {watchPolicy} from './in-page.js';
import type {Surroundings, TestBrowser} from './test-page.js';

/** Milliseconds. */
const patience = 60_000;

/** @param complain - Told what the first window's console says, and what its scripts throw. */
export async function launch(
  name: string,
  surroundings: Surroundings,
  complain: (words: string) => unknown,
): Promise<TestBrowser> {
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)(surroundings);
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', (error) => complain(error instanceof Error ? error.message : String(error)));
  await page.evaluateOnNewDocument(watchPolicy);
  const only = (): Frame => {
    const frame = page.mainFrame().childFrames()[0];
    if (!frame) throw new Error('There is no frame in the page.');
    return frame;
  };
  return {
    page,
    windows: () => browser.pages(),
    frame: {evaluate: ((...args: Parameters<Frame['evaluate']>) => only().evaluate(...args)) as Frame['evaluate']},
    close: () => browser.close(),
  };
}

async function launchChromium({proxy, isStrict, language}: Surroundings): Promise<Browser> {
  const {path, args} = await findBrowser();
  const more = [
    ...(proxy
      ? [
          `--proxy-server=${proxy.isSocks ? 'socks5' : 'http'}://127.0.0.1:${proxy.port}`,
          '--proxy-bypass-list=<-loopback>',
        ]
      : []),
    ...(isStrict ? ['--test-third-party-cookie-phaseout', '--ignore-certificate-errors'] : []),
    ...(language ? [`--accept-lang=${language}`] : []),
  ];
  return puppeteer.launch({
    executablePath: path,
    args: [...args, ...more],
    // The tool that drives it would let every window open, and tests of sign-ins would pass that fail in life. Without a
    // screen it would have no scrollbars.
    ignoreDefaultArgs: isStrict && ['--disable-popup-blocking', '--hide-scrollbars'],
    headless: true,
  });
}

async function launchFirefox({proxy, isStrict = false, language}: Surroundings): Promise<Browser> {
  const firefox = findFirefox();
  if (firefox.path === null) throw new Error(firefox.reason);
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox.path,
    headless: true,
    acceptInsecureCerts: isStrict,
    extraPrefsFirefox: {
      ...(proxy && {
        'network.proxy.type': 1,
        [`network.proxy.${proxy.isSocks ? 'socks' : 'http'}`]: '127.0.0.1',
        [`network.proxy.${proxy.isSocks ? 'socks' : 'http'}_port`]: proxy.port,
        'network.proxy.socks_remote_dns': true,
        'network.proxy.allow_hijacking_localhost': true,
      }),
      // As it comes: its driver lets every window open. 5 keeps everything of a frame apart for each site around it.
      ...(isStrict && {'dom.disable_open_during_load': true, 'network.cookie.cookieBehavior': 5}),
      ...(language && {'intl.accept_languages': language}),
    },
  });
}
