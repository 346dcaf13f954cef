/** The invented company holds together: whoever and whatever is named exists, and everything happened in a possible order. */
import {imageSize} from 'image-size';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Company, SeedPost, SeedReply} from '../../../../demo/network/seed/company.js';
import {company} from '../../../../demo/network/seed/index.js';
import {printed} from '../../../../demo/network/seed/papers.js';
import {drawn} from '../../../../demo/network/seed/pictures.js';

const now = new Date('2026-11-24T10:20:00Z');
const day = 86_400_000;
const seed = company(now);
const people = new Map(seed.people.map((person) => [person.id, person]));
const groups = new Map(seed.groups.map((group) => [group.id, group]));
const messages: readonly (SeedPost | SeedReply)[] = seed.posts.flatMap((post) => [post, ...post.replies]);

function mayRead(personId: string, post: SeedPost): boolean {
  const group = post.groupId === null ? null : groups.get(post.groupId);
  return group?.privacy !== 'PRIVATE' || group.memberIds.includes(personId);
}

describe('a company that holds together', () => {
  it('has the size of a real small network', () => {
    assert.ok(seed.people.length >= 60 && seed.people.length <= 66, `${seed.people.length} people`);
    assert.equal(seed.groups.length, 12);
    assert.ok(seed.posts.length >= 1450 && seed.posts.length <= 1500, `${seed.posts.length} posts`);
    const replies = messages.length - seed.posts.length;
    assert.ok(replies >= 2300, `${replies} replies`);
    const reactions = messages.reduce((sum, message) => sum + message.reactions.length, 0);
    assert.ok(reactions >= 7500 && reactions <= 14_000, `${reactions} reactions`);
  });

  it('has leaders, people who run the network, and people who have left', () => {
    assert.equal(seed.people.filter((person) => person.isLeader).length, 5);
    assert.equal(seed.people.filter((person) => person.isCommunityManager).length, 3);
    assert.equal(seed.people.filter((person) => person.isDeleted).length, 2);
  });

  it('gives everybody a handle, an address and an id of their own', () => {
    for (const key of ['id', 'handle', 'email', 'displayName'] as const) {
      assert.equal(new Set(seed.people.map((person) => person[key])).size, seed.people.length, key);
    }
    for (const person of seed.people) assert.match(person.handle, /^[a-z]+(\.[a-z]+)+$/);
  });

  it('never uses an id twice', () => {
    const ids = messages.map((message) => message.id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('names nobody and nothing that is not there', () => {
    for (const message of messages) {
      assert.ok(people.has(message.authorId), `${message.id} by ${message.authorId}`);
      for (const mention of message.mentions) assert.ok(people.has(mention.id), `${message.id} mentions ${mention.id}`);
      for (const reaction of message.reactions) assert.ok(people.has(reaction.personId), message.id);
    }
    for (const post of seed.posts) {
      assert.ok(post.groupId === null || groups.has(post.groupId), post.id);
      const replies = new Set(post.replies.map((reply) => reply.id));
      if (post.bestAnswerId !== undefined) assert.ok(replies.has(post.bestAnswerId), post.id);
      for (const reply of post.replies) {
        if (reply.inReplyToId !== undefined) assert.ok(replies.has(reply.inReplyToId), reply.id);
      }
      for (const asked of post.askedIds ?? []) assert.ok(people.has(asked), post.id);
      if (post.delegateId !== undefined) assert.ok(people.has(post.delegateId), post.id);
    }
    for (const group of seed.groups) {
      for (const id of [...group.ownerIds, ...group.memberIds]) assert.ok(people.has(id), `${group.id}: ${id}`);
      for (const id of group.ownerIds) assert.ok(group.memberIds.includes(id), `${group.id} is owned from outside`);
    }
  });

  it('follows only what exists and may be read, nobody themselves, nothing twice', () => {
    const posts = new Map(seed.posts.map((post) => [post.id, post]));
    const topics = new Set(seed.posts.flatMap((post) => post.topics));
    const seen = new Set<string>();
    for (const {personId, kind, subject} of seed.follows) {
      if (kind === 'person') assert.ok(people.has(subject) && subject !== personId);
      if (kind === 'topic') assert.ok(topics.has(subject), subject);
      if (kind === 'post') {
        const post = posts.get(subject);
        assert.ok(post !== undefined && mayRead(personId, post), `${personId} follows ${subject}`);
      }
      const key = `${personId} ${kind} ${subject}`;
      assert.ok(!seen.has(key), key);
      seen.add(key);
    }
    assert.ok(seen.size > 500);
  });
});

describe('who may write and see what', () => {
  it('lets nobody write in a restricted or private group who is not a member of it', () => {
    for (const post of seed.posts) {
      const group = post.groupId === null ? undefined : groups.get(post.groupId);
      if (group === undefined || group.privacy === 'PUBLIC') continue;
      for (const message of [post, ...post.replies]) {
        assert.ok(group.memberIds.includes(message.authorId), `${message.authorId} in ${group.name}`);
      }
    }
  });

  it('lets nobody react to, or be mentioned in, what they may not read', () => {
    for (const post of seed.posts) {
      for (const message of [post, ...post.replies]) {
        for (const {personId} of message.reactions) assert.ok(mayRead(personId, post), `${personId} on ${message.id}`);
        for (const {id} of message.mentions) assert.ok(mayRead(id, post), `${id} in ${message.id}`);
      }
      for (const id of post.askedIds ?? []) assert.ok(mayRead(id, post), `${id} asked in ${post.id}`);
    }
  });

  it('agrees on things to do: late ones, done ones, nobody’s, and some for whoever tries the demo', () => {
    const all = seed.posts.flatMap((post) => (post.actions ?? []).map((action) => ({post, action})));
    const today = now.toISOString().slice(0, 10);
    const open = all.filter(({action}) => !action.doneAt).map(({action}) => action);
    assert.ok(open.filter(({dueOn}) => dueOn !== undefined && dueOn < today).length >= 3, 'late');
    assert.ok(open.some(({dueOn}) => dueOn === today) && open.some(({dueOn}) => dueOn === undefined));
    assert.ok(open.some(({assigneeId}) => assigneeId === null) && open.length < all.length);
    for (const name of ['p-ana-lima', 'p-matthias-roth']) assert.ok(open.some(({assigneeId}) => assigneeId === name));
    for (const {post, action} of all) {
      const source = [post, ...post.replies].find(({id}) => id === action.sourceId);
      assert.ok(source && source.at <= action.at && action.at <= now, action.id);
      assert.ok(!action.doneAt || (action.doneAt >= action.at && action.doneAt <= now), action.id);
      for (const id of [action.creatorId, action.assigneeId]) assert.ok(id === null || mayRead(id, post), action.id);
    }
    const decided = seed.posts.filter(({decisionId}) => decisionId);
    assert.ok(
      decided.length >= 2 && decided.every(({replies, decisionId}) => replies.some(({id}) => id === decisionId)),
    );
  });

  it('praises and announces: something to confirm, something that is over, by those who may', () => {
    const praises = seed.posts.filter(({kind}) => kind === 'PRAISE');
    assert.ok(praises.length >= 3 && praises.some(({praise}) => praise!.personIds.length > 1));
    for (const {praise, authorId} of praises) {
      assert.ok(praise!.personIds.every((id) => people.has(id) && id !== authorId));
    }
    const announced = seed.posts.filter(({kind}) => kind === 'ANNOUNCEMENT');
    assert.ok(announced.some(({announcement}) => announcement!.expiresAt! < now));
    for (const post of announced) {
      const ownerIds = groups.get(post.groupId ?? '')?.ownerIds ?? [];
      assert.ok(people.get(post.authorId)!.isCommunityManager || ownerIds.includes(post.authorId), post.id);
      for (const {personId, at} of post.announcement!.acknowledgements) {
        assert.ok(personId !== post.authorId && mayRead(personId, post) && at >= post.at && at <= now, post.id);
      }
    }
    const open = announced.find(
      ({announcement}) => announcement!.requiresAcknowledgement && !(announcement!.expiresAt! < now),
    )!;
    assert.ok(open.announcement!.acknowledgements.length > 20);
    assert.ok(
      open.announcement!.acknowledgements.every(({personId}) => personId !== 'p-ana-lima'),
      'left for the visitor',
    );
  });

  it('has somebody who writes for a leader, and nobody who does without being asked', () => {
    const asked = new Set((seed.delegations ?? []).map(({delegateId, leaderId}) => `${delegateId} ${leaderId}`));
    assert.ok(asked.size > 0);
    for (const {leaderId} of seed.delegations ?? []) assert.ok(people.get(leaderId)!.isLeader);
    for (const {delegateId, authorId} of seed.posts) {
      assert.ok(delegateId === undefined || asked.has(`${delegateId} ${authorId}`), authorId);
    }
  });

  it('has a paper that a reader of PDFs would open', () => {
    const papers = seed.posts.flatMap((post) => post.papers ?? []);
    assert.ok(papers.length > 0);
    for (const paper of papers) {
      const text = printed(paper).toString('latin1');
      const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
      assert.ok(text.slice(table).startsWith('xref'));
      for (const [index, [, start]] of [...text.slice(table).matchAll(/(\d{10}) 00000 n/g)].entries()) {
        assert.ok(text.slice(Number(start)).startsWith(`${index + 1} 0 obj`));
      }
    }
  });

  it('has pictures, each said in words', () => {
    const pictures = seed.posts.flatMap((post) => post.pictures ?? []);
    assert.ok(pictures.length >= 3 && pictures.every(({altText}) => altText.length > 40));
    for (const picture of pictures) {
      const {bytes, width, height} = drawn(picture);
      assert.deepEqual(imageSize(bytes), {width, height, type: 'png'});
    }
  });

  it('keeps the words of the secret project in its group', () => {
    const secret = /nightjar|morvane/i;
    const outside = seed.posts.filter((post) => post.groupId !== 'g-deal');
    const inside = seed.posts.filter((post) => post.groupId === 'g-deal');
    const text = (post: SeedPost): string => JSON.stringify([post.title, post.markdown, post.topics, post.replies]);
    assert.ok(inside.some((post) => secret.test(text(post))));
    assert.deepEqual(
      outside.filter((post) => secret.test(text(post))).map((post) => post.id),
      [],
    );
  });

  it('has every privacy, and posts in each group and in none', () => {
    assert.deepEqual(new Set(seed.groups.map((group) => group.privacy)), new Set(['PUBLIC', 'RESTRICTED', 'PRIVATE']));
    for (const id of [null, ...groups.keys()]) {
      assert.ok(seed.posts.filter((post) => post.groupId === id).length >= 6, `${id}`);
    }
  });
});

/** The rules of time, for a company as of any moment. */
function checkTimes(each: Company, at: Date): void {
  for (const post of each.posts) {
    assert.ok(at.getTime() - post.at.getTime() <= 30 * day, `${post.id} is too old`);
    for (const message of [post, ...post.replies]) {
      assert.ok(message.at <= at, `${message.id} has not happened yet`);
      assert.ok(message.at >= post.at, `${message.id} answers before it was asked`);
      if (message.editedAt !== undefined) assert.ok(message.editedAt >= message.at && message.editedAt <= at);
      for (const reaction of message.reactions) {
        assert.ok(reaction.at >= message.at && reaction.at <= at, `a reaction to ${message.id}`);
      }
    }
    for (const reply of post.replies) {
      const parent = post.replies.find(({id}) => id === reply.inReplyToId);
      if (parent !== undefined) assert.ok(parent.at <= reply.at, `${reply.id} answers what is yet to come`);
      if (reply.deletedAt !== undefined) assert.ok(reply.deletedAt >= reply.at && reply.deletedAt <= at);
    }
  }
}

describe('times', () => {
  it('follow each other and lie within the last 30 days', () => checkTimes(seed, now));

  for (const other of ['2026-03-01T02:05:00Z', '2027-07-18T23:59:00Z', '2026-12-31T12:00:00Z']) {
    it(`hold as well when somebody starts the network at ${other}`, () => {
      const at = new Date(other);
      const made = company(at);
      checkTimes(made, at);
      assert.ok(made.posts.length >= 1450, `${made.posts.length} posts`);
    });
  }

  it('are denser on weekdays and in office hours', () => {
    const at = (post: SeedPost): Date => post.at;
    const weekend = seed.posts.filter((post) => [0, 6].includes(at(post).getUTCDay())).length;
    assert.ok(weekend / seed.posts.length < 0.12, `${weekend} at weekends`);
    const night = seed.posts.filter((post) => at(post).getUTCHours() < 5).length;
    assert.ok(night / seed.posts.length < 0.08, `${night} at night`);
  });

  it('leave something from minutes ago and a lively last day', () => {
    const within = (milliseconds: number): number =>
      seed.posts.filter((post) => now.getTime() - post.at.getTime() <= milliseconds).length;
    assert.ok(within(10 * 60_000) >= 2);
    assert.ok(within(3 * 3_600_000) >= 6);
    assert.ok(within(day) >= 60, `${within(day)} within a day`);
  });

  it('make the same company for the same now', () => {
    assert.deepEqual(company(now), seed);
  });
});
