/** Whom and what somebody may mean who begins to write a name. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
before(async () => {
  network = await testNetwork({company: smallCompany});
});
after(() => network.close());

async function ask<Data = Record<string, unknown>>(source: string, as = 'ana', language = 'en'): Promise<Data> {
  const {data, errors} = await network.ask<Data>(source, {as, headers: {'accept-language': language}});
  assert.equal(errors, undefined);
  return data!;
}

describe('suggestions', () => {
  const labels = async (args: string, as = 'ana'): Promise<string[]> =>
    (await ask<{autocomplete: {label: string}[]}>(`{ autocomplete(${args}) { label } }`, as)).autocomplete.map(
      ({label}) => label,
    );

  it('are found by the beginning of any word, without regard to accents and case', async () => {
    assert.deepEqual(await labels('prefix: "lim", kinds: [PERSON]'), ['Ana Lima']);
    assert.deepEqual(await labels('prefix: "ødeg", kinds: [PERSON]'), ['Ben Ødegård']);
    assert.deepEqual(await labels('prefix: "MULL", kinds: [PERSON]'), ['Emma Müller']);
    assert.deepEqual(await labels('prefix: "ana l", kinds: [PERSON]'), ['Ana Lima']);
    assert.deepEqual(await labels('prefix: "ima", kinds: [PERSON]'), []);
    assert.deepEqual(await labels('prefix: "_", kinds: [GROUP]'), await labels('prefix: "", kinds: [GROUP]'));
  });

  it('have the members of the group first', async () => {
    assert.deepEqual((await labels('prefix: "", kinds: [PERSON], groupId: "vault"')).slice(0, 2), [
      'Ana Lima',
      'Dov Levi',
    ]);
    assert.deepEqual((await labels('prefix: "", kinds: [PERSON], groupId: "open"')).slice(0, 3), [
      'Ana Lima',
      'Ben Ødegård',
      'Dov Levi',
    ]);
  });

  it('mix the kinds fairly, and know nothing of other kinds', async () => {
    assert.deepEqual(await labels('prefix: "", kinds: [PERSON, TOPIC, GROUP], first: 4'), [
      'Ana Lima',
      'Ben Ødegård',
      'Merger',
      'Board News',
    ]);
    assert.deepEqual(await labels('prefix: "", kinds: [POST, REPLY, ATTACHMENT]'), []);
    assert.deepEqual(await labels('prefix: "", kinds: [PERSON], first: 0'), []);
  });

  it('come with a picture and a detail that tells namesakes apart', async () => {
    assert.deepEqual(
      await ask(
        '{ autocomplete(prefix: "ana", kinds: [PERSON]) { detail avatarUrl entity { ... on Person { id } } } }',
      ),
      {
        autocomplete: [{detail: 'Nurse · Care', avatarUrl: 'http://localhost:5173/faces/ana.svg', entity: {id: 'ana'}}],
      },
    );
  });
});
