/** What one may want to think of before posting. Never an obstacle. */
import type {CoachWords} from '../../localization/coach/words.js';
import type {Localization} from '../../localization/localize.js';
import type {MentionInput} from '../../network/schema.js';
import type {Place} from '../audience/place.js';

/** From so many readers on, a group may be the better place. */
const many = 50;

export interface Readers {
  readonly place: Place | null;
  /** How many read what goes to everyone; null: not known. */
  readonly memberCount: number | null;
  /** Whoever the text names. */
  readonly mentions: readonly MentionInput[];
}

/** What is said to all is meant for many where it is an announcement. */
export function warnings(
  words: CoachWords,
  {words: common}: Localization,
  {place, memberCount, mentions}: Readers,
  isAnnouncement: boolean,
): readonly string[] {
  const count = place && (place.groupId === null ? memberCount : place.memberCount);
  const names = mentions.map(({text}) => text.replace(/^@/, ''));
  return [
    ...(count !== null && count >= many && !isAnnouncement ? [words.many(common.common.people(count))] : []),
    ...(place?.privacy === 'PRIVATE' && names.length > 0 ? [words.named(names.join(', '))] : []),
  ];
}
