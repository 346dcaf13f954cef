/** Threads that may already answer what somebody is typing. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {wordsOf} from '../../../demo/network/domain/words.js';
import {type Actors, actors} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
let people: Actors;
const ids: Record<string, string> = {};
before(async () => {
  network = await testNetwork({company: smallCompany});
  people = actors(network);
  const post = async (name: string, markdown: string, more: object = {}, as = 'ana') => {
    ids[name] = await people.post({body: {markdown}, ...more}, as);
  };
  const question = {facet: {question: {}}};
  await post('pumps', 'Which pumps fit the yellow boiler in the laundry?', {...question, groupId: 'open'});
  await post('boiler', 'The yellow boiler in the laundry has a new pump now.', {groupId: 'open'});
  await post('weather', 'What a yellow morning.');
  await post('vault', 'Pumps for the yellow boiler of the target', {groupId: 'vault', ...question}, 'dov');
  await post('french', 'Où sont les clés de la chaudière ?', question);
  await post('title', 'See above.', {title: 'Forklift licence renewal'});
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

async function similar(text: string, as = 'ben', more = ''): Promise<readonly string[]> {
  const {similarPosts} = await people.read<{similarPosts: {id: string}[]}>(
    `query ($text: String!) { similarPosts(text: $text${more}) { id } }`,
    as,
    {text},
  );
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return similarPosts.map(({id}) => names.get(id) ?? id);
}

describe('what is being typed', () => {
  it('finds threads with several of its words, whatever their endings, accents and case', async () => {
    assert.deepEqual(await similar('A PUMP for the yellow boiler'), ['boiler', 'pumps']);
    assert.deepEqual(await similar('cles chaudieres'), ['french']);
    assert.deepEqual(await similar('who renews my forklift licence'), ['title']);
  });

  it('finds questions that have an answer before others', async () => {
    const reply = await people.reply(ids.pumps!, 'The blue ones.', 'ben');
    await people.act('chooseBestAnswer', {postId: ids.pumps, replyId: reply}, 'ana');
    assert.deepEqual(await similar('A PUMP for the yellow boiler'), ['pumps', 'boiler']);
    await people.act('chooseBestAnswer', {postId: ids.pumps, replyId: null}, 'ana');
  });

  it('finds nothing that has one word in common by chance, unless there is but one', async () => {
    assert.deepEqual(await similar('a yellow submarine'), []);
    assert.deepEqual(await similar('laundry'), ['boiler', 'pumps']);
    assert.deepEqual(await similar('in a to'), []);
    assert.deepEqual(await similar("'; drop table messages; -- :* & |"), []);
  });

  it('finds as many as are asked for, in one group if that is asked', async () => {
    assert.deepEqual(await similar('pump yellow boiler', 'ben', ', first: 1'), ['boiler']);
    assert.deepEqual(await similar('pump yellow boiler', 'ben', ', first: 0'), []);
    assert.deepEqual(await similar('pump yellow boiler', 'ben', ', groupId: "open"'), ['boiler', 'pumps']);
    assert.deepEqual(await similar('pump yellow boiler', 'ben', ', groupId: "board"'), []);
  });

  it('finds what is in a private group for its members alone', async () => {
    assert.ok((await similar('target boiler', 'ana')).includes('vault'));
    assert.ok(!(await similar('target boiler', 'ben')).includes('vault'));
    assert.deepEqual(await similar('target boiler', 'dov', ', groupId: "vault"'), ['vault']);
    const {errors} = await network.ask('{ similarPosts(text: "target boiler", groupId: "vault") { id } }', {as: 'ben'});
    assert.equal(errors?.[0]?.extensions?.code, 'FORBIDDEN');
  });

  it('finds the words as they are now, and nothing that is gone', async () => {
    const id = await people.post({body: {markdown: 'Zebra crossing painted'}}, 'ana');
    assert.deepEqual(await similar('zebra crossing'), [id]);
    await people.act('updateMessage', {id, body: {markdown: 'Giraffe crossing painted'}}, 'ana');
    assert.deepEqual(await similar('zebra crossing'), []);
    assert.deepEqual(await similar('giraffe crossing'), [id]);
    await people.act('deleteMessage', {id}, 'ana');
    assert.deepEqual(await similar('giraffe crossing'), []);
    const words = await network.database.selectFrom('thread_words').select('words').where('post_id', '=', id).execute();
    assert.deepEqual(words, [], 'the words go at once and for good');
  });

  it('finds what the company began with', async () => {
    assert.deepEqual(await similar('where did the spoons go'), ['spoons']);
  });
});

describe('a word', () => {
  it('is the same with and without its ending, and short ones are none', () => {
    assert.deepEqual(wordsOf('Pump pumps Pumpen', 'Ventile valves valve'), ['pump', 'ventil', 'valv']);
    assert.deepEqual(wordsOf('a to E14 Größe Ölfilter'), ['e14', 'gross', 'olfilt']);
    assert.deepEqual(wordsOf('  …!'), []);
    assert.deepEqual(wordsOf('x'.repeat(5000)), ['x'.repeat(40)]);
  });
});
