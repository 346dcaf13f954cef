/** What is chosen, as far as it can be had: kinds and places come and go while somebody writes. */
import {blank, type Writing} from '../../network/writing.js';
import type {PostKind} from '../../network/schema.js';
import type {Place} from '../audience/place.js';
import {isKnownKind, type KnownKind} from '../known-kind.js';

/** What goes with a text. */
export type Rest = Omit<Writing, 'text'>;

export const nothingWritten = blank(null);

/** The chosen kind, or the first that is offered. */
export const kindAmong = (kinds: readonly KnownKind[], chosen: PostKind): KnownKind =>
  isKnownKind(chosen) && kinds.includes(chosen) ? chosen : (kinds[0] ?? 'UPDATE');

/** Files say enough for an update or a reply; whoever asks, praises or announces says what. */
export const needsWords = (kind: KnownKind, {attachments}: Rest): boolean => kind !== 'UPDATE' || !attachments?.length;

/** Where a post of this kind may go. */
export const placesFor = (kind: KnownKind, places: readonly Place[]): readonly Place[] =>
  kind === 'ANNOUNCEMENT' ? places.filter(({canAnnounce}) => canAnnounce) : places;

/** Where it goes. A place that is gone gives way to no other: what was meant for few must not go to everybody. */
export const placeAmong = (places: readonly Place[], chosen: string | null): Place | null =>
  places.find(({canPost, groupId}) => canPost && groupId === chosen) ?? null;
