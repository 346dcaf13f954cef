/**
 * The everyday of the company: discussions made of situations, in concrete and ever different words. No text occurs
 * twice, and few begin alike: whoever scrolls for a week shall not notice how it was made.
 */
import {anyMoment, day} from './calendar.js';
import type {SeedPost} from './company.js';
import {fill, type Filling} from './fill.js';
import {groupOf, mayRead, mayWrite} from './groups.js';
import {colleagues, type Colleague} from './people.js';
import {hash, random, type Random} from './random.js';
import {smallTalk} from './small-talk.js';
import {talk} from './talk.js';
import type {Exchange, Situation, Telling, WrittenMessage, WrittenThread} from './text.js';

/** How often one telling, and one exchange, may be used within the 30 days: more would be noticed. */
const mostTellings = 5;
const mostExchanges = 12;

/** Small talk as exchanges, by language. */
const spare: Readonly<Record<string, readonly Exchange[]>> = Object.fromEntries(
  Object.entries(smallTalk).map(([language, lines]) => [language, lines.map((line) => line.split(' // '))]),
);
const smallTalks = new Set(Object.values(spare).flat());

/** Remembers what has been said, so that nobody says it again. */
export class Memory {
  readonly #used = new Map<unknown, number[]>();
  readonly #bodies = new Set<string>();
  readonly #openings = new Map<string, number>();

  /** Whether a post with this text would be new; if so, remembers it. */
  takesPost(body: string): boolean {
    const opening = openingOf(body);
    const alike = this.#openings.get(opening) ?? 0;
    if (this.#bodies.has(body) || alike >= 3) return false;
    this.#openings.set(opening, alike + 1);
    this.#bodies.add(body);
    return true;
  }

  used(source: Telling | Exchange): number {
    return this.#used.get(source)?.length ?? 0;
  }

  /** Whether the same was told around this time: then it would be noticed. */
  isRecent(source: Telling, at: Date): boolean {
    return this.#used.get(source)?.some((time) => Math.abs(time - at.getTime()) < 3.2 * day) ?? false;
  }

  use(source: Telling | Exchange, at: Date): void {
    this.#used.set(source, [...(this.#used.get(source) ?? []), at.getTime()]);
  }

  /** As above, for replies. Short ones may come again: people do say "Thanks!" more than once. */
  takesReply(body: string): boolean {
    if (body.length <= 32) return true;
    if (this.#bodies.has(body)) return false;
    this.#bodies.add(body);
    return true;
  }
}

/** The first six words. */
export function openingOf(body: string): string {
  return body.split(/\s+/).slice(0, 6).join(' ').toLowerCase();
}

/** So many posts out of these situations, fewer only if their words are used up. */
export function everyday(situations: readonly Situation[], count: number, memory: Memory, now: Date): SeedPost[] {
  const chance = random('everyday');
  const posts: SeedPost[] = [];
  const made = new Map<string, number>();
  let open = [...situations];
  while (posts.length < count && open.length > 0) {
    const situation = chance.weigh(open, (each) => Number(each.options.get('weight') ?? 10));
    const number = (made.get(situation.key) ?? 0) + 1;
    made.set(situation.key, number);
    const post = instance(situation, number, memory, now);
    if (post === null) open = open.filter((each) => each !== situation);
    else posts.push(post);
  }
  return posts;
}

function instance(situation: Situation, number: number, memory: Memory, now: Date): SeedPost | null {
  const key = `${situation.key}-${number}`;
  const chance = random(key);
  const where = groupOf(situation.group);
  const language = situation.options.get('lang') ?? 'en';
  const author = authorOf(situation, language, chance);
  const filling: Filling = {
    random: chance,
    language,
    at: now,
    ahead: author.ahead,
    bound: new Map(),
    firstNames: colleagues.filter((each) => each !== author && !each.isDeleted && isNear(each, author)).map(firstName),
    person: (tag) =>
      chance.pick(
        colleagues.filter((each) => each.tags.has(tag) && each !== author && !each.isDeleted && mayRead(each, where)),
      ).handle,
  };
  for (let attempt = 0; attempt < 24; attempt++) {
    filling.bound.clear();
    const at = anyMoment(now, chance, author.ahead);
    filling.at = at;
    // The least used first, and none that was told a few days ago.
    const fresh = situation.tellings.filter((each) => memory.used(each) < mostTellings && !memory.isRecent(each, at));
    const least = Math.min(...fresh.map((each) => memory.used(each)));
    if (fresh.length === 0) continue;
    const telling = chance.pick(fresh.filter((each) => memory.used(each) === least));
    const body = capital(fill(telling.body, filling));
    if (!memory.takesPost(body)) continue;
    memory.use(telling, at);
    const replies = exchangesOf(situation, telling, author, filling, memory);
    const best = replies.findIndex((reply) => reply.options.has('answer'));
    const options = new Map(situation.options);
    options.delete('weight');
    options.delete('by');
    if (options.has('react')) options.set('react', String(Math.floor(chance.wait(Number(options.get('react'))))));
    if (best >= 0 && options.has('question')) options.set('best', String(best + 1));
    const written: WrittenThread = {
      key,
      group: situation.group,
      author: author.handle,
      options,
      body,
      replies,
      actions: [],
      choices: [],
    };
    return upToNow(talk(written, new Date(now.getTime() + 2 * day), at), now);
  }
  return null;
}

/** Leaves away what has not happened yet. */
function upToNow(post: SeedPost, now: Date): SeedPost {
  const replies = post.replies.filter((reply) => reply.at < now);
  const {bestAnswerId, ...rest} = post;
  const hasBest = replies.some((reply) => reply.id === bestAnswerId);
  return {
    ...rest,
    ...(hasBest && {bestAnswerId}),
    reactions: post.reactions.filter((reaction) => reaction.at < now),
    replies: replies.map((reply) => ({...reply, reactions: reply.reactions.filter((reaction) => reaction.at < now)})),
  };
}

function exchangesOf(
  situation: Situation,
  telling: Telling,
  author: Colleague,
  filling: Filling,
  memory: Memory,
): WrittenMessage[] {
  const {random: chance, language} = filling;
  const [low = 0, high = 3] = (situation.options.get('replies') ?? '0..4').split('..').map(Number);
  // Skewed to the low end: most posts get an answer or two.
  const wanted = low + Math.floor((high - low + 1) * chance.next() ** 0.75);
  const messages: WrittenMessage[] = [];
  // Those who are spoken of in the third person don't speak.
  const named = new Set(filling.bound.values());
  const spoken = new Set(
    [author, ...colleagues.filter((each) => named.has(firstName(each)))].map((each) => each.handle),
  );
  const fitting = [
    ...chance.shuffle(telling.exchanges),
    ...chance.shuffle(situation.exchanges),
    ...(situation.options.has('question') ? [] : chance.shuffle(spare[language] ?? []).slice(0, chance.between(0, 1))),
  ];
  for (const exchange of fitting) {
    if (messages.length >= wanted) break;
    if (!smallTalks.has(exchange) && memory.used(exchange) >= mostExchanges) continue;
    const bodies = exchange.map((turn) => capital(fill(turn.replace(/^(?:\*|!|\[[^\]]*\])+\s*/, ''), filling)));
    if (!bodies.every((body) => memory.takesReply(body))) continue;
    const first = exchange[0] ?? '';
    const other = first.startsWith('*') ? author : replierOf(situation, author, first, spoken, language, chance);
    if (other === null) continue;
    memory.use(exchange, filling.at);
    spoken.add(other.handle);
    const start = messages.length;
    exchange.forEach((turn, index) => {
      const isAuthor = turn.startsWith('*');
      messages.push({
        author: isAuthor ? author.handle : other.handle,
        body: bodies[index]!,
        options: new Map([
          ['lang', language],
          ...(index > 0 ? [['to', String(start + index)] as const] : []),
          ...(turn.includes('!') && /^(?:\[[^\]]*\])?!/.test(turn) ? [['answer', ''] as const] : []),
        ]),
      });
    });
  }
  return messages;
}

