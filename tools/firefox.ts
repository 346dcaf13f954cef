/**
 * A Firefox for the tests that run in two browsers: the one that is installed, or Debian's. Unlike Chromium, a machine may do
 * without: Mozilla's browser comes in no npm package, and not everybody may install one.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import type {BrowserSearch} from './browser.js';

/** A Firefox, or why there is none. */
export type FoundFirefox =
  {readonly path: string; readonly origin: string} | {readonly path: null; readonly reason: string};

const debian = '/usr/bin/firefox-esr';

/**
 * In this order: `FIREFOX_PATH`, an installed one, Debian's (as root).
 * @throws Error if `FIREFOX_PATH` names no file: who sets it wants just that one
 */
export function findFirefox(search: BrowserSearch = {}): FoundFirefox {
  const {env = process.env, platform = process.platform, withoutInstalled = false, progress = () => {}} = search;
  const chosen = env.FIREFOX_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`FIREFOX_PATH is ${chosen}, but there is no such file.`);
    return {path: chosen, origin: 'FIREFOX_PATH'};
  }
  const installed = withoutInstalled ? undefined : candidates(platform, env).find((path) => runs(path, platform));
  if (installed) return {path: installed, origin: 'installed'};
  const advice = 'Install Firefox, or set FIREFOX_PATH to one.';
  if (platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return {path: null, reason: `no Firefox was found. ${advice}`};
  }
  try {
    installFromDebian(progress);
    return {path: debian, origin: 'Debian'};
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
    return {path: null, reason: `no Firefox was found, and Debian’s could not be installed (${line}). ${advice}`};
  }
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, 'Firefox.app/Contents/MacOS/firefox'),
    );
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [],
    );
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return ['firefox-esr', 'firefox'].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** On Linux it is asked for its version: Ubuntu's `firefox` may be a stub for a snap that is not there. */
function runs(path: string, platform: NodeJS.Platform): boolean {
  if (!existsSync(path)) return false;
  if (platform !== 'linux') return true;
  const {status, stdout} = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: 15_000});
  return status === 0 && /Firefox \d+/.test(stdout);
}

function installFromDebian(progress: (words: string) => void): void {
  progress('No Firefox found; installing Debian’s …');
  const run = (...args: string[]): unknown =>
    execFileSync('apt-get', args, {stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout: 300_000});
  if (readdirSync('/var/lib/apt/lists').length < 3) run('update');
  run('install', '-y', '--no-install-recommends', 'firefox-esr');
}
