/**
 * `npm run size`: what a page loads for some elements, bundled with every package they need, minified and gzipped. MSAL is
 * not counted: it is a chunk of its own that only `auth="msal"` asks for. Languages other than English are chunks too,
 * counted one by one. Fails when something is heavier than its budget (docs/decisions/0006-weight.md).
 */
import type {Metafile} from 'esbuild';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {buildForBrowsers} from './browser-build.js';
import {elementNames} from './entries.js';
import {root} from './root.js';
import {sourceOf, weigh} from './weigh.js';

/** In kilobytes of 1 000 bytes. */
const budgets: readonly {what: string; elements: readonly string[]; later?: readonly string[]; atMost: number}[] = [
  {what: 'feed, read and react', elements: ['network', 'feed'], atMost: 43.3},
  {what: '+ post box', elements: ['network', 'feed', 'post-box'], atMost: 50.5},
  {what: '+ trending', elements: ['network', 'feed', 'post-box', 'trending'], atMost: 53.4},
  // What comes when somebody is about to react.
  {
    what: '+ a reaction',
    elements: ['network', 'feed'],
    later: ['controllers/data/react', 'parts/reaction-menu'],
    atMost: 44.7,
  },
  // What comes when somebody reaches for the post box, without what they then ask for: tools, emoji, files, kinds.
  {
    what: '+ writing',
    elements: ['network', 'feed', 'post-box'],
    later: ['parts/composer/composer', 'network/writer'],
    atMost: 63,
  },
  {what: 'every element', elements: elementNames, atMost: 115},
];
const languageAtMost = 4;
/** It is there before anything else is asked for, and names the files of every element. */
const loaderAtMost = 3.6;

const languages = readdirSync(join(root, 'src/localization'))
  .filter((file) => /^[a-z]{2}\.ts$/.test(file) && file !== 'en.ts')
  .map((file) => basename(file, '.ts'));

function report(what: string, size: number, atMost: number): void {
  const isTooMuch = size > atMost;
  console.log(`${isTooMuch ? '✖' : '✔'} ${what.padEnd(24)} ${size.toFixed(1).padStart(6)} kB of ${atMost} kB`);
  if (isTooMuch) process.exitCode = 1;
}

/** As it ships: it carries a list of all other files. */
async function weighLoader(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'size-'));
  try {
    await buildForBrowsers(folder);
    return gzipSync(readFileSync(join(folder, 'foyer.js'))).length / 1000;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** With `--list`: what the weight is made of, heaviest first, in bytes before compression. */
function list({outputs}: Metafile): void {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  for (const [file, {bytesInOutput}] of inputs.sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput))
    console.log(`  ${String(bytesInOutput).padStart(7)}  ${file}`);
}

for (const {what, elements, later = [], atMost} of budgets) {
  const {size, metafile} = await weigh([...elements.map(sourceOf), ...later.map((file) => `src/${file}.ts`)]);
  report(what, size, atMost);
  if (process.argv.includes('--list')) list(metafile);
}
report('foyer.js, the loader', await weighLoader(), loaderAtMost);
for (const language of languages) {
  const {size} = await weigh([`src/localization/${language}.ts`]);
  report(`language ${language}`, size, languageAtMost);
}
