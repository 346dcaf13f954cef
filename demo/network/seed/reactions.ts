/** Who reacts to a message, how and when: most get a few, a few get most. */
import {hour} from './calendar.js';
import type {SeedGroup, SeedReaction} from './company.js';
import {mayRead} from './groups.js';
import {colleagues} from './people.js';
import type {Random} from './random.js';

const moods: Readonly<Record<string, readonly (readonly [key: string, weight: number])[]>> = {
  plain: [
    ['like', 60],
    ['thanks', 18],
    ['insightful', 12],
    ['support', 5],
    ['celebrate', 3],
    ['laugh', 2],
  ],
  celebrate: [
    ['celebrate', 60],
    ['like', 30],
    ['support', 6],
    ['thanks', 4],
  ],
  thanks: [
    ['thanks', 55],
    ['like', 35],
    ['insightful', 6],
    ['support', 4],
  ],
  insightful: [
    ['insightful', 50],
    ['like', 32],
    ['thanks', 15],
    ['celebrate', 3],
  ],
  laugh: [
    ['laugh', 60],
    ['like', 34],
    ['celebrate', 6],
  ],
  support: [
    ['support', 60],
    ['like', 30],
    ['thanks', 10],
  ],
};

export interface Audience {
  readonly where: SeedGroup | null;
  readonly authorId: string;
  readonly site: string;
  readonly at: Date;
  readonly now: Date;
}

/** So many people, none twice, none but those who may read it, each after the message and before now. */
export function reactions(count: number, mood: string, audience: Audience, random: Random): SeedReaction[] {
  const readers = colleagues.filter(
    (person) => person.id !== audience.authorId && !person.isDeleted && mayRead(person, audience.where),
  );
  const members = new Set(audience.where?.memberIds);
  // Those who belong or sit next door see it first.
  const closeness = (id: string, site: string): number => (members.has(id) ? 4 : 1) * (site === audience.site ? 3 : 1);
  const order = readers
    .map((person) => ({id: person.id, rank: random.next() ** (1 / closeness(person.id, person.site))}))
    .sort((first, second) => second.rank - first.rank)
    .slice(0, count);
  const keys = moods[mood] ?? moods.plain!;
  const age = audience.now.getTime() - audience.at.getTime();
  return order.map(({id}) => {
    const delay = random.wait(3 * hour);
    const within = delay < age ? delay : age * random.next();
    return {
      personId: id,
      key: random.weigh(keys, ([, weight]) => weight)[0],
      at: new Date(audience.at.getTime() + within),
    };
  });
}
