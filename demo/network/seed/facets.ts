/** What a written post praises or announces, and who has confirmed having read it. */
import {day} from './calendar.js';
import type {SeedAnnouncement, SeedGroup, SeedPraise} from './company.js';
import {byName, colleagues} from './people.js';
import {undecided} from './polls.js';
import type {Random} from './random.js';
import type {WrittenThread} from './text.js';

export function praiseOf({options}: WrittenThread): SeedPraise {
  const handles = options.get('praise') ?? '';
  return {
    personIds: handles.split(',').map((handle) => byName(handle.trim()).id),
    badgeKey: options.get('badge') ?? null,
  };
}

interface Announced {
  readonly authorId: string;
  readonly at: Date;
  readonly now: Date;
  readonly where: SeedGroup | null;
}

export function announcementOf(
  {options}: WrittenThread,
  {authorId, at, now, where}: Announced,
  chance: Random,
): SeedAnnouncement {
  const expiresAt = dayFrom(now, options.get('announce') ?? '');
  const acknowledgeBy = dayFrom(now, options.get('due') ?? '');
  const able = colleagues.filter(
    ({id, handle, isDeleted}) =>
      !isDeleted && !undecided.has(handle) && id !== authorId && (where === null || where.memberIds.includes(id)),
  );
  const wanted = Number(options.get('confirm') ?? 0);
  return {
    ...(expiresAt && {expiresAt}),
    requiresAcknowledgement: options.has('confirm'),
    ...(acknowledgeBy && {acknowledgeBy}),
    acknowledgements: chance
      .shuffle(able)
      .slice(0, wanted)
      .map(({id}) => ({
        personId: id,
        at: new Date(at.getTime() + Math.floor(chance.next() * (now.getTime() - at.getTime()))),
      })),
  };
}

/** The moment so many days from now, such as `-2d`; null: none is named. */
function dayFrom(now: Date, text: string): Date | null {
  if (text === '') return null;
  const days = /^(-?\d+)d$/.exec(text)?.[1];
  if (days === undefined) throw new Error(`"${text}" is no number of days.`);
  return new Date(now.getTime() + Number(days) * day);
}
