/** What has come into a list of replies, for the ear. */
import type {ThreadWords} from '../../localization/discussion/translation.js';
import type {ThreadReply} from '../../network/operations/thread.js';

/** Whether the viewer has written it, in whoever's name. */
export const isBy = ({author, delegate}: ThreadReply, viewerId: string | null): boolean =>
  [author, delegate].some((person) => person?.id === viewerId);

/** Null: nothing that would be news to the viewer, who knows what he or she has written. */
export function newsOf(
  before: readonly ThreadReply[],
  now: readonly ThreadReply[],
  viewerId: string | null,
  words: ThreadWords,
): string | null {
  const known = new Set(before.map(({id}) => id));
  const added = now.filter((reply) => !known.has(reply.id) && !isBy(reply, viewerId));
  if (added.length === 0) return null;
  const isEarlier = before.length > 0 && now[0]?.id !== before[0]?.id;
  return isEarlier ? words.earlierShown(now.length - before.length) : words.arrived(added.length);
}
