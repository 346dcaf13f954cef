/** Who follows whom and what: mostly colleagues of the same site or trade, the leaders, and what they write about. */
import type {SeedFollow, SeedPost} from './company.js';
import {groups, mayRead} from './groups.js';
import {colleagues, type Colleague} from './people.js';
import {random} from './random.js';

/** Everything that the company's people follow. */
export function follows(posts: readonly SeedPost[]): SeedFollow[] {
  const topics = [...new Set(posts.flatMap((post) => post.topics))].sort();
  return colleagues.filter((person) => !person.isDeleted).flatMap((person) => followsOf(person, posts, topics));
}

function followsOf(person: Colleague, posts: readonly SeedPost[], topics: readonly string[]): SeedFollow[] {
  const chance = random(`${person.handle} follows`);
  const others = colleagues.filter((other) => other !== person && !other.isDeleted);
  const liking = new Map(
    others.map((other) => {
      const near = (other.site === person.site ? 4 : 1) * (other.department === person.department ? 4 : 1);
      return [other.id, chance.next() * near * (other.isLeader ? 5 : 1)];
    }),
  );
  const people = others
    .sort((first, second) => liking.get(second.id)! - liking.get(first.id)!)
    .slice(0, chance.between(4, 12));
  const readable = posts.filter((post) => {
    const where = groups.find((group) => group.id === post.groupId) ?? null;
    return post.authorId !== person.id && post.replies.length > 2 && mayRead(person, where);
  });
  return [
    ...people.map((other) => ({personId: person.id, kind: 'person' as const, subject: other.id})),
    ...chance
      .shuffle(topics)
      .slice(0, chance.between(1, 5))
      .map((topic) => ({personId: person.id, kind: 'topic' as const, subject: topic})),
    ...chance
      .shuffle(readable)
      .slice(0, chance.between(0, 4))
      .map((post) => ({personId: person.id, kind: 'post' as const, subject: post.id})),
  ];
}