function replierOf(
  situation: Situation,
  author: Colleague,
  turn: string,
  spoken: ReadonlySet<string>,
  language: string,
  chance: Random,
): Colleague | null {
  const asked = /^!?\[([^\]]*)\]/.exec(turn)?.[1];
  const where = groupOf(situation.group);
  const able = colleagues.filter(
    (person) =>
      !person.isDeleted &&
      !spoken.has(person.handle) &&
      mayWrite(person, where) &&
      person.languages.includes(language) &&
      (asked === undefined ? !person.isLeader : fits(person, asked)),
  );
  if (able.length === 0) return null;
  return chance.weigh(able, (person) => {
    const near = (person.site === author.site ? 3 : 1) * (person.department === author.department ? 3 : 1);
    const belongs = where?.memberIds.includes(person.id) === true ? 20 : 1;
    return near * belongs * talkative(person);
  });
}

function authorOf(situation: Situation, language: string, chance: Random): Colleague {
  const by = situation.options.get('by');
  const able = colleagues.filter(
    (person) =>
      !person.isDeleted &&
      mayWrite(person, groupOf(situation.group)) &&
      person.languages.includes(language) &&
      // Those who lead have little everyday here: what they say is written out.
      (by?.includes(person.handle) === true || !person.isLeader) &&
      (by === undefined || fits(person, by)),
  );
  if (able.length === 0) throw new Error(`Nobody can write "${situation.key}".`);
  return chance.weigh(able, talkative);
}

/** A slot may stand where a sentence begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As colleagues say it, in Latin letters. */
function firstName(person: Colleague): string {
  const [first = ''] = person.displayName.split(' ');
  const [handle = ''] = person.handle.split('.');
  return /^\p{Script=Latin}/u.test(first) ? first : handle.charAt(0).toUpperCase() + handle.slice(1);
}

function isNear(person: Colleague, other: Colleague): boolean {
  return person.site === other.site || person.department === other.department;
}

/** Some write every day, some hardly ever. */
function talkative(person: Colleague): number {
  return 0.3 + (hash(`${person.handle} talks`) % 100) / 50;
}

/** `production+braga, ana.lima`: those of production in Braga, and Ana Lima. */
function fits(person: Colleague, by: string): boolean {
  return by.split(',').some((all) =>
    all
      .trim()
      .split('+')
      .every((tag) => person.tags.has(tag)),
  );
}
