/**
 * A WebKit for the tests that run in every browser, as Debian's package `webkit2gtk-driver` brings it. Never installed by
 * itself: it takes 200 MB, and most machines do without. Needs a screen, if need be one of Xvfb's.
 */
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** A WebKit with its driver, or why there is none. */
export type FoundWebkit =
  | {readonly path: string; readonly driver: string; readonly screen: string}
  | {readonly path: null; readonly reason: string};

const advice = 'On Debian: apt-get install webkit2gtk-driver xvfb.';

/** @param folders - Where libraries of the system are, each with a folder for every version of WebKit. */
export function findWebkit({
  env = process.env,
  folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'],
}: {readonly env?: NodeJS.ProcessEnv; readonly folders?: readonly string[]} = {}): FoundWebkit {
  const driver = onPath('WebKitWebDriver', env);
  const path = folders.flatMap(browsersIn).at(-1);
  const screen = onPath('Xvfb', env);
  if (!driver || !path) return {path: null, reason: `no WebKit was found. ${advice}`};
  if (!screen) return {path: null, reason: `there is a WebKit, but no Xvfb that gives it a screen. ${advice}`};
  return {path, driver, screen};
}

/** By version, the latest last. */
const browsersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^webkit2?gtk-[\d.]+$/.test(name))
        .sort()
        .map((name) => join(folder, name, 'MiniBrowser'))
        .filter((path) => existsSync(path))
    : [];

const onPath = (command: string, env: NodeJS.ProcessEnv): string | undefined =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));
