/** How somebody or something is named in a text. */
import type {Suggestion} from '../../controllers/view/suggestion.js';
import type {MentionInput} from '../../network/schema.js';

/**
 * "@Ana Lima" or "#safety". Mentions travel as literal text, so two colleagues of one name need two texts: the second
 * one is written with what tells them apart.
 */
export function mentionText({label, detail, entity}: Suggestion, others: readonly MentionInput[]): string {
  const written = (entity.__typename === 'Topic' ? '#' : '@') + label.replace(/^[@#]/, '');
  const isTaken = others.some(({text, id}) => text === written && id !== entity.id);
  return isTaken && detail ? `${written} (${detail})` : written;
}

/** Those who are still named in a text, each once. */
export function mentionsIn(text: string, mentions: readonly MentionInput[]): readonly MentionInput[] {
  const named = mentions.filter((mention) => text.includes(mention.text));
  return [...new Map(named.map((mention) => [mention.text, mention])).values()];
}
