/** What a text will look like: read as when it is posted, and nothing is left of it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {maxBlocks} from '../../../demo/network/markdown.js';
import {type Actors, actors} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

const parts = `isTruncated markdown blocks { kind depth language segments {
  __typename text marks
  ... on LinkSegment { href }
  ... on MentionSegment { mentioned { __typename ... on Person { id } ... on Group { id } } }
  ... on TopicSegment { topic { name } }
} }`;

interface RichText {
  readonly isTruncated: boolean;
  readonly markdown: string | null;
  readonly blocks: readonly {
    readonly kind: string;
    readonly segments: readonly {readonly __typename: string; readonly text: string; readonly topic?: object | null}[];
  }[];
}

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

async function preview(markdown: string, mentions: readonly object[] = [], as = 'ben'): Promise<RichText> {
  const document = `query ($body: BodyInput!) { previewBody(body: $body) { ${parts} } }`;
  const {previewBody} = await people.read<{previewBody: RichText}>(document, as, {body: {markdown, mentions}});
  return previewBody;
}

const typesOf = ({blocks}: RichText) =>
  blocks.flatMap(({segments}) => segments.map((one) => `${one.__typename} ${one.text}`));

describe('a preview', () => {
  it('is, block for block, what the post becomes', async () => {
    const markdown =
      '# One\n\n**two** @Ana #pumps https://example.com\n\n- three\n  1. four\n\n> five\n\n```js\nsix\n```';
    const mentions = [{text: '@Ana', id: 'ana'}];
    const id = await people.post({body: {markdown: '#pumps'}}, 'ben');
    assert.ok(id);
    const before = await preview(markdown, mentions);
    const posted = await people.post({body: {markdown, mentions}}, 'ben');
    const {node} = await people.read<{node: {body: RichText}}>(
      `query ($id: ID!) { node(id: $id) { ... on Post { body { ${parts} } } } }`,
      'ben',
      {id: posted},
    );
    assert.deepEqual(before.blocks, node.body.blocks);
  });

  it('shows a topic that posting would make', async () => {
    const shown = await preview('about #newthing');
    assert.deepEqual(typesOf(shown), ['TextSegment about ', 'TopicSegment #newthing']);
    assert.equal(shown.blocks[0]!.segments[1]!.topic, null);
  });

  it('leaves nothing behind', async () => {
    await preview('about #leftover');
    const {autocomplete} = await people.read<{autocomplete: object[]}>(
      '{ autocomplete(prefix: "leftover", kinds: [TOPIC]) { label } }',
      'ben',
    );
    assert.deepEqual(autocomplete, []);
  });

  it('does not tell whether there is a group that the writer may not see', async () => {
    const hidden = await preview('@Vault', [{text: '@Vault', id: 'vault'}], 'ben');
    const absent = await preview('@Vault', [{text: '@Vault', id: 'nowhere'}], 'ben');
    assert.deepEqual(hidden, absent);
    assert.deepEqual(typesOf(hidden), ['TextSegment @Vault']);
  });

  it('is blank for a blank text, and the beginning of one that is too long to post', async () => {
    assert.deepEqual((await preview(' \n ')).blocks, []);
    const long = await preview('- x\n'.repeat(maxBlocks + 5));
    assert.deepEqual([long.blocks.length, long.isTruncated], [maxBlocks, true]);
  });
});
