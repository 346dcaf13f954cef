/**
 * A Chromium for tests and benchmarks: the one that is installed, or one that comes with npm or Debian's packages. Nothing is
 * downloaded from anywhere else, because other hosts may be out of reach where tests run.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './root.js';

export interface TestBrowser {
  readonly path: string;
  /** What it has to be started with on this machine. */
  readonly args: readonly string[];
  /** Where it comes from, for the first line of a test run. */
  readonly origin: string;
}

export interface BrowserSearch {
  readonly env?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
  /** Leaves out what is installed, to try the ways that a fresh machine takes. */
  readonly withoutInstalled?: boolean;
  /** Told before something is installed, which takes a while. */
  progress?(words: string): void;
}

/** No GPU, no QUIC, no calls home: a test run should see the same browser everywhere. */
const quiet = ['--disable-gpu', '--disable-quic', '--disable-background-networking'];
/** The package's browser knows Amazon's file system only by these; as root Chromium refuses to run in its sandbox. */
const packageName = '@sparticuz/chromium';
const packageVersion = '153.0.0';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

/**
 * In this order: `CHROME_PATH`, an installed Chrome, Chromium or Edge, the one in an npm package (Linux on x64),
 * Debian's (as root).
 * @throws Error that says what to do, if none is found
 */
export async function findBrowser(search: BrowserSearch = {}): Promise<TestBrowser> {
  const {env = process.env, platform = process.platform, withoutInstalled = false, progress = () => {}} = search;
  const isRoot = process.getuid?.() === 0;
  const args = [...(isRoot || env.CI ? ['--no-sandbox'] : []), ...quiet];

  const chosen = env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH is ${chosen}, but there is no such file.`);
    return {path: chosen, args, origin: 'CHROME_PATH'};
  }
  const installed = withoutInstalled ? undefined : candidates(platform, env).find((path) => runs(path, platform));
  if (installed) return {path: installed, args, origin: 'installed'};

  const failures: string[] = [];
  for (const way of [fromPackage, fromDebian]) {
    try {
      const found = await way({platform, isRoot, progress});
      if (found) return {...found, args: [...new Set([...args, ...found.args])]};
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  const advice = 'Install Chrome, Chromium or Edge, or set CHROME_PATH to one.';
  throw new Error(['No browser to test with.', ...failures, advice].join('\n'));
}

/** Where a browser would be, the likeliest first. */
function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder ?? '', program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** On Linux it is asked for its version: Ubuntu's `chromium-browser` is a stub that only advises to install a snap. */
function runs(path: string, platform: NodeJS.Platform): boolean {
  if (!existsSync(path)) return false;
  if (platform !== 'linux') return true;
  const {status, stdout} = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: 15_000});
  return status === 0 && /\d+\.\d+\.\d+/.test(stdout);
}

interface Way {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  progress(words: string): void;
}

/** A headless Chromium packed into an npm package for servers, kept with the other caches of this project. */
async function fromPackage({platform, progress}: Way): Promise<TestBrowser | undefined> {
  if (platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, 'node_modules/.cache/test-browser');
  mkdirSync(folder, {recursive: true});
  if (!existsSync(join(folder, 'node_modules', packageName))) {
    progress(`No browser found; installing ${packageName} …`);
    // Its own `engines` ask for a newer Node than it needs to be unpacked.
    const wanted = `${packageName}@${packageVersion}`;
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--no-engine-strict', '--prefix', folder, wanted]);
  }
  // Both are read while the module is loaded: without the first, libraries that it needs are not unpacked; the second is
  // where everything is unpacked to.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const file = createRequire(join(folder, 'package.json')).resolve(packageName);
    const {default: chromium} = (await import(pathToFileURL(file).href)) as {
      default: {executablePath(): Promise<string>};
    };
    // Its own arguments are for machines without a screen, fonts or a second process; only these two are needed here.
    return {path: await chromium.executablePath(), args: ['--no-sandbox', '--no-zygote'], origin: packageName};
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fromDebian({platform, isRoot, progress}: Way): TestBrowser | undefined {
  if (platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  progress('No browser found; installing Debian’s …');
  if (readdirSync('/var/lib/apt/lists').length < 3) run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return {path: '/usr/bin/chromium', args: [], origin: 'Debian'};
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, [...args], {stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8'});
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
