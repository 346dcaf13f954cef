/**
 * Compares the contract (`src/network/schema.graphql`) with the versions already promised (`tools/contract/`), and fails on
 * a change that would break a widget or a network made for any of them: minor versions only add. What the newest version has
 * added is promised, too, as soon as it is there: `npm run contract -- --promise` writes it down, `-- --promise 1.2` as a new version.
 */
import {CriticalityLevel, diff} from '@graphql-inspector/core';
import {buildSchema} from 'graphql';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './root.js';

/** What somebody would notice: one sentence for each breaking change from `promised` to `current` (both SDL). */
export async function breakingChanges(promised: string, current: string): Promise<string[]> {
  const changes = await diff(buildSchema(promised), buildSchema(current));
  return changes.filter(({criticality}) => criticality.level === CriticalityLevel.Breaking).map(({message}) => message);
}

export interface Promised {
  /** Such as `1.0`. */
  readonly version: string;
  readonly schema: string;
}

const folder = join(root, 'tools/contract');
const fileOf = (version: string): string => join(folder, `${version}.graphql`);

/** All that was promised, the oldest first. */
export const promises = (): readonly Promised[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.graphql$/, ''))
    .sort((one, other) => one.localeCompare(other, 'en', {numeric: true}))
    .map((version) => ({version, schema: readFileSync(fileOf(version), 'utf8')}));

/** What is broken of what was promised, a paragraph for each version. Nothing: every promise is kept. */
export async function broken(promised: readonly Promised[], current: string): Promise<string[]> {
  const found = promised.map(async ({version, schema}) => {
    const changes = await breakingChanges(schema, current);
    return changes.length > 0 ? [`The contract breaks what ${version} promised:\n  ${changes.join('\n  ')}`] : [];
  });
  return (await Promise.all(found)).flat();
}

/** What there is by now beyond what was promised, a sentence for each. */
async function added({schema}: Promised, current: string): Promise<string[]> {
  const changes = await diff(buildSchema(schema), buildSchema(current));
  return changes.length > 0 ? changes.map(({message}) => message) : ['Other words, or another order.'];
}

if (process.argv[1]?.endsWith('contract.ts')) {
  const current = readFileSync(join(root, 'src/network/schema.graphql'), 'utf8');
  const promised = promises();
  const newest = promised.at(-1)!;
  const problems = await broken(promised, current);
  const [, isPromising, version = newest.version] = /(--promise)\s*(\d+\.\d+)?/.exec(process.argv.join(' ')) ?? [];
  if (problems.length === 0 && isPromising) writeFileSync(fileOf(version), current);
  else if (problems.length === 0 && newest.schema !== current) {
    problems.push(
      `The contract has grown, and ${newest.version} does not promise it yet (npm run contract -- --promise):`,
    );
    problems.push(...(await added(newest, current)).map((change) => `  ${change}`));
  }
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
}
