/** What is sent twice is made once. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {type Idempotency, createIdempotency, type KeyUse} from '../../../demo/network/idempotency.js';
import {type OpenDatabase, openDatabase} from '../../../demo/network/database/open.js';
import type {Database} from '../../../demo/network/database/tables.js';

const hour = 3_600_000;

describe('a creating mutation', () => {
  let opened: OpenDatabase;
  let time = Date.parse('2026-11-24T09:00:00Z');
  let idempotency: Idempotency;
  let made: string[] = [];
  before(async () => {
    opened = await openDatabase({folder: null});
  });
  after(() => opened.close());
  beforeEach(() => {
    made = [];
    idempotency = createIdempotency(opened.database, () => new Date(time));
  });

  const use = (key: string, more: Partial<KeyUse> = {}): KeyUse => ({
    personId: 'p-ana',
    field: 'createPost',
    key,
    input: {idempotencyKey: key, body: {markdown: 'Hello'}, groupId: null},
    ...more,
  });

  /** Makes a topic, as the simplest thing that the database keeps. */
  const make = (id: string) => async (database: Database) => {
    made.push(id);
    await database.insertInto('topics').values({id, name: id, folded: id}).execute();
    return {id};
  };

  const exists = async (id: string): Promise<boolean> =>
    (await opened.database.selectFrom('topics').select('id').where('id', '=', id).execute()).length === 1;

  it('sent again gives the first result again and makes nothing', async () => {
    assert.deepEqual(await idempotency.once(use('again'), make('t-1')), {kind: 'created', id: 't-1', isRepeat: false});
    assert.deepEqual(await idempotency.once(use('again'), make('t-2')), {kind: 'created', id: 't-1', isRepeat: true});
    assert.deepEqual(made, ['t-1']);
  });

  it('sent five times at once is made once, and all are told the same', async () => {
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5].map((number) => idempotency.once(use('at once'), make(`t-once-${number}`))),
    );
    assert.equal(made.length, 1);
    assert.deepEqual(
      new Set(outcomes.map((outcome) => (outcome.kind === 'created' ? outcome.id : outcome.kind))),
      new Set(made),
    );
    assert.equal(outcomes.filter((outcome) => outcome.kind === 'created' && !outcome.isRepeat).length, 1);
  });

  it('with the key of another is a conflict, whether words or field differ', async () => {
    await idempotency.once(use('taken'), make('t-taken'));
    const otherWords = use('taken', {input: {idempotencyKey: 'taken', body: {markdown: 'Bye'}, groupId: null}});
    const otherField = use('taken', {field: 'addReply'});
    assert.deepEqual(await idempotency.once(otherWords, make('t-no')), {kind: 'conflict'});
    assert.deepEqual(await idempotency.once(otherField, make('t-no')), {kind: 'conflict'});
    assert.deepEqual(made, ['t-taken']);
  });

  it('is the same when its fields come in another order', async () => {
    await idempotency.once(use('order', {input: {a: 1, b: {c: [1, 2], d: new Date(0)}}}), make('t-order'));
    const turned = await idempotency.once(use('order', {input: {b: {d: new Date(0), c: [1, 2]}, a: 1}}), make('t-no'));
    assert.equal(turned.kind === 'created' && turned.id, 't-order');
    const other = await idempotency.once(use('order', {input: {a: 1, b: {c: [2, 1], d: new Date(0)}}}), make('t-no'));
    assert.equal(other.kind, 'conflict');
  });

  it('with the same key of another person is another mutation', async () => {
    await idempotency.once(use('shared'), make('t-hers'));
    const his = await idempotency.once(use('shared', {personId: 'p-bo'}), make('t-his'));
    assert.deepEqual(his, {kind: 'created', id: 't-his', isRepeat: false});
  });

  it('that was refused may be corrected under the same key, and left nothing behind', async () => {
    const refused = await idempotency.once(use('refused'), async (database) => {
      await make('t-half')(database);
      return {refusal: {code: 'TOO_LONG'}};
    });
    assert.deepEqual(refused, {kind: 'refused', refusal: {code: 'TOO_LONG'}});
    assert.equal(await exists('t-half'), false);
    const corrected = await idempotency.once(use('refused', {input: {body: 'shorter'}}), make('t-corrected'));
    assert.equal(corrected.kind, 'created');
  });

  it('that failed may be tried again, and left nothing behind', async () => {
    const failing = idempotency.once(use('failed'), async (database) => {
      await make('t-failed')(database);
      throw new Error('out of paper');
    });
    await assert.rejects(failing, /out of paper/);
    assert.equal(await exists('t-failed'), false);
    assert.equal((await idempotency.once(use('failed'), make('t-later'))).kind, 'created');
    assert.equal(await exists('t-later'), true);
  });

  it('is remembered for an hour at least, also by the next process, and forgotten in the end', async () => {
    await idempotency.once(use('old'), make('t-old'));
    time += hour;
    // Every new one looks for old keys with its first use.
    const later = createIdempotency(opened.database, () => new Date(time));
    assert.deepEqual(await later.once(use('old'), make('t-no')), {kind: 'created', id: 't-old', isRepeat: true});
    time += 48 * hour;
    const muchLater = createIdempotency(opened.database, () => new Date(time));
    assert.deepEqual(await muchLater.once(use('old'), make('t-new')), {kind: 'created', id: 't-new', isRepeat: false});
  });
});
