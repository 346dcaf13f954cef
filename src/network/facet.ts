/** From what somebody has written to what the contract calls a facet: what makes a post more than an update. */
import type {PostFacetInput} from './schema.js';
import type {Writing} from './writing.js';

/** A local time, as a field has it, as the moment that it means where the person sits; empty: none. */
const moment = (local: string): string | undefined => (local ? new Date(local).toISOString() : undefined);

/** What a person sees as an option: fields that were left empty are none. */
export const optionsOf = (options: readonly string[]): readonly string[] =>
  options.map((option) => option.trim()).filter(Boolean);

/** Undefined: an update. */
export function facetOf({kind, poll, praise, announcement, asked = []}: Writing): PostFacetInput | undefined {
  switch (kind) {
    case 'QUESTION':
      return {question: asked.length > 0 ? {askedIds: asked.map(({id}) => id)} : {}};
    case 'POLL':
      return {
        poll: {
          options: optionsOf(poll?.options ?? []),
          allowsMultiple: poll?.allowsMultiple ?? false,
          closesAt: moment(poll?.closesAt ?? ''),
        },
      };
    case 'PRAISE':
      return {
        praise: {personIds: (praise?.people ?? []).map(({id}) => id), badgeKey: praise?.badgeKey ?? undefined},
      };
    case 'ANNOUNCEMENT': {
      const {expiresAt = '', requiresAcknowledgement = false, acknowledgeBy = ''} = announcement ?? {};
      return {
        announcement: {
          expiresAt: moment(expiresAt),
          requiresAcknowledgement,
          acknowledgeBy: requiresAcknowledgement ? moment(acknowledgeBy) : undefined,
        },
      };
    }
    default:
      return undefined;
  }
}

/** What the network would refuse; each is a sentence of the form that can mend it. */
export type FacetProblem = 'fewOptions' | 'equalOptions' | 'nobody' | 'pastTime' | 'dueAfterEnd';

/** @param now In milliseconds since 1970. */
export function facetProblem(
  {kind, poll, praise, announcement}: Pick<Writing, 'kind' | 'poll' | 'praise' | 'announcement'>,
  now: number,
): FacetProblem | null {
  const isPast = (local: string): boolean => local !== '' && Date.parse(local) <= now;
  if (kind === 'POLL') {
    const options = optionsOf(poll?.options ?? []);
    if (options.length < 2) return 'fewOptions';
    if (new Set(options).size < options.length) return 'equalOptions';
    return isPast(poll?.closesAt ?? '') ? 'pastTime' : null;
  }
  if (kind === 'PRAISE') return praise?.people.length ? null : 'nobody';
  if (kind !== 'ANNOUNCEMENT' || !announcement) return null;
  const {expiresAt, requiresAcknowledgement, acknowledgeBy} = announcement;
  if (isPast(expiresAt) || (requiresAcknowledgement && isPast(acknowledgeBy))) return 'pastTime';
  const isLate = requiresAcknowledgement && expiresAt !== '' && Date.parse(acknowledgeBy) > Date.parse(expiresAt);
  return isLate ? 'dueAfterEnd' : null;
}
