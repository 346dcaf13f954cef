/** The embedded database: locked, watched over, and honest about what has not happened. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Kysely, sql} from 'kysely';
import {ConnectionLostError, DatabaseClient, DatabaseError} from '../../../demo/network/database/client.js';
import {EmbeddedDialect} from '../../../demo/network/database/dialect.js';
import {FolderLockedError, lockFolder} from '../../../demo/network/database/lock.js';
import {Mutex} from '../../../demo/network/database/mutex.js';
import {type OpenDatabase, openDatabase} from '../../../demo/network/database/open.js';

const scratch = mkdtempSync(join(tmpdir(), 'foyer-database-'));
after(() => rmSync(scratch, {recursive: true, force: true}));
let folders = 0;
const newFolder = (): string => join(scratch, `folder-${++folders}`);

/** Takes the better part of an hour if nobody ends it. */
const endless = 'select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b';

const key = (name: string) => ({
  person_id: 'p-ana',
  key: name,
  digest: 'd',
  created_id: 'x',
  created_at: new Date('2026-01-01T00:00:00Z'),
});

describe('a database in memory', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openDatabase({folder: null});
  });
  after(() => opened.close());

  const keys = async (): Promise<string[]> => {
    const rows = await opened.database.selectFrom('idempotency_keys').select('key').orderBy('key').execute();
    return rows.map((row) => row.key);
  };

  it('has every table from the start', async () => {
    const {rows} = await sql<{name: string}>`
      select table_name as name from information_schema.tables where table_schema = 'public'`.execute(opened.database);
    const names = rows.map(({name}) => name);
    for (const name of ['people', 'groups', 'messages', 'idempotency_keys']) assert.ok(names.includes(name), name);
  });

  it('gives values back as they were', async () => {
    const at = new Date('2026-11-24T09:00:00.123Z');
    const {rows} = await sql`
      select ${'it’s \\ "ok" 👩🏽‍💻'}::text as text, ${at}::timestamptz as at, ${['a,b', '{c}', 'NULL']}::text[] as list,
        ${JSON.stringify([{a: 1}])}::jsonb as json, ${null}::text as nothing, ${true}::boolean as yes,
        ${2 ** 40}::bigint as big, ${0.1}::float8 as real, ${[]}::text[] as none`.execute(opened.database);
    assert.deepEqual(rows, [
      {
        text: 'it’s \\ "ok" 👩🏽‍💻',
        at,
        list: ['a,b', '{c}', 'NULL'],
        json: [{a: 1}],
        nothing: null,
        yes: true,
        big: 2 ** 40,
        real: 0.1,
        none: [],
      },
    ]);
  });

  it('says how many rows were touched, so that a conflict can be told from an insert', async () => {
    const insert = () =>
      opened.database
        .insertInto('idempotency_keys')
        .values(key('touched'))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
    assert.equal((await insert()).numInsertedOrUpdatedRows, 1n);
    assert.equal((await insert()).numInsertedOrUpdatedRows, 0n);
  });

  it('hands on what PostgreSQL says of an error, and is fine afterwards', async () => {
    const twice = opened.database
      .insertInto('idempotency_keys')
      .values([key('twice'), key('twice')])
      .execute();
    await assert.rejects(twice, (error) => {
      assert.ok(error instanceof DatabaseError);
      assert.equal(error.code, '23505');
      assert.equal(error.constraint, 'idempotency_keys_pkey');
      return true;
    });
    await assert.rejects(sql`select 1 +`.execute(opened.database), {code: '42601'});
    assert.deepEqual((await sql`select 1 as one`.execute(opened.database)).rows, [{one: 1}]);
  });

  it('keeps what a transaction did, and nothing of one that failed', async () => {
    await opened.database.transaction().execute(async (transaction) => {
      await transaction.insertInto('idempotency_keys').values(key('kept')).execute();
    });
    const failing = opened.database.transaction().execute(async (transaction) => {
      await transaction.insertInto('idempotency_keys').values(key('lost')).execute();
      throw new Error('changed my mind');
    });
    await assert.rejects(failing, /changed my mind/);
    const found = await keys();
    assert.ok(found.includes('kept'));
    assert.ok(!found.includes('lost'));
  });

  it('lets nobody into an open transaction, however many come at once', async () => {
    await sql`create table turns (name text, turn int)`.execute(opened.database);
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        opened.database.transaction().execute(async (transaction) => {
          for (let turn = 0; turn < 5; turn++) {
            await sql`insert into turns values (${name}, ${turn})`.execute(transaction);
          }
        }),
      ),
    );
    const {rows} = await sql<{name: string}>`select name from turns`.execute(opened.database);
    const changes = rows.filter(({name}, index) => name !== rows[index - 1]?.name);
    assert.equal(changes.length, 3, 'five rows of each without another in between');
    await sql`drop table turns`.execute(opened.database);
  });

  it('tells whoever bypasses the own transaction, instead of waiting for ever', async () => {
    const client = await DatabaseClient.open({folder: null});
    const impatient = new Kysely<never>({dialect: new EmbeddedDialect(client, {patience: 300})});
    const bypassing = impatient.transaction().execute(async () => {
      await sql`select 1`.execute(impatient);
    });
    await assert.rejects(bypassing, /not sent through the transaction/);
    assert.deepEqual((await sql`select 1 as one`.execute(impatient)).rows, [{one: 1}]);
    await impatient.destroy();
  });

  it('runs the same statement with the values of each time', async () => {
    for (const value of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      const {rows} = await sql`select ${value}::text as value, ${[value]}::text[] as list`.execute(opened.database);
      assert.deepEqual(rows, [{value, list: [value]}]);
    }
  });

  it('is gone when it is closed', async () => {
    const other = await openDatabase({folder: null});
    await other.close();
    await assert.rejects(sql`select 1`.execute(other.database));
    await other.close();
  });
});

