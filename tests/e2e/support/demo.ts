/** The demo as people start it: `demo/serve.ts` in a process of its own, on a port and in a folder of its own. */
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {root} from '../../../tools/root.js';
import {takeDataFolder} from '../../../demo/serve/data-folder.js';
import {copyOfNetwork, prepareNetwork} from '../../support/server/template.js';

export interface DemoOptions {
  /** Default: one of its own, with the company in it. */
  readonly dataFolder?: string;
  /** Default: any that is free. */
  readonly port?: number;
  readonly args?: readonly string[];
}

export interface Demo {
  readonly origin: string;
  readonly port: number;
  /** What it has printed so far. */
  output(): string;
  /** Ends it as Ctrl+C does. Resolves with its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A run that ended before it was ready. */
export class DemoEnded extends Error {
  override readonly name = 'DemoEnded';
  readonly code: number | null;
  readonly output: string;

  constructor(code: number | null, output: string) {
    super(`The demo ended with ${code}:\n${output}`);
    this.code = code;
    this.output = output;
  }
}

const running = new Set<ChildProcess>();
// A test that fails may leave its demo behind, and that would keep the whole run from ending.
after(() => running.forEach((child) => child.kill('SIGKILL')));

/** Resolves when it says that it is ready. @throws DemoEnded if it ends instead */
export async function startDemo({dataFolder, port = 0, args = []}: DemoOptions = {}): Promise<Demo> {
  return start(dataFolder ?? (await filledFolder()), port, args);
}

function start(dataFolder: string, port: number, args: readonly string[]): Promise<Demo> {
  const child = spawn(process.execPath, ['--import=tsx', 'demo/serve.ts', ...args], {
    cwd: root,
    env: {...process.env, PORT: String(port), FOYER_DATA: dataFolder},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return new Promise((resolve, reject) => {
    const read = (text: Buffer): void => {
      output += text.toString();
      const ready = /^Foyer is ready at (http:\/\/localhost:(\d+))\/\n/m.exec(output);
      if (!ready) return;
      resolve({
        origin: ready[1]!,
        port: Number(ready[2]),
        output: () => output,
        stop(signal = 'SIGTERM') {
          child.kill(signal);
          return ended;
        },
      });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new DemoEnded(code, output)));
  });
}

/** With the company in it: to write that takes most of a start. */
async function filledFolder(): Promise<string> {
  const folder = temporaryFolder();
  // The mark by which the demo knows its folder.
  takeDataFolder(folder, {fresh: false})();
  await prepareNetwork(async (dataFolder) => {
    const {createServices} = await import('../../../demo/serve/services.js');
    await (await createServices({origin: 'http://localhost', dataFolder})).close();
  });
  return copyOfNetwork(folder);
}

/** A folder that is gone when the tests are. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-e2e-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  return folder;
}
