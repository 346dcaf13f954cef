/**
 * `npm start`: pages, network and identity provider on one origin of this machine, kept in one folder.
 *
 * PORT (default 5173) and FOYER_DATA (default .foyer) say where, FOYER_FRAME_ANCESTORS (default 'self') who may frame
 * embed.html; `--fresh` starts with an empty folder, `--watch` serves the pages from their sources.
 * With FOYER_OPEN=1 anybody may read what is in public groups.
 */
import type {RequestListener} from 'node:http';
import {fileURLToPath} from 'node:url';
import {inspect} from 'node:util';
import {takeDataFolder} from './serve/data-folder.js';
import {embedHandler, embedSettings} from './serve/embed.js';
import {listen} from './serve/listen.js';
import {oneOrigin} from './serve/one-origin.js';
import {readOptions, type ServeOptions, StartError} from './serve/options.js';
import {buildPages, servePages} from './serve/pages.js';
import type {Services} from './serve/services.js';
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
  const opening = [openPages(options), openServices(origin, options)] as const;
  // Both at once, and both to their end even if one fails: what has been opened must be closed again.
  await Promise.allSettled(opening);
  const [pages, services] = await Promise.all(opening);
  const handleEmbed = embedHandler(embedSettings(options.frameAncestors));
  answer = oneOrigin(origin, (request, response) => {
    if (!services.handle(request, response) && !handleEmbed(request, response)) pages(request, response);
  });
  say(`Foyer is ready at ${origin}/`);
}

async function openPages({watch, frameAncestors}: ServeOptions): Promise<RequestListener> {
  if (!watch) return servePages(await buildPages(projectFolder, say), {frameAncestors});
  const {answer, close} = await watchPages(projectFolder);
  ending.push(close);
  return answer;
}

/** Loaded late: database and provider take a second, in which nothing would be on the screen. */
async function openServices(origin: string, {dataFolder, isOpen}: ServeOptions): Promise<Services> {
  say('Opening the network …');
  const {createServices} = await import('./serve/services.js');
  const services = await createServices({origin, dataFolder, isOpen, onError: report});
  ending.push(() => services.close());
  return services;
}

function report(error: Error): void {
  // With its causes.
  process.stderr.write(`${inspect(error)}\n`);
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
