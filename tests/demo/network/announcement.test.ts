/** Announcements: who makes them, how long they matter, who is to confirm them, and who sees that. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {NetworkEvent} from '../../../demo/network/live/bus.js';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {heardBy} from '../../support/node/hearing.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {pendingIn, smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
let people: Actors;
/** Added to the network's clock. */
let later = 0;
const events: NetworkEvent[] = [];
const minute = 60_000;
const inMinutes = (minutes: number): string => new Date(Date.now() + later + minutes * minute).toISOString();
before(async () => {
  network = await testNetwork({company: smallCompany, now: () => new Date(Date.now() + later)});
  people = actors(network);
  network.changes.subscribe((event) => event.notified ?? events.push(event));
  await pendingIn(network.database, 'vault', 'emma');
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

const announce = (announcement: object = {}, as = 'carla', more: object = {}) =>
  people.post({facet: {announcement}, ...more}, as);
const refused = (announcement: object, as: string, more: object = {}) =>
  people.refusal('createPost', {idempotencyKey: newKey(), body: {markdown: 'x'}, facet: {announcement}, ...more}, as);
const confirm = (postId: string, as: string) => people.refusal('acknowledgeAnnouncement', {postId}, as);

interface Announcement {
  readonly expiresAt: string | null;
  readonly acknowledgeBy: string | null;
  readonly requiresAcknowledgement: boolean;
  readonly viewerHasAcknowledged: boolean;
  readonly acknowledgements: {
    readonly acknowledgedCount: number;
    readonly audienceCount: number;
    readonly pending: {readonly nodes: readonly {readonly id: string}[]};
  } | null;
}
async function seen(id: string, as: string): Promise<Announcement | null> {
  const {node} = await people.read<{node: {announcement: Announcement} | null}>(
    `{ node(id: "${id}") { ... on Post { announcement { expiresAt acknowledgeBy requiresAcknowledgement
      viewerHasAcknowledged acknowledgements { acknowledgedCount audienceCount pending { nodes { id } } } } } } }`,
    as,
  );
  return node?.announcement ?? null;
}
async function summary(id: string, as: string): Promise<string | null> {
  const found = (await seen(id, as))?.acknowledgements;
  if (!found) return null;
  const names = found.pending.nodes.map((person) => person.id).join(' ');
  return `${found.acknowledgedCount} of ${found.audienceCount}, without ${names}`;
}
async function listed(filter: string, as: string, scope = 'stream: ALL'): Promise<readonly string[]> {
  const {feed} = await people.read<{feed: {edges: {reason: string; node: {id: string}}[]}}>(
    `{ feed(scope: {${scope}}, filter: {${filter}}, first: 50) { edges { reason node { id } } } }`,
    as,
  );
  return feed.edges.map(({node}) => node.id);
}
const announcements = (as: string) => listed('kinds: [ANNOUNCEMENT]', as);
const awaited = (as: string) => listed('awaitingAcknowledgementOnly: true', as);

describe('an announcement', () => {
  it('to everybody comes from those who run the network, in a group from its owners as well', async () => {
    const may = {
      ana: [],
      ben: [],
      carla: [null, 'open', 'board'],
      dov: ['open', 'board', 'vault'],
      emma: [],
    };
    for (const [as, places] of Object.entries<readonly (string | null)[]>(may)) {
      for (const groupId of [null, 'open', 'board', 'vault']) {
        const isThere = groupId !== 'vault' || ['ana', 'dov'].includes(as);
        const mayWrite = groupId !== 'board' || ['ana', 'dov', 'carla'].includes(as);
        const expected = places.includes(groupId)
          ? ''
          : !isThere
            ? 'NOT_FOUND groupId'
            : mayWrite
              ? 'FORBIDDEN facet.announcement'
              : 'FORBIDDEN groupId';
        assert.equal(await refused({}, as, {groupId}), expected, `${as} in ${groupId}`);
      }
    }
  });

  it('is offered to those alone who may make it: at large by a capability, in a group by the group', async () => {
    const offered = async (as: string) => {
      const {viewer, groups} = await people.read<{
        viewer: {capabilities: string[]};
        groups: {nodes: {id: string; viewerCanAnnounce: boolean}[]};
      }>('{ viewer { capabilities } groups { nodes { id viewerCanAnnounce } } }', as);
      const able = groups.nodes.filter(({viewerCanAnnounce}) => viewerCanAnnounce).map(({id}) => id);
      return [...(viewer.capabilities.includes('ANNOUNCE') ? ['all'] : []), ...able.sort()].join(' ');
    };
    assert.equal(await offered('carla'), 'all board open');
    assert.equal(await offered('dov'), 'board open vault');
    assert.equal(await offered('ana'), '');
  });

  it('tells its readers when it ends, and leaves the list of announcements then, not the feed', async () => {
    const id = await announce({expiresAt: inMinutes(2)});
    const endless = await announce();
    assert.equal(Date.parse((await seen(id, 'ben'))!.expiresAt!) > Date.now(), true);
    assert.deepEqual((await announcements('ben')).slice(0, 2), [endless, id]);
    later += 3 * minute;
    assert.ok(!(await announcements('ben')).includes(id) && (await announcements('ben')).includes(endless));
    assert.ok((await listed('', 'ben')).includes(id));
    assert.ok((await listed('kinds: [ANNOUNCEMENT, UPDATE]', 'ben')).includes(id));
  });

  it('says why it is in the feed', async () => {
    const id = await announce();
    const {feed} = await people.read<{feed: {edges: {reason: string; node: {id: string}}[]}}>(
      '{ feed(scope: {stream: HOME}, first: 1) { edges { reason node { id } } } }',
      'emma',
    );
    assert.deepEqual(feed.edges, [{reason: 'ANNOUNCED', node: {id}}]);
  });

  it('is refused with times that make no sense', async () => {
    assert.equal(await refused({expiresAt: inMinutes(-1)}, 'carla'), 'INVALID facet.announcement.expiresAt');
    const due = {requiresAcknowledgement: true, acknowledgeBy: inMinutes(3)};
    assert.equal(await refused({acknowledgeBy: inMinutes(3)}, 'carla'), 'INVALID facet.announcement.acknowledgeBy');
    assert.equal(
      await refused({...due, acknowledgeBy: inMinutes(-1)}, 'carla'),
      'INVALID facet.announcement.acknowledgeBy',
    );
    assert.equal(await refused({...due, expiresAt: inMinutes(2)}, 'carla'), 'INVALID facet.announcement.acknowledgeBy');
    assert.equal(await refused({...due, expiresAt: inMinutes(4)}, 'carla'), '');
  });
});

describe('confirming', () => {
  it('is counted among those whom it is addressed to, for its author and those who look after the place', async () => {
    const id = await announce({requiresAcknowledgement: true}, 'dov', {groupId: 'open'});
    assert.equal(await summary(id, 'dov'), '0 of 2, without ana ben');
    assert.equal(await summary(id, 'carla'), '0 of 2, without ana ben');
    assert.equal(await summary(id, 'ana'), null);
    assert.ok((await awaited('ana')).includes(id));
    assert.ok(!(await awaited('emma')).includes(id), 'who reads along from outside is asked for nothing');
    assert.equal(await confirm(id, 'ana'), '');
    assert.equal(await confirm(id, 'emma'), '');
    assert.equal(await summary(id, 'dov'), '1 of 2, without ben');
    assert.equal((await seen(id, 'ana'))!.viewerHasAcknowledged, true);
    assert.equal((await seen(id, 'ben'))!.viewerHasAcknowledged, false);
    assert.ok(!(await awaited('ana')).includes(id));
    assert.ok(!(await awaited('dov')).includes(id), 'its author knows it');
  });

  it('twice is confirming once, and told to others once', async () => {
    const id = await announce({requiresAcknowledgement: true});
    const told = events.length;
    await Promise.all([confirm(id, 'ben'), confirm(id, 'ben')]);
    assert.equal(await confirm(id, 'ben'), '');
    assert.equal(await summary(id, 'carla'), '1 of 4, without ana dov emma');
    assert.deepEqual(events.slice(told), [
      {kind: 'COUNTS_CHANGED', postId: id, groupId: null, acknowledgedOf: {authorId: 'carla'}, actorId: 'ben'},
    ]);
  });

  it('is heard of by the author, those who look after the place and oneself, and by no other reader', async () => {
    const id = await announce({requiresAcknowledgement: true}, 'dov', {groupId: 'open'});
    const targets = {feed: {feed: {stream: 'ALL'}}, post: {postId: id}};
    const hears = async (person: string, as: string): Promise<string> => {
      await network.database.deleteFrom('acknowledgements').where('post_id', '=', id).execute();
      return (await heardBy(network, person, targets, () => confirm(id, as))).join();
    };
    const told = `feed COUNTS_CHANGED ${id},post COUNTS_CHANGED ${id}`;
    assert.equal(await hears('dov', 'ben'), told);
    assert.equal(await hears('carla', 'ben'), told);
    assert.equal(await hears('ben', 'ben'), told);
    assert.equal(await hears('ana', 'ben'), '');
    assert.equal(await hears('emma', 'ben'), '');
  });

  it('is possible late, too', async () => {
    const id = await announce({
      requiresAcknowledgement: true,
      acknowledgeBy: inMinutes(1),
      expiresAt: inMinutes(2),
    });
    later += 3 * minute;
    assert.deepEqual((await awaited('ben')).includes(id), false, 'it is over');
    assert.equal(await confirm(id, 'ben'), '');
  });

  it('is refused where there is nothing to confirm', async () => {
    const plain = await announce();
    const own = await announce({requiresAcknowledgement: true});
    const secret = await announce({requiresAcknowledgement: true}, 'dov', {groupId: 'vault'});
    assert.equal(await confirm(plain, 'ben'), 'INVALID postId');
    assert.equal(await confirm('soup', 'ben'), 'INVALID postId');
    assert.equal(await confirm(own, 'carla'), 'INVALID postId');
    assert.equal(await confirm('soup-1', 'ben'), 'NOT_FOUND postId');
    assert.equal(await confirm('none', 'ben'), 'NOT_FOUND postId');
    for (const outsider of ['ben', 'carla', 'emma']) assert.equal(await confirm(secret, outsider), 'NOT_FOUND postId');
    assert.equal(await summary(secret, 'dov'), '0 of 1, without ana');
    assert.equal(await confirm(secret, 'ana'), '');
    assert.equal(await summary(secret, 'dov'), '1 of 1, without ');
  });

  it('goes with its post', async () => {
    const id = await announce({requiresAcknowledgement: true});
    await confirm(id, 'ben');
    await people.act('deleteMessage', {id}, 'carla');
    for (const table of ['announcements', 'acknowledgements'] as const) {
      const rows = await network.database.selectFrom(table).selectAll().where('post_id', '=', id).execute();
      assert.deepEqual(rows, [], table);
    }
    assert.equal(await confirm(id, 'ana'), 'NOT_FOUND postId');
  });
});
