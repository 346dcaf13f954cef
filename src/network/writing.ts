/** What somebody is writing, before the network has it: kept as a draft, and in the outbox on its way. */
import type {MentionInput, PersonPartsFragment, PostKind} from './schema.js';

export interface Writing extends Details {
  /** As it was typed: CommonMark without HTML. */
  readonly text: string;
  readonly mentions: readonly MentionInput[];
  readonly kind: PostKind;
  /** Null: the whole network. */
  readonly groupId: string | null;
  /** Of a reply: what it answers. Null or left out: the discussion as a whole. */
  readonly inReplyTo?: {
    readonly replyId: string;
    readonly author: {readonly personId: string; readonly displayName: string} | null;
  } | null;
  /** The leader for whom this is written, as shown until the network has it. Null or left out: the author's own. */
  readonly onBehalfOf?: PersonPartsFragment | null;
  readonly attachments?: readonly AttachmentWriting[];
}

/** What the kinds need beyond the text. Each keeps its own: whoever tries another kind finds the first as it was. */
export interface Details {
  readonly poll?: PollWriting;
  readonly praise?: PraiseWriting;
  readonly announcement?: AnnouncementWriting;
  /** Of a question: who is asked to answer. */
  readonly asked?: readonly NamedPerson[];
}

/** Nothing yet. */
export const blank = (groupId: string | null): Writing => ({text: '', mentions: [], kind: 'UPDATE', groupId});

/** Whether nothing of it would be missed. */
export const isBlank = ({text, poll, praise, asked, attachments}: Writing): boolean =>
  text.trim() === '' &&
  !poll?.options.some((option) => option.trim()) &&
  !praise?.people.length &&
  !asked?.length &&
  !attachments?.length;

/** Somebody who was chosen, with the name that is shown until the network is asked again. */
export interface NamedPerson {
  readonly id: string;
  readonly displayName: string;
}

export interface PollWriting {
  /** As they stand in their fields, empty ones included. */
  readonly options: readonly string[];
  readonly allowsMultiple: boolean;
  /** Local date and time as a field has it, `2026-12-01T09:00`; empty: it stays open. */
  readonly closesAt: string;
}

export interface PraiseWriting {
  readonly people: readonly NamedPerson[];
  /** Null: no badge. */
  readonly badgeKey: string | null;
}

/** Dates as in `PollWriting`. */
export interface AnnouncementWriting {
  readonly expiresAt: string;
  readonly requiresAcknowledgement: boolean;
  readonly acknowledgeBy: string;
}

/** A file that the network has, or is to have. */
export interface AttachmentWriting {
  /** The network's id once it is uploaded, or a name of ours until then. */
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly byteSize: number;
  /** What a picture shows, for those who cannot see it. */
  readonly altText: string;
  readonly isUploaded: boolean;
}

/** A text on its way to the network. */
export interface Draft extends Writing {
  /** Null: no try to send it can have arrived. */
  readonly attempt: Attempt | null;
}

/** Tries to send a text that may have arrived although nobody said so. */
export interface Attempt {
  /** The same for all of them, however the text was changed meanwhile: the network takes one. */
  readonly idempotencyKey: string;
  /** When the first of them left, in milliseconds since 1970. */
  readonly leftAt: number;
  /** What was sent, oldest first. */
  readonly tried: readonly unknown[];
}

/** Before the first. */
export const newAttempt = (): Omit<Attempt, 'leftAt'> & {readonly leftAt: number | null} => ({
  idempotencyKey: crypto.randomUUID(),
  leftAt: null,
  tried: [],
});
