/**
 * `npm start`: pages, network and identity provider on one origin of this machine, kept in one folder.
 *
 * PORT (default 5173) and FOYER_DATA (default .foyer) say where; `--fresh` starts with an empty folder, `--watch`
 * serves the pages from their sources.
 */
import type {RequestListener} from 'node:http';
import {fileURLToPath} from 'node:url';
import {takeDataFolder} from './serve/data-folder.js';
import {listen} from './serve/listen.js';
import {readOptions, type ServeOptions, StartError} from './serve/options.js';
import {buildPages, servePages} from './serve/pages.js';
import {createServices} from './serve/services.js';
import {watchPages} from './serve/watch.js';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const say = (words: string): void => void process.stdout.write(`${words}\n`);

/** Everything that has to be undone at the end, the latest first. */
const ending: (() => unknown)[] = [];

async function start(options: ServeOptions): Promise<void> {
  let answer: RequestListener = (_request, response) => {
    response.writeHead(503, {'retry-after': '1'}).end('Foyer is starting.\n');
  };
  // The port comes first: the addresses in tokens and pages depend on it, and a taken one should not cost a build.
  const listening = await listen(options.port, (request, response) => answer(request, response));
  ending.push(() => listening.close());
  ending.push(takeDataFolder(options.dataFolder, options));

  const origin = `http://localhost:${listening.port}`;
  const pages = await openPages(options);
  say('Opening the network …');
  const services = await createServices({origin, dataFolder: options.dataFolder, onError: report});
  ending.push(() => services.close());
  answer = (request, response) => {
    if (!services.handle(request, response)) pages(request, response);
  };
  say(`Foyer is ready at ${origin}/`);
}

async function openPages({watch}: ServeOptions): Promise<RequestListener> {
  if (!watch) return servePages(await buildPages(projectFolder, say));
  const {answer, close} = await watchPages(projectFolder);
  ending.push(close);
  return answer;
}

function report(error: Error): void {
  process.stderr.write(`${error.stack ?? error.message}\n`);
}

/** Closes everything, so that the folder is free and complete for whoever comes next. */
async function end(): Promise<void> {
  for (const undo of ending.splice(0).reverse()) await undo();
}

let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // A second Ctrl+C means it: the database survives being cut off.
    if (isEnding) process.exit(1);
    isEnding = true;
    void end().then(() => process.exit(0));
  });

try {
  await start(readOptions(process.argv.slice(2), process.env, projectFolder));
} catch (error) {
  await end();
  if (error instanceof StartError) process.stderr.write(`${error.message}\n`);
  else report(error as Error);
  process.exit(1);
}
