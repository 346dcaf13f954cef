/**
 * The house's own figures: longest source file, share of comment lines, lines of test per line of source. Fails when a
 * file of `src`, `demo` or `tools` is longer than a person wants to read at once.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './root.js';

const longestAllowed = 300;
const generated = /^src\/(network\/(schema|documents\/[^/]+)|parts\/emoji\/data\/[a-z]+)\.ts$/;

interface File {
  readonly path: string;
  readonly lines: number;
  readonly comments: number;
}

function filesBelow(folder: string): File[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(ts|css)$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((path) => !generated.test(path))
    .map((path) => {
      const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n');
      return {path, lines: lines.length, comments: lines.filter((line) => /^\s*(\/\/|\/\*|\*)/.test(line)).length};
    });
}

const sum = (files: readonly File[], key: 'lines' | 'comments'): number =>
  files.reduce((total, file) => total + file[key], 0);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;

const source = filesBelow('src');
const all = [...source, ...filesBelow('demo'), ...filesBelow('tools')].sort((a, b) => b.lines - a.lines);
const tests = filesBelow('tests');
// Styles are looked at, not tested line by line; everything else counts.
const code = all.filter(({path}) => path.endsWith('.ts'));
const sorted = source.map(({lines}) => lines).sort((a, b) => a - b);

console.log(`longest file      ${all[0]!.lines} lines (${all[0]!.path})`);
console.log(`median in src     ${sorted[Math.floor(sorted.length / 2)]} lines, ${source.length} files`);
console.log(`comments in src   ${percent(sum(source, 'comments'), sum(source, 'lines'))}`);
console.log(
  `tests per line    ${(sum(tests, 'lines') / sum(code, 'lines')).toFixed(2)} (${sum(tests, 'lines')} : ${sum(code, 'lines')})`,
);

const tooLong = all.filter(({lines}) => lines > longestAllowed);
if (tooLong.length > 0) {
  console.error(
    `Over ${longestAllowed} lines:\n  ${tooLong.map(({path, lines}) => `${path} (${lines})`).join('\n  ')}`,
  );
  process.exitCode = 1;
}
