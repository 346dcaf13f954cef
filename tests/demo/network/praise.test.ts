/** Praise: whom one may praise, with which badge, and what a reader sees of it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
let people: Actors;
before(async () => {
  network = await testNetwork({company: smallCompany});
  people = actors(network);
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

const praise = (input: object, more: object = {}) => ({facet: {praise: input}, ...more});
const seen = (id: string, as: string, language = 'en') =>
  network
    .ask<{node: {kind: string; praise: unknown} | null}>(
      `{ node(id: "${id}") { ... on Post { kind praise { people { id } badge { key label emoji } } } } }`,
      {as, headers: {'accept-language': language}},
    )
    .then(({data}) => data!.node);

describe('praise', () => {
  it('names people in the order of its author, once each, with a badge in the words of whoever reads', async () => {
    const id = await people.post(
      praise({personIds: ['emma', 'ben', 'emma'], badgeKey: 'helping'}, {groupId: 'open'}),
      'ana',
    );
    assert.deepEqual(await seen(id, 'carla', 'de'), {
      kind: 'PRAISE',
      praise: {
        people: [{id: 'emma'}, {id: 'ben'}],
        badge: {key: 'helping', label: 'Helfende Hand', emoji: '🛟'},
      },
    });
    const {feed} = await people.read<{feed: {nodes: {id: string}[]}}>(
      '{ feed(scope: {stream: ALL}, filter: {kinds: [PRAISE]}) { nodes { id } } }',
      'ben',
    );
    assert.deepEqual(feed.nodes, [{id}]);
  });

  it('needs no badge', async () => {
    const id = await people.post(praise({personIds: ['dov']}), 'ana');
    assert.deepEqual(await seen(id, 'ben'), {kind: 'PRAISE', praise: {people: [{id: 'dov'}], badge: null}});
  });

  it('offers its badges in the language of the request, and may be created', async () => {
    const {data} = await network.ask<{
      network: {praiseBadges: {key: string; label: string}[]; creatableKinds: string[]; features: string[]};
    }>('{ network { praiseBadges { key label } creatableKinds features } }', {
      as: 'ana',
      headers: {'accept-language': 'fr'},
    });
    assert.deepEqual(data!.network.praiseBadges[0], {key: 'teamwork', label: 'Esprit d’équipe'});
    assert.ok(data!.network.creatableKinds.includes('PRAISE') && data!.network.features.includes('PRAISE'));
  });

  it('does not name who has left since', async () => {
    const id = await people.post(praise({personIds: ['ben', 'emma']}), 'ana');
    await network.database.updateTable('people').set({is_deleted: true}).where('id', '=', 'emma').execute();
    assert.deepEqual((await seen(id, 'ana'))?.praise, {people: [{id: 'ben'}], badge: null});
    await network.database.updateTable('people').set({is_deleted: false}).where('id', '=', 'emma').execute();
  });

  it('is refused in words where it names nobody, oneself, somebody who is not there, or a badge that is none', async () => {
    const refused = (input: object, more: object = {}) =>
      people.refusal('createPost', {idempotencyKey: newKey(), body: {markdown: 'x'}, ...praise(input, more)}, 'ana');
    assert.equal(await refused({personIds: []}), 'BLANK facet.praise.personIds');
    assert.equal(await refused({personIds: ['ben', 'ana']}), 'INVALID facet.praise.personIds');
    assert.equal(await refused({personIds: ['ben', 'ghost']}), 'NOT_FOUND facet.praise.personIds');
    assert.equal(await refused({personIds: ['ben'], badgeKey: 'crown'}), 'INVALID facet.praise.badgeKey');
    const crowd = Array.from({length: 51}, (_, index) => `p${index}`);
    assert.equal(await refused({personIds: crowd}), 'TOO_LONG facet.praise.personIds');
    assert.equal(await refused({personIds: ['ben']}, {groupId: 'vault'}), 'INVALID facet.praise.personIds', 'unread');
    assert.equal(await refused({personIds: ['dov']}, {groupId: 'vault'}), '');
  });

  it('goes with its post', async () => {
    const id = await people.post(praise({personIds: ['ben'], badgeKey: 'idea'}), 'ana');
    await people.act('deleteMessage', {id}, 'ana');
    const rows = await network.database.selectFrom('praised_people').selectAll().where('post_id', '=', id).execute();
    assert.deepEqual(rows, []);
  });
});

describe('a question in a private group', () => {
  it('is asked of nobody who cannot read it', async () => {
    const ask = (id: string) =>
      people.refusal(
        'createPost',
        {
          idempotencyKey: newKey(),
          groupId: 'vault',
          body: {markdown: 'Well?'},
          facet: {question: {askedIds: ['dov', id]}},
        },
        'ana',
      );
    assert.equal(await ask('ben'), 'INVALID facet.question.askedIds');
    assert.equal(await ask('ana'), '');
  });
});
