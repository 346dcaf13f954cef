/**
 * Compares the contract (`src/network/schema.graphql`) with the versions already promised (`tools/contract/`), and fails on
 * a change that would break a widget or a network made for them: minor versions only add.
 */
import {CriticalityLevel, diff} from '@graphql-inspector/core';
import {buildSchema} from 'graphql';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './root.js';

/** What somebody would notice: one sentence for each breaking change from `promised` to `current` (both SDL). */
export async function breakingChanges(promised: string, current: string): Promise<string[]> {
  const changes = await diff(buildSchema(promised), buildSchema(current));
  return changes.filter(({criticality}) => criticality.level === CriticalityLevel.Breaking).map(({message}) => message);
}

if (process.argv[1]?.endsWith('contract.ts')) {
  const current = readFileSync(join(root, 'src/network/schema.graphql'), 'utf8');
  for (const file of readdirSync(join(root, 'tools/contract'))) {
    const broken = await breakingChanges(readFileSync(join(root, 'tools/contract', file), 'utf8'), current);
    if (broken.length === 0) continue;
    console.error(`The contract breaks what ${file} promised:\n  ${broken.join('\n  ')}`);
    process.exitCode = 1;
  }
}
