/** What was agreed in a written discussion: who is to do what by when, and what is done. */
import {day, duration, minute} from './calendar.js';
import type {SeedAction, SeedReply} from './company.js';
import {byName} from './people.js';
import type {WrittenThread} from './text.js';

interface Discussion {
  readonly id: string;
  readonly at: Date;
  readonly now: Date;
}

export function actionsOf(
  {actions, author}: WrittenThread,
  {id, at, now}: Discussion,
  replies: readonly SeedReply[],
): SeedAction[] {
  return actions.map(({author: assignee, options, body}, index) => {
    const from = replies[Number(options.get('from') ?? 0) - 1];
    const due = options.get('due');
    const done = options.get('done');
    // A minute after it was said; nothing is agreed in the future.
    const agreedAt = new Date(Math.min((from?.at ?? at).getTime() + (index + 1) * minute, now.getTime()));
    return {
      id: `${id}-todo-${index + 1}`,
      task: body,
      assigneeId: assignee === 'nobody' ? null : byName(assignee).id,
      creatorId: byName(options.get('by') ?? author).id,
      sourceId: from?.id ?? id,
      at: agreedAt,
      ...(due !== undefined && {dueOn: dayFrom(now, due)}),
      ...(done !== undefined && {doneAt: latest(agreedAt, new Date(now.getTime() - duration(done)))}),
    };
  });
}

/** The day that a text names from now: `-2d` is the day before yesterday, `0d` today. */
function dayFrom(now: Date, text: string): string {
  const days = /^(-?\d+)d$/.exec(text)?.[1];
  if (days === undefined) throw new Error(`"${text}" is no number of days.`);
  return new Date(now.getTime() + Number(days) * day).toISOString().slice(0, 10);
}

const latest = (one: Date, other: Date): Date => (one > other ? one : other);
