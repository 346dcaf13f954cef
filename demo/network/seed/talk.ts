/** Makes a post with its replies out of a discussion whose words are fixed: finds the mentions and topics, sets the times. */
import {actionsOf} from './actions.js';
import {anyMoment, duration, minute, namedMoment} from './calendar.js';
import type {SeedGroup, SeedMention, SeedPost, SeedReply} from './company.js';
import {announcementOf, praiseOf} from './facets.js';
import {fillDates} from './fill.js';
import {groupOf, mayWrite} from './groups.js';
import {byName, personId, type Colleague} from './people.js';
import {paperOf} from './papers.js';
import {pictureOf} from './pictures.js';
import {random, type Random} from './random.js';
import {reactions} from './reactions.js';
import {pollOf} from './polls.js';
import type {Options, WrittenThread} from './text.js';

/** A post out of a written discussion. `at` overrides its own time. Replies that would lie after now are drawn closer. */
export function talk(written: WrittenThread, now: Date, at = timeOf(written, now)): SeedPost {
  const chance = random(written.key);
  const where = groupOf(written.group);
  const {options} = written;
  const id = `m-${written.key}`;
  const language = options.get('lang') ?? 'en';
  const replies = repliesOf(written, {id, language, at, now, where}, chance);
  const author = writer(written.author, where);
  const body = wording(written.body, at, language);
  const count = Number(options.get('react') ?? skewed(chance, 4.1) % 23);
  const audience = {where, authorId: author.id, site: author.site, at, now};
  const asked = options.get('ask');
  const best = options.get('best');
  const decision = options.get('decision');
  const title = options.get('title');
  const pin = options.get('pin');
  const delegate = options.get('delegate');
  const record = options.get('record');
  const pictures = options.get('picture');
  const paper = options.get('paper');
  return {
    id,
    authorId: author.id,
    groupId: where?.id ?? null,
    kind: kindOf(options),
    ...(title !== undefined && {title: fillDates(title, at, language)}),
    ...body,
    topics: topicsOf(body.markdown),
    language,
    at,
    ...(options.has('edited') && {editedAt: between(at, now, 12 * minute)}),
    ...(pin !== undefined && {pinnedUntil: new Date(now.getTime() + duration(pin))}),
    ...(options.has('closed') && {isClosed: true}),
    ...(record !== undefined && {record: recordOf(record)}),
    ...(delegate !== undefined && {delegateId: personId(delegate)}),
    ...(asked !== undefined && {askedIds: asked.split(',').map((handle) => byName(handle.trim()).id)}),
    ...(best !== undefined && {bestAnswerId: replies[Number(best) - 1]?.id}),
    ...(decision !== undefined && {decisionId: replies[Number(decision) - 1]?.id}),
    reactions: reactions(count, options.get('mood') ?? 'plain', audience, chance),
    replies,
    ...(options.has('poll') && {poll: pollOf(written, {id, at, now, where}, chance)}),
    ...(pictures !== undefined && {pictures: pictures.split(',').map((drawing) => pictureOf(drawing.trim(), id))}),
    ...(paper !== undefined && {papers: [paperOf(paper, id)]}),
    ...(options.has('praise') && {praise: praiseOf(written)}),
    ...(options.has('announce') && {
      announcement: announcementOf(written, {authorId: author.id, at, now, where}, chance),
    }),
    actions: actionsOf(written, {id, at, now}, replies),
  };
}

function kindOf(options: Options): SeedPost['kind'] {
  if (options.has('announce')) return 'ANNOUNCEMENT';
  if (options.has('praise')) return 'PRAISE';
  if (options.has('poll')) return 'POLL';
  return ['question', 'ask', 'best'].some((option) => options.has(option)) ? 'QUESTION' : 'UPDATE';
}

/** Ids may have slashes of their own. */
function recordOf(written: string): NonNullable<SeedPost['record']> {
  const [system = '', type = '', ...id] = written.split('/');
  return {system, type, id: id.join('/')};
}

interface Setting {
  readonly id: string;
  readonly language: string;
  readonly at: Date;
  readonly now: Date;
  readonly where: SeedGroup | null;
}

function repliesOf(written: WrittenThread, setting: Setting, chance: Random): SeedReply[] {
  const {at, now, where} = setting;
  const delays = written.replies.map(({options}) => {
    const named = options.get('at');
    return named === undefined ? (3 + chance.wait(38)) * minute : duration(named);
  });
  const total = delays.reduce((sum, delay) => sum + delay, 0);
  const age = now.getTime() - at.getTime();
  const scale = Math.min(1, (age * 0.94) / Math.max(total, 1));
  let time = at.getTime();
  return written.replies.map((reply, index) => {
    time += (delays[index] ?? 0) * scale;
    const language = reply.options.get('lang') ?? setting.language;
    const author = writer(reply.author, where);
    const repliedAt = new Date(time);
    const to = reply.options.get('to');
    const count = Number(reply.options.get('react') ?? skewed(chance, 0.9));
    return {
      id: `${setting.id}-${index + 1}`,
      authorId: author.id,
      ...wording(reply.body, at, language),
      language,
      at: repliedAt,
      ...(reply.options.has('edited') && {editedAt: between(repliedAt, now, 4 * minute)}),
      ...(reply.options.has('deleted') && {deletedAt: between(repliedAt, now, 25 * minute)}),
      ...(to !== undefined && {inReplyToId: `${setting.id}-${to}`}),
      reactions: reactions(
        reply.options.has('deleted') ? 0 : count,
        'plain',
        {where, authorId: author.id, site: author.site, at: repliedAt, now},
        chance,
      ),
    };
  });
}

/** The author, if they may write there. Throws otherwise: the company keeps its own rules. */
function writer(handle: string, where: SeedGroup | null): Colleague {
  const person = byName(handle);
  if (!mayWrite(person, where)) throw new Error(`${handle} may not write in ${where?.name ?? 'the network'}.`);
  return person;
}

/** Handles in the text become names, as people see them: `@ana.lima` is `@Ana Lima`. */
function wording(body: string, at: Date, language: string): {markdown: string; mentions: SeedMention[]} {
  const mentions = new Map<string, SeedMention>();
  const markdown = fillDates(body, at, language).replace(/(?<![\w/.])@([a-z]+(?:\.[a-z]+)+)/g, (_, handle: string) => {
    const person = byName(handle);
    const text = `@${person.displayName}`;
    mentions.set(person.id, {text, id: person.id});
    return text;
  });
  return {markdown, mentions: [...mentions.values()]};
}

/** Names after `#`, without those in code. */
export function topicsOf(markdown: string): string[] {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  return [...new Set([...prose.matchAll(/(?<![\w/&#])#(\p{L}[\p{L}\p{N}-]*)/gu)].map((match) => match[1]!))];
}

function timeOf(written: WrittenThread, now: Date): Date {
  const named = written.options.get('at');
  return named === undefined
    ? anyMoment(now, random(`${written.key} at`), byName(written.author).ahead)
    : namedMoment(now, named);
}

/** Later by this much, or half-way to now. */
function between(at: Date, now: Date, later: number): Date {
  return new Date(at.getTime() + Math.min(later, (now.getTime() - at.getTime()) / 2));
}

/** Mostly little, rarely much. */
function skewed(chance: Random, mean: number): number {
  return Math.floor(chance.wait(mean) * (chance.chance(0.06) ? 2.5 : 1));
}
