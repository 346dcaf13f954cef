/**
 * `npm run size`: what a page loads for some elements, bundled with every package they need, minified and gzipped. MSAL is
 * not counted: it is a chunk of its own that only `auth="msal"` asks for. Languages other than English are chunks too,
 * counted one by one. Fails when something is heavier than its budget (docs/decisions/0006-weight.md).
 */
import type {Metafile} from 'esbuild';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {buildForBrowsers} from './browser-build.js';
import {elementNames} from './entries.js';
import {root} from './root.js';
import {sourceOf, weigh} from './weigh.js';
import type {Weights} from './weights.js';

/** In kilobytes of 1 000 bytes. */
const budgets: readonly {what: string; elements: readonly string[]; later?: readonly string[]; atMost: number}[] = [
  {what: 'feed, read and react', elements: ['network', 'feed'], atMost: 43.2},
  {what: '+ post box', elements: ['network', 'feed', 'post-box'], atMost: 50.7},
  {what: '+ trending', elements: ['network', 'feed', 'post-box', 'trending'], atMost: 53.7},
  // What comes when somebody is about to react.
  {
    what: '+ a reaction',
    elements: ['network', 'feed'],
    later: ['controllers/data/react', 'parts/reaction-menu'],
    atMost: 44.6,
  },
  // What comes when somebody reaches for the post box, without what they then ask for: tools, emoji, files, kinds.
  {
    what: '+ writing',
    elements: ['network', 'feed', 'post-box'],
    later: ['parts/composer/composer', 'network/writer'],
    atMost: 63.2,
  },
  {what: 'every element', elements: elementNames, atMost: 115},
];
/** What a page without a bundler loads: several files, each compressed by itself, of which all but one serve other widgets, too. */
const withoutBundler: readonly {elements: readonly string[]; atMost: number}[] = [
  {elements: ['feed'], atMost: 50.1},
  {elements: ['feed', 'post-box'], atMost: 59.2},
  {elements: ['feed', 'post-box', 'trending'], atMost: 63.5},
  {elements: ['thread'], atMost: 63.9},
];
const languageAtMost = 4;
/** It is there before anything else is asked for, and names the files of every element. */
const loaderAtMost = 2.6;

const languages = readdirSync(join(root, 'src/localization'))
  .filter((file) => /^[a-z]{2}\.ts$/.test(file) && file !== 'en.ts')
  .map((file) => basename(file, '.ts'));

function report(what: string, size: number, atMost: number, besides = ''): void {
  const isTooMuch = size > atMost;
  console.log(
    `${isTooMuch ? '✖' : '✔'} ${what.padEnd(38)} ${size.toFixed(1).padStart(6)} kB of ${atMost} kB ${besides}`.trimEnd(),
  );
  if (isTooMuch) process.exitCode = 1;
}

/** As they ship, the loader with a list of all other files. */
async function reportFiles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'size-'));
  try {
    await buildForBrowsers(folder);
    const {sizes, entries} = JSON.parse(readFileSync(join(folder, 'weights.json'), 'utf8')) as Weights;
    report('foyer.js, the loader', sizes['foyer.js']! / 1000, loaderAtMost);
    for (const {elements, atMost} of withoutBundler) {
      const files = new Set(['network', ...elements].flatMap((name) => entries[name]!));
      const size = [...files].reduce((sum, file) => sum + sizes[file]!, 0) / 1000;
      report(`by foyer.js: ${elements.join(', ')}`, size, atMost, `${files.size} files`);
    }
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
await reportFiles();
for (const language of languages) {
  const {size} = await weigh([`src/localization/${language}.ts`]);
  report(`language ${language}`, size, languageAtMost);
}
