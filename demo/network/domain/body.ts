/** What a person writes, from the input of a mutation to what is stored. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Executor} from '../database/tables.js';
import {maxBlocks, mentionedIds, parseMarkdown, plainText, type StoredBlock, topicNames} from '../markdown.js';
import {access} from '../permission.js';
import {groupById} from './group.js';
import type {Place} from './message.js';
import {personById} from './person.js';
import {type Refusal, refusal} from './refusal.js';
import {isLonger} from './text.js';

/** Characters of markdown as a person counts them (grapheme clusters): a family emoji is one. */
export const maxBodyLength = 20_000;
/** Characters of a title, counted likewise. */
export const maxTitleLength = 200;
/** Mentions, asked people and topics of one message, each. */
export const maxNamed = 50;

export interface BodyInput {
  readonly markdown: string;
  readonly mentions?: readonly {readonly text: string; readonly id: string}[] | null;
}

export interface Body {
  readonly markdown: string;
  readonly plain: string;
  readonly blocks: readonly StoredBlock[];
  readonly topicNames: readonly string[];
  readonly mentionedIds: readonly string[];
}

/** What the words say, whoever else may say so. */
async function readBlocks(context: RequestContext, {markdown, mentions}: BodyInput): Promise<StoredBlock[]> {
  const seen = await Promise.all(
    (mentions ?? []).map(async (mention) => {
      const [person, group] = await Promise.all([personById(context, mention.id), groupById(context, mention.id)]);
      return person || group ? [mention] : [];
    }),
  );
  return parseMarkdown(markdown, seen.flat());
}

/** What a body would look like, once it is posted. It may be too long for that yet: then this is its beginning. */
export async function previewBody(
  context: RequestContext,
  {markdown, mentions}: BodyInput,
): Promise<{readonly blocks: readonly StoredBlock[]; readonly isTruncated: boolean; readonly markdown: null}> {
  const blocks = await readBlocks(context, {markdown, mentions: mentions?.slice(0, maxNamed)});
  const shown = blocks.slice(0, maxBlocks).map((block) => ({
    ...block,
    segments: block.segments.map((one) => (one.type === 'topic' ? {...one, isToBe: true as const} : one)),
  }));
  return {blocks: shown, isTruncated: shown.length < blocks.length, markdown: null};
}

/**
 * Reads a body. Whom the writer cannot see is not mentioned: the words stay words.
 * @param standIn - What a message says that has no words, wherever words are shown or looked for. Empty: it needs some.
 */
export async function readBody(
  context: RequestContext,
  input: BodyInput,
  standIn: () => Promise<string>,
): Promise<Body | {readonly refusal: Refusal}> {
  const field = ['body', 'markdown'];
  if (isLonger(input.markdown, maxBodyLength)) {
    return {refusal: refusal(context, 'TOO_LONG', 'tooLong', field, {limit: maxBodyLength})};
  }
  if ((input.mentions ?? []).length > maxNamed) {
    return {refusal: refusal(context, 'TOO_LONG', 'tooMany', ['body', 'mentions'], {limit: maxNamed})};
  }
  const blocks = await readBlocks(context, input);
  if (blocks.length > maxBlocks) return {refusal: refusal(context, 'TOO_LONG', 'tooMany', field, {limit: maxBlocks})};
  const written = plainText(blocks);
  // Markup alone, such as a link definition, says nothing.
  const isBlank = written.trim() === '';
  const plain = isBlank ? await standIn() : written;
  if (plain === '') return {refusal: refusal(context, 'BLANK', 'blank', field)};
  const mentioned = mentionedIds(blocks).slice(0, maxNamed);
  return {
    ...{markdown: input.markdown, plain, blocks: isBlank ? [] : blocks},
    ...{topicNames: topicNames(blocks), mentionedIds: mentioned},
  };
}

/** The language that the writer is known to write in most. */
export async function languageOfWriter(context: RequestContext): Promise<string> {
  const {personId} = await access(context);
  const {rows} = await sql<{language: string}>`select language from people where id = ${personId}`.execute(
    context.database,
  );
  return rows[0]!.language;
}

/** Notes who is mentioned; groups are mentioned in the words alone. */
export async function insertMentions(
  database: Executor,
  message: Place & {readonly root_id: string; readonly created_at: Date},
  ids: readonly string[],
): Promise<void> {
  await sql`
    insert into mentions (group_id, message_id, root_id, person_id, created_at)
    select ${message.group_id}, ${message.id}, ${message.root_id}, p.id, ${message.created_at}
    from people p where p.id = any(${[...ids]}::text[]) and not p.is_deleted`.execute(database);
}
