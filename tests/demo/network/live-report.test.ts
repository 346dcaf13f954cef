/** The live stream and reports: those who look after the place hear that there is something to read; nobody else does. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Actors, actors} from '../../support/node/acting.js';
import {heardBy} from '../../support/node/hearing.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

describe('the live stream of reports', () => {
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

  const targets = {
    reports: {reports: true},
    feed: {feed: {stream: 'ALL'}},
    group: {feed: {groupId: 'open'}},
    soup: {postId: 'soup'},
  };
  const heard = (person: string, happen: () => Promise<unknown>) => heardBy(network, person, targets, happen);

  const reports = (messageId: string, as: string) => async () =>
    assert.equal(await people.refusal('reportMessage', {messageId, reason: 'SPAM', note: null}, as), '');

  it('tells those who look after the group', async () => {
    assert.deepEqual(await heard('dov', reports('soup', 'ana')), ['reports UPDATED null']);
    assert.deepEqual(await heard('carla', reports('soup-1', 'emma')), ['reports UPDATED null']);
    const dismiss = () =>
      people.refusal('dismissReports', {messageId: 'soup', until: new Date().toISOString()}, 'carla');
    assert.deepEqual(await heard('dov', dismiss), ['reports UPDATED null']);
  });

  it('tells nobody else: not readers, not the author, not who runs the network of a private group', async () => {
    assert.deepEqual(await heard('emma', reports('soup-2', 'ana')), []);
    assert.deepEqual(await heard('ben', reports('soup', 'emma')), []);
    assert.deepEqual(await heard('dov', reports('rules', 'ana')), []);
    assert.deepEqual(await heard('carla', reports('secret-1', 'dov')), []);
  });

  it('tells them as well when a message goes, and its reports with it', async () => {
    const id = await people.reply('soup', 'Words', 'emma');
    await reports(id, 'ana')();
    const found = await heard('dov', () => people.act('deleteMessage', {id}, 'emma'));
    assert.ok(found.includes('reports UPDATED null'), found.join());
  });
});
