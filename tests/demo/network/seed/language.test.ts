/** The company reads like people: nothing said twice, many languages, and the awkward texts that widgets must bear. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SeedPost} from '../../../../demo/network/seed/company.js';
import {company} from '../../../../demo/network/seed/index.js';

const now = new Date('2026-11-24T10:20:00Z');
const seed = company(now);
const replies = seed.posts.flatMap((post) => post.replies);
const bodies = [...seed.posts, ...replies].map((message) => message.markdown);

/** How often each of them occurs. */
function counts(texts: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const text of texts) result.set(text, (result.get(text) ?? 0) + 1);
  return result;
}

describe('no template shows', () => {
  it('no post is there twice', () => {
    const twice = [...counts(seed.posts.map((post) => post.markdown))].filter(([, count]) => count > 1);
    assert.deepEqual(twice, []);
  });

  it('no reply is there twice, short ones such as "Thanks!" apart', () => {
    const long = replies.map((reply) => reply.markdown).filter((markdown) => markdown.length > 40);
    assert.deepEqual(
      [...counts(long)].filter(([, count]) => count > 1),
      [],
    );
  });

  it('few posts begin with the same six words', () => {
    const openings = seed.posts.map((post) => post.markdown.split(/\s+/).slice(0, 6).join(' ').toLowerCase());
    assert.deepEqual(
      [...counts(openings)].filter(([, count]) => count > 4),
      [],
    );
  });

  it('nothing is left of the way texts are made', () => {
    for (const body of bodies) {
      const prose = body.replace(/^~~~[\s\S]*?^~~~/gm, '');
      assert.doesNotMatch(prose, /[{}¶↵]|\/\/ \*|^\*\S*$|^!?\[[a-z., +]+\] /m, body);
      assert.doesNotMatch(prose, /undefined|\bNaN\b|@@|#\d+\.\./, body);
      assert.doesNotMatch(prose, / {2}| [,.](?=\s|$)/, body);
    }
  });

  it('nobody answers themselves at once or thanks in the third person for their own work', () => {
    for (const post of seed.posts) {
      const author = seed.people.find((person) => person.id === post.authorId)?.displayName.split(' ')[0] ?? '';
      assert.ok(!post.markdown.startsWith(`Thank you, ${author},`), post.markdown);
    }
  });
});

describe('how the conversation is spread', () => {
  it('most posts get few replies, some get many', () => {
    const few = seed.posts.filter((post) => post.replies.length <= 4).length;
    assert.ok(few / seed.posts.length > 0.9);
    assert.ok(seed.posts.some((post) => post.replies.length >= 13));
    assert.ok(seed.posts.filter((post) => post.replies.length === 0).length > 100);
  });

  it('clear winners of the last day have at least 12 people, and two who chat much are none', () => {
    const recent = (post: SeedPost): number => {
      const actions = [
        ...[post, ...post.replies].flatMap((message) => message.reactions),
        ...post.replies.map((reply) => ({personId: reply.authorId, at: reply.at})),
      ];
      const day = actions.filter(
        ({at, personId}) => now.getTime() - at.getTime() <= 86_400_000 && personId !== post.authorId,
      );
      return new Set(day.map(({personId}) => personId)).size;
    };
    const ranked = seed.posts.map((post) => ({post, people: recent(post)})).sort((a, b) => b.people - a.people);
    assert.ok(ranked.slice(0, 4).every(({people}) => people >= 12));
    const pair = seed.posts.find((post) => post.replies.length >= 40);
    assert.ok(pair !== undefined);
    assert.equal(new Set(pair.replies.map((reply) => reply.authorId)).size, 2);
    assert.ok(ranked.findIndex(({post}) => post === pair) > 20, 'the chatty pair trends');
  });

  it('mentions stand in the text as they are listed', () => {
    let count = 0;
    for (const message of [...seed.posts, ...replies]) {
      for (const {text} of message.mentions) {
        assert.ok(message.markdown.includes(text), `${text} in ${message.id}`);
        count++;
      }
    }
    assert.ok(count > 40);
  });

  it('topics stand in the text with their sign', () => {
    const topics = new Set<string>();
    for (const post of seed.posts) {
      for (const topic of post.topics) {
        assert.ok(post.markdown.includes(`#${topic}`), post.id);
        topics.add(topic);
      }
    }
    assert.ok(topics.size >= 15, [...topics].join(' '));
  });
});

describe('languages', () => {
  for (const [language, least] of Object.entries({
    en: 700,
    de: 60,
    pt: 50,
    fr: 40,
    es: 40,
    tr: 30,
    ar: 20,
    he: 15,
    ja: 15,
  })) {
    it(`${language} is written by people who know it`, () => {
      const count = seed.posts.filter((post) => post.language === language).length;
      assert.ok(count >= least, `${count} posts`);
    });
  }

  it('a text is in the script of its language', () => {
    const scripts = {ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u, ja: /[\p{Script=Han}\p{Script=Hiragana}]/u};
    for (const [language, script] of Object.entries(scripts)) {
      for (const post of seed.posts.filter((each) => each.language === language)) assert.match(post.markdown, script);
    }
  });
});

describe('the awkward cases', () => {
  const has = (what: string, test: (post: SeedPost) => boolean): void => {
    it(`there is ${what}`, () => assert.ok(seed.posts.some(test)));
  };
  has(
    'a very long post with headings, a list and a quotation',
    ({markdown}) => markdown.length > 2500 && /^## /m.test(markdown) && /^- /m.test(markdown) && /^> /m.test(markdown),
  );
  has('a block of code', ({markdown}) => /^(~~~|```)/m.test(markdown));
  has('an address too long for any line', ({markdown}) => /https:\/\/\S{250}/.test(markdown));
  has('a word too long for a narrow line', ({markdown}) => /\p{L}{60}/u.test(markdown));
  has(
    'nothing but emoji',
    ({markdown}) => /\p{Extended_Pictographic}/u.test(markdown) && !/[\p{Letter}\p{Number}]/u.test(markdown),
  );
  has('Arabic with Latin words in it', ({language, markdown}) => language === 'ar' && /[A-Za-z]{4}/.test(markdown));
  has('Hebrew with Latin words in it', ({language, markdown}) => language === 'he' && /[A-Za-z]{4}/.test(markdown));
  has('a post by somebody who has left', (post) =>
    seed.people.some(({id, isDeleted}) => isDeleted && id === post.authorId),
  );
  has('a chain of mentions', ({mentions}) => mentions.length >= 4);
  has('a question with a best answer', (post) => post.kind === 'QUESTION' && post.bestAnswerId !== undefined);
  has('a question without any answer', (post) => post.kind === 'QUESTION' && post.replies.length === 0);
  has(
    'a question to a leader by name, still open',
    (post) =>
      seed.people.some(({id, isLeader}) => isLeader && post.askedIds?.includes(id) === true) &&
      post.bestAnswerId === undefined,
  );
  has('a reply that left a tombstone', (post) => post.replies.some((reply) => reply.deletedAt !== undefined));
  has('a closed thread', (post) => post.isClosed === true);
  has('an edited post', (post) => post.editedAt !== undefined);
  has('a pinned post whose pin has not run out', ({pinnedUntil}) => pinnedUntil !== undefined && pinnedUntil > now);
  has(
    'a post that an assistant wrote for a leader',
    (post) => post.delegateId !== undefined && seed.people.some(({id, isLeader}) => isLeader && id === post.authorId),
  );
  has('a post with replies in another language', (post) =>
    post.replies.some((reply) => reply.language !== post.language),
  );
});
