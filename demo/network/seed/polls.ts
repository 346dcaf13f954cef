/** What a written poll asks, and who has chosen what. */
import {duration} from './calendar.js';
import type {SeedGroup, SeedPoll} from './company.js';
import {mayRead} from './groups.js';
import {colleagues} from './people.js';
import type {Random} from './random.js';
import type {WrittenThread} from './text.js';

interface Asked {
  readonly id: string;
  readonly at: Date;
  readonly now: Date;
  readonly where: SeedGroup | null;
}

/** Whoever may try the demo first has not voted yet: there is something left to do. */
export const undecided: ReadonlySet<string> = new Set(['ana.lima', 'kai.brandt', 'mathieu.lefevre', 'sofie.dahl']);

/** `3d` and `6h` lie ahead, `-2d` lies behind. */
const fromNow = (span: string, now: Date): Date =>
  new Date(now.getTime() + (span.startsWith('-') ? -duration(span.slice(1)) : duration(span)));

export function pollOf({options, choices}: WrittenThread, {id, now, where}: Asked, chance: Random): SeedPoll {
  const able = colleagues.filter(
    (person) => !person.isDeleted && !undecided.has(person.handle) && mayRead(person, where),
  );
  const allowsMultiple = options.get('poll') === 'multiple';
  const closes = options.get('closes');
  let left = [...able];
  return {
    id: `${id}-poll`,
    allowsMultiple,
    ...(closes !== undefined && {closesAt: fromNow(closes, now)}),
    options: choices.map(({author: text, options: choice}, index) => {
      const voters: string[] = [];
      if (allowsMultiple) left = [...able];
      for (let wanted = Number(choice.get('votes') ?? 0); wanted > 0 && left.length > 0; wanted--) {
        const person = chance.pick(left);
        left = left.filter((other) => other !== person);
        voters.push(person.id);
      }
      return {id: `${id}-option-${index + 1}`, text, voterIds: voters};
    }),
  };
}
