/**
 * `npm run size`: what a page loads, minified and gzipped, with every package that we need in it. MSAL is not counted: it
 * is a chunk of its own that only `auth="msal"` asks for. Languages other than English are chunks too, counted one by one.
 * Fails when something is heavier than its budget.
 */
import {gzipSync} from 'node:zlib';
import {join} from 'node:path';
import {build, type Rollup} from 'vite';
import {root} from './root.js';

/** In kilobytes of 1 000 bytes. `of` names entries; chunks that all of them load anyway count once. */
const budgets = [
  {what: 'feed, read and react', of: ['network', 'feed'], atMost: 32},
  {what: '+ post box', of: ['network', 'feed', 'post-box'], atMost: 42},
  {what: '+ trending', of: ['network', 'feed', 'post-box', 'trending'], atMost: 46},
  {what: 'every element', of: ['index'], atMost: 115},
];
const languageAtMost = 4;
/** Loaded by every page, although later than the entries. */
const alwaysLater = /\/(live|graphql-sse)/;

const output = await build({
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'error',
  mode: 'whole',
  build: {write: false},
});
const chunks = new Map(
  [output]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .flatMap((item) => (item.type === 'chunk' ? [[item.fileName, item] as const] : [])),
);

function loadedBy(names: readonly string[]): Rollup.OutputChunk[] {
  const found = new Set<Rollup.OutputChunk>();
  const visit = (file: string): void => {
    const chunk = chunks.get(file);
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach(visit);
    chunk.dynamicImports.filter((name) => alwaysLater.test(name)).forEach(visit);
  };
  names.map((name) => `${name}.js`).forEach(visit);
  return [...found];
}

const kilobytes = (list: readonly Rollup.OutputChunk[]): number =>
  list.reduce((sum, {code}) => sum + gzipSync(code).length, 0) / 1000;

function report(what: string, size: number, atMost: number): void {
  const tooMuch = size > atMost;
  console.log(`${tooMuch ? '✖' : '✔'} ${what.padEnd(28)} ${size.toFixed(1).padStart(6)} kB of ${atMost} kB`);
  if (tooMuch) process.exitCode = 1;
}

for (const {what, of, atMost} of budgets) report(what, kilobytes(loadedBy(of)), atMost);
for (const chunk of chunks.values()) {
  const [, language] = /src\/localization\/([a-z]{2})\.ts$/.exec(chunk.facadeModuleId ?? '') ?? [];
  if (language) report(`language ${language}`, kilobytes([chunk]), languageAtMost);
}
if (process.argv.includes('--list'))
  for (const chunk of loadedBy(['network', 'feed', 'post-box', 'trending']).sort(
    (a, b) => b.code.length - a.code.length,
  )) {
    console.log(`\n${chunk.fileName} ${kilobytes([chunk]).toFixed(1)} kB`);
    const modules = Object.entries(chunk.modules).map(
      ([id, {renderedLength}]) => [id.replace(root, ''), renderedLength] as const,
    );
    for (const [id, length] of modules.sort((a, b) => b[1] - a[1]).slice(0, 14))
      console.log(`  ${String(length).padStart(7)}  ${id}`);
  }