describe('a statement that does not end', () => {
  it('is ended by the watchdog, and what was committed before is still there', async () => {
    const client = await DatabaseClient.open({folder: newFolder(), statementTimeout: 4000});
    await client.query('create table words (word text)');
    await client.query('insert into words values ($1)', ['before']);
    await assert.rejects(client.query(endless), ConnectionLostError);
    assert.deepEqual((await client.query('select word from words')).rows, [{word: 'before'}]);
    await client.close();
  });

  it('takes its transaction with it: no later part of it is committed', async () => {
    const client = await DatabaseClient.open({folder: newFolder(), statementTimeout: 4000});
    const database = new Kysely<never>({dialect: new EmbeddedDialect(client)});
    await client.query('create table words (word text)');
    const torn = database.transaction().execute(async (transaction) => {
      await sql`insert into words values ('first half')`.execute(transaction);
      await assert.rejects(sql.raw(endless).execute(transaction), ConnectionLostError);
      await sql`insert into words values ('second half')`.execute(transaction);
    });
    await assert.rejects(torn, ConnectionLostError);
    assert.deepEqual((await sql`select word from words`.execute(database)).rows, []);
    await database.destroy();
  });

  it('loses a database in memory, and says so', async () => {
    const client = await DatabaseClient.open({folder: null, statementTimeout: 3000});
    await assert.rejects(client.query(endless), ConnectionLostError);
    await assert.rejects(client.query('select 1'), /in memory and is lost/);
    await client.close();
  });
});

describe('a data folder', () => {
  it('keeps the network for the next start, and is migrated once', async () => {
    const folder = newFolder();
    const first = await openDatabase({folder});
    await first.database.insertInto('idempotency_keys').values(key('kept')).execute();
    await first.close();
    const second = await openDatabase({folder});
    assert.deepEqual(await second.database.selectFrom('idempotency_keys').select('key').execute(), [{key: 'kept'}]);
    await second.close();
  });

  it('is opened by one at a time', async () => {
    const folder = newFolder();
    const unlock = lockFolder(folder);
    await assert.rejects(openDatabase({folder}), (error) => {
      assert.ok(error instanceof FolderLockedError);
      assert.match(error.message, new RegExp(`in use by process ${process.pid}`));
      return true;
    });
    assert.deepEqual(readdirSync(folder), ['database.lock'], 'nothing was touched');
    unlock();
    lockFolder(folder)();
    assert.deepEqual(readdirSync(folder), []);
  });

  it('locked by another living process is refused, and free again when that is killed', async () => {
    const folder = newFolder();
    const module = new URL('../../../demo/network/database/lock.ts', import.meta.url).href;
    const program = `import {lockFolder} from ${JSON.stringify(module)};
      lockFolder(${JSON.stringify(folder)}); process.stdout.write('locked'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
    await once(child.stdout, 'data');
    assert.throws(() => lockFolder(folder), new RegExp(`in use by process ${child.pid}`));
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockFolder(folder)();
  });

  it('is not held for ever by whoever had the same process id before', () => {
    const folder = newFolder();
    lockFolder(folder)();
    const file = join(folder, 'database.lock');
    writeFileSync(file, JSON.stringify({pid: process.pid, startedAt: '1'}));
    const unlock = lockFolder(folder);
    assert.equal((JSON.parse(readFileSync(file, 'utf8')) as {pid: number}).pid, process.pid);
    assert.throws(() => lockFolder(folder), FolderLockedError);
    unlock();
  });

  it('with half a lock is respected while that may still be being written, and not after', () => {
    const folder = newFolder();
    lockFolder(folder)();
    const file = join(folder, 'database.lock');
    writeFileSync(file, '{"pid":');
    assert.throws(() => lockFolder(folder), FolderLockedError);
    utimesSync(file, new Date(0), new Date(0));
    lockFolder(folder)();
  });

  it('that is no database is an error at once, and not left locked', async () => {
    const folder = newFolder();
    lockFolder(folder)();
    writeFileSync(join(folder, 'database'), 'a file where a folder should be');
    await assert.rejects(openDatabase({folder}));
    lockFolder(folder)();
  });
});

describe('the queue before the connection', () => {
  it('is served in the order of asking', async () => {
    const mutex = new Mutex();
    const order: number[] = [];
    const release = await mutex.acquire(1000);
    const waiting = [1, 2, 3].map(async (number) => {
      const next = await mutex.acquire(1000);
      order.push(number);
      next();
    });
    release();
    await Promise.all(waiting);
    assert.deepEqual(order, [1, 2, 3]);
  });

  it('loses who waited too long, and nobody else', async () => {
    const mutex = new Mutex();
    const release = await mutex.acquire(1000);
    const impatient = mutex.acquire(5);
    const patient = mutex.acquire(10_000);
    await assert.rejects(impatient, /Waited 5 ms/);
    release();
    // Twice by mistake: the second must not let in two at once.
    release();
    const second = await patient;
    const third = mutex.acquire(5);
    await assert.rejects(third);
    second();
    (await mutex.acquire(5))();
  });
});
