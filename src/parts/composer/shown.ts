/** What is sent, and for whom and where it is written, as it will be shown until the network has it. */
import {facetOf} from '../../network/facet.js';
import type {Writing} from '../../network/writing.js';
import type {Place} from '../audience/place.js';
import {mentionsIn} from '../text-box/mention-text.js';
import {ComposerSendEvent, type Shown} from './composer.events.js';

export function sendEventOf(writing: Writing, place: Place | null): ComposerSendEvent {
  // Whoever was deleted from the text again is mentioned no more.
  const mentions = mentionsIn(writing.text, writing.mentions);
  return new ComposerSendEvent({...writing, mentions}, facetOf(writing), shownOf(writing, place));
}

/** @param place Its address comes with the network's answer. */
function shownOf({onBehalfOf = null}: Writing, place: Place | null): Shown {
  return {
    group:
      place?.groupId && place.privacy ? {id: place.groupId, name: place.name, privacy: place.privacy, url: null} : null,
    onBehalfOf,
  };
}
