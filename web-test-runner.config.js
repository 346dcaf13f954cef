/**
 * Browser tests: in a real Chromium, against the real reference network and identity provider, which this process mounts on
 * the origin of the test page. `npx wtr tests/elements/feed/feed.test.ts` runs one file.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';

const {findBrowser} = await tsImport('./tools/browser.ts', import.meta.url);
const {testServer} = await tsImport('./tests/support/server/middleware.ts', import.meta.url);
const {countTests} = await tsImport('./tools/test/browser-reporter.ts', import.meta.url);
const {path, args} = await findBrowser({progress: (words) => process.stderr.write(`${words}\n`)});

/**
 * Each page has the focus, whichever of them the browser gave it to: without it, nobody is told that something was focused. And each can
 * be left, whatever was written there.
 */
async function createPage({context}) {
  const page = await context.newPage();
  // The runner has a limit of its own for that, and a longer one.
  page.setDefaultNavigationTimeout(0);
  page.on('dialog', (dialog) => dialog.type() === 'beforeunload' && dialog.accept());
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

export default {
  files: ['tests/**/*.test.ts', '!tests/{demo,tools,e2e}/**'],
  nodeResolve: {exportConditions: ['browser', 'development']},
  middleware: [await testServer()],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  browsers: [chromeLauncher({launchOptions: {executablePath: path, args: [...args]}, concurrency: 1, createPage})],
  reporters: [defaultReporter(), countTests()],
  // Tests run the readable build of Lit, which says so in every file.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // On a busy machine a browser takes its time.
  browserStartTimeout: 120_000,
  // The first file waits for the servers.
  testsStartTimeout: 60_000,
  // Of a whole file: on a busy machine the longest ones take minutes.
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 60_000}},
};
