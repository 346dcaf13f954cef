/** The package as `npm pack` gives it, installed in an empty project: every entry works there, in Node and in a browser. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {build} from 'esbuild';
import type {Page} from 'playwright-core';
import {elementNames} from '../../tools/entries.js';
import {root} from '../../tools/root.js';
import {temporaryFolder} from './support/demo.js';
import {openStage, type Stage} from './support/stage.js';
import {openBrowser} from './support/visitor.js';

const project = temporaryFolder();
const bundles = join(project, 'bundles');
const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', [...args, '--silent'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Bundles a module of the project as its developer would, for browsers. */
async function bundle(name: string, source: string): Promise<void> {
  await build({
    stdin: {contents: source, resolveDir: project},
    outfile: join(bundles, `${name}.js`),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
  });
}

interface PackageJson {
  readonly exports: Readonly<Record<string, string | {readonly default?: string}>>;
}
const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageJson;
/** Names under which modules are imported: `foyer-widgets/feed.js`. */
const modules = Object.entries(exports)
  .filter(([, target]) => typeof target === 'object' && target.default)
  .map(([entry]) => `foyer-widgets${entry.slice(1)}`);

describe('the package', () => {
  let stage: Stage;
  let page: Page;

  before(async () => {
    // As publishing does it, the build included.
    npm(root, 'pack', '--pack-destination', project);
    const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))!;
    writeFileSync(join(project, 'package.json'), '{"name": "empty", "type": "module", "private": true}');
    // The registry's settings of this project hold there as well.
    cpSync(join(root, '.npmrc'), join(project, '.npmrc'));
    npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`, 'react', 'react-dom');
    mkdirSync(bundles);
    stage = await openStage({'/bundles/': bundles});
    page = await (await openBrowser()).newPage();
  });

  /** Opens a page with some tags and a script. Resolves with what the browser complained of. */
  async function open(body: string, script: string): Promise<string[]> {
    const complaints: string[] = [];
    page.removeAllListeners();
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', ({message}) => complaints.push(message));
    await page.goto(stage.origin + stage.page(`${body}<script type="module" src="/bundles/${script}.js"></script>`));
    return complaints;
  }

  it('has every element among its entries', () => {
    for (const name of elementNames) assert.ok(modules.includes(`foyer-widgets/${name}.js`), name);
    assert.ok(modules.includes('foyer-widgets/react'));
  });

  for (const name of modules)
    it(`imports ${name} in Node, where there is no document`, () => {
      const script = `await import('${name}'); if (globalThis.document) throw new Error('a document');`;
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: project, stdio: 'pipe'});
    });

  for (const name of elementNames)
    it(`draws <foyer-${name}> with nothing but its own entry, bundled`, async () => {
      await bundle(name, `import 'foyer-widgets/${name}.js';`);
      const complaints = await open(`<foyer-${name}></foyer-${name}>`, name);
      // Whether there is anything to see is the element's own business: without a network, a login shows nothing.
      await page.waitForFunction(
        (tag) => (document.querySelector(tag) as {hasUpdated?: boolean} | null)?.hasUpdated,
        `foyer-${name}`,
      );
      // One that is not set up says so, in the console too; nothing else went wrong.
      assert.deepEqual(
        complaints.filter((words) => !/^\[Foyer\] (Signing in: )?<foyer-/.test(words)),
        [],
      );
    });

  it('draws posts with all elements at once', async () => {
    await bundle('all', "import 'foyer-widgets';");
    await bundle(
      'token',
      "addEventListener('foyer-token-request', (event) => event.respondWith(fetch('/token').then((answer) => answer.text())));",
    );
    const network = '<foyer-network page endpoint="/graphql" auth="custom"></foyer-network>';
    const token = '<script type="module" src="/bundles/token.js"></script>';
    const complaints = await open(`${network}<foyer-feed></foyer-feed>${token}`, 'all');
    await page.getByRole('article').first().waitFor();
    assert.deepEqual(complaints, []);
  });

  it('draws posts from a React component, which hears events', async () => {
    await bundle(
      'react-page',
      `import {createElement as h} from 'react';
       import {createRoot} from 'react-dom/client';
       import {FoyerFeed, FoyerNetwork} from 'foyer-widgets/react';
       const tokenProvider = () => fetch('/token').then((answer) => answer.text());
       const onSessionChange = ({state}) => (document.title = state.kind);
       createRoot(document.querySelector('#root')).render(
         h(FoyerNetwork, {endpoint: '/graphql', auth: 'custom', tokenProvider, onSessionChange},
           h(FoyerFeed, {limit: 3, theme: 'dark', className: 'mine'})));`,
    );
    const complaints = await open('<div id="root"></div>', 'react-page');
    await page.getByRole('article').first().waitFor();
    assert.equal(await page.title(), 'signed-in');
    const feed = page.locator('foyer-feed.mine');
    assert.equal(await feed.getAttribute('theme'), 'dark');
    assert.equal(await feed.evaluate((element) => (element as HTMLElement & {limit: number}).limit), 3);
    assert.deepEqual(complaints, []);
  });

  for (const [how, options] of [
    ['a bundler', {module: 'esnext', moduleResolution: 'bundler'}],
    ['Node', {module: 'nodenext', moduleResolution: 'nodenext'}],
    [
      'an old project, such as for SharePoint',
      {module: 'esnext', moduleResolution: 'node10', ignoreDeprecations: '6.0'},
    ],
  ] as const)
    it(`has types for ${how}`, () => {
      cpSync(join(root, 'tests/e2e/support/typed-page.tsx'), join(project, 'page.tsx'));
      const compilerOptions = {
        ...options,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        jsx: 'react-jsx',
        strict: true,
        noEmit: true,
        types: [],
        // What is imported from others is theirs to check.
        skipLibCheck: true,
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['page.tsx']}));
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      try {
        execFileSync(process.execPath, [compiler, '-p', project], {stdio: 'pipe'});
      } catch (error) {
        assert.fail(String((error as {stdout?: Buffer}).stdout));
      }
    });
});
