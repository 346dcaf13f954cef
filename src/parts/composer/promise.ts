/** What the button that sends will do, and what a text box asks for: each kind in its own words. */
import type {ComposerWords} from '../../localization/composer.js';
import type {Place} from '../audience/place.js';
import type {KnownKind} from '../known-kind.js';

/** @param place Null: none is chosen. */
export function promiseOf(words: ComposerWords, kind: KnownKind, place: Place | null): string {
  if (!place) return words.choosePlace;
  const {groupId, name} = place;
  const isForAll = groupId === null;
  switch (kind) {
    case 'QUESTION':
    case 'POLL':
      return isForAll ? words.askAll(name) : words.askIn(name);
    case 'PRAISE':
      return isForAll ? words.praiseToAll(name) : words.praiseIn(name);
    case 'ANNOUNCEMENT':
      return isForAll ? words.announceToAll(name) : words.announceIn(name);
    case 'UPDATE':
      return isForAll ? words.postToAll(name) : words.postTo(name);
  }
}

export function invitationOf(words: ComposerWords, kind: KnownKind): string {
  const invitations: Readonly<Record<KnownKind, string>> = {
    UPDATE: words.body,
    QUESTION: words.questionBody,
    POLL: words.pollBody,
    PRAISE: words.praiseBody,
    ANNOUNCEMENT: words.announcementBody,
  };
  return invitations[kind];
}
