/** What one person may do in a minute, and what is said when it was too much. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {mutations, inputWith} from '../../support/node/contract.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
let now = Date.now();
before(async () => {
  network = await testNetwork({
    company: smallCompany,
    now: () => new Date(now),
    perMinute: {requests: 60, writes: 5},
  });
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

interface Payload {
  readonly userErrors: readonly {code: string; message: string; retryAfterSeconds: number | null}[];
}
const errors = 'userErrors { code message retryAfterSeconds }';
async function react(as: string): Promise<Payload['userErrors'][number] | undefined> {
  const {data} = await network.ask<{addReaction: Payload}>(
    `mutation { addReaction(input: {messageId: "soup", reactionKey: "like"}) { ${errors} } }`,
    {as},
  );
  return data!.addReaction.userErrors[0];
}

describe('who changes too much in a minute', () => {
  it('is told in words, and for how long to wait; waiting is enough, and others are not held up', async () => {
    for (let count = 0; count < 5; count++) {
      assert.equal(await react('ana'), undefined);
      now += 1000;
    }
    const refused = (await react('ana'))!;
    assert.deepEqual([refused.code, refused.retryAfterSeconds], ['RATE_LIMITED', 55]);
    assert.match(refused.message, /try again/);
    assert.equal(await react('ben'), undefined);
    now += 54_000;
    assert.equal((await react('ana'))!.retryAfterSeconds, 1, 'trying again in vain takes nothing');
    now += 1000;
    assert.equal(await react('ana'), undefined);
    assert.equal((await react('ana'))!.code, 'RATE_LIMITED');
  });

  it('is refused by every mutation alike, and nothing is written', async () => {
    for (let count = 0; count < 5; count++) await react('dov');
    for (const {name, input} of mutations()) {
      const {data, errors: failed} = await network.ask<Record<string, Payload>>(
        `mutation ($input: ${String(input.type)}) { ${name}(input: $input) { ${errors} } }`,
        {as: 'dov', variables: {input: inputWith(input.type, 'soup')}},
      );
      assert.equal(failed, undefined, name);
      assert.equal(data![name]!.userErrors[0]!.code, 'RATE_LIMITED', name);
    }
    const posts = await network.database.selectFrom('messages').select('id').where('author_id', '=', 'dov').execute();
    assert.equal(posts.length, 4, 'as many as there were');
  });

  it('reads on', async () => {
    const {data} = await network.ask('{ network { name } }', {as: 'ana'});
    assert.deepEqual(data, {network: {name: 'Small & Co'}});
  });
});

describe('who asks too much in a minute', () => {
  it('gets the status that says so, and when to come back', async () => {
    const ask = async () => network.handle(await network.request('{ network { name } }', {as: 'emma'}));
    for (let count = 0; count < 60; count++) assert.equal((await ask()).status, 200);
    now += 10_000;
    const refused = await ask();
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '50');
    assert.match(refused.headers.get('access-control-expose-headers')!, /Retry-After/);
    const {errors: said} = (await refused.json()) as {errors: {extensions: object}[]};
    assert.deepEqual(said[0]!.extensions, {code: 'RATE_LIMITED', retryAfterSeconds: 50});
    now += 51_000;
    assert.equal((await ask()).status, 200);
  });
});
