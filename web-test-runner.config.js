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
 * A page of tests begins when it has the focus: on a busy machine the one before it may still have it, and without the focus a
 * browser tells nobody that something was focused.
 */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html>
  <body>
    <script type="module">
      for (let waited = 0; !document.hasFocus() && waited < 10_000; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await import(${JSON.stringify(testFramework)});
    </script>
  </body>
</html>`;

export default {
  files: ['tests/**/*.test.ts', '!tests/{demo,tools,e2e}/**'],
  nodeResolve: {exportConditions: ['browser', 'development']},
  middleware: [await testServer()],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  browsers: [chromeLauncher({launchOptions: {executablePath: path, args: [...args]}, concurrency: 1})],
  reporters: [defaultReporter(), countTests()],
  // Tests run the readable build of Lit, which says so in every file.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testRunnerHtml,
  // The first file waits for the servers.
  testsStartTimeout: 60_000,
  testFramework: {config: {timeout: 10000}},
};
