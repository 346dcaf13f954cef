/** What widgets of one version may count on in the network of another, as long as both say the same protocol number. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';
import {protocol} from '../../src/lib/copies.js';
import {root} from '../../tools/root.js';

/** By protocol number. Members may be added under the same number; one that goes, or means something else, needs the next. */
const promised: Readonly<Record<number, readonly string[]>> = {
  1: [
    'session',
    'cache',
    'live',
    'info',
    'infoFailed',
    'hasFeature',
    'subscribe',
    'observe',
    'observePages',
    'ask',
    'write',
  ],
};
const promisedOfSessions: Readonly<Record<number, readonly string[]>> = {
  1: ['state', 'subscribe', 'start', 'signIn', 'signOut'],
};

/** Names of what a class offers to everybody. */
function membersOf(file: string, className: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const found = source.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === className);
  assert.ok(found && ts.isClassDeclaration(found));
  return found.members.flatMap(({name}) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

test('a network keeps what its protocol number promises to widgets of other versions', () => {
  const members = membersOf('src/network/network.ts', 'Network');
  for (const name of promised[protocol] ?? [])
    assert.ok(members.includes(name), `Network.${name} is gone: raise the protocol.`);
});

test('a session keeps what its protocol number promises', () => {
  const members = membersOf('src/auth/session.ts', 'Session');
  for (const name of promisedOfSessions[protocol] ?? [])
    assert.ok(members.includes(name), `Session.${name} is gone: raise the protocol.`);
});

test('every protocol number has its promises', () => {
  assert.ok(promised[protocol] && promisedOfSessions[protocol]);
});
