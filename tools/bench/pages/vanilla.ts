/**
 * The baseline of the benchmark: the same posts and replies from the same questions, drawn by hand with `cloneNode` and
 * `textContent`, as fast as one can. It has the same things to see, to hear and to press, and does nothing behind them but react: it
 * keeps no answer of the network, hears of no change, and folds nothing.
 */
import {css} from 'lit';
import {feedStyles} from '../../../src/elements/feed/feed.styles.js';
import {looksLong} from '../../../src/lib/looks-long.js';
import {messageLink} from '../../../src/lib/message-link.js';
import {Formats} from '../../../src/localization/formats.js';
import {addReactionDocument, removeReactionDocument} from '../../../src/network/documents/reaction.js';
import {feedDocument} from '../../../src/network/documents/feed.js';
import {networkInfoDocument} from '../../../src/network/documents/network.js';
import {threadDocument, threadRepliesDocument} from '../../../src/network/documents/thread.js';
import {merge, type Operation} from '../../../src/network/merge.js';
import type {FeedQuery, PostPartsFragment, ThreadReplyPartsFragment} from '../../../src/network/schema.js';
import {discussionStyles} from '../../../src/parts/discussion/discussion.styles.js';
import {messageStyles} from '../../../src/parts/discussion/message.styles.js';
import {postCardStyles} from '../../../src/parts/post-card.styles.js';
import {pageSize} from './screen.js';
import {settings} from './settings.js';

type Message = PostPartsFragment | ThreadReplyPartsFragment;

const {what, token, postId} = settings;
const place = document.querySelector('main')!.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
// The same look, but without what keeps Foyer from laying out what nobody sees: that is a merit of its own.
const plain = css`
  article,
  .row {
    content-visibility: visible !important;
  }
`;
const styles = [...feedStyles, ...(what === 'feed' ? postCardStyles : [...discussionStyles, ...messageStyles]), plain];
place.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet!);
const list = place.appendChild(document.createElement('div'));
list.className = 'list';
const formats = new Formats('en');

function template(id: string): DocumentFragment {
  return document.querySelector<HTMLTemplateElement>(`#${id}`)!.content;
}

const templates = {
  post: template('post'),
  preview: template('preview'),
  reply: template('reply'),
  chip: template('chip'),
};

async function ask(operations: readonly Operation[]): Promise<Record<string, unknown>[]> {
  const {text: query, variables, keys} = merge(operations);
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({query, variables}),
  });
  const {data} = (await answer.json()) as {data: Record<string, unknown>};
  return keys.map((names) => Object.fromEntries(Object.entries(names).map(([key, alias]) => [key, data[alias]])));
}

const tags: Readonly<Record<string, string>> = {BOLD: 'strong', ITALIC: 'em', CODE: 'code', STRIKETHROUGH: 's'};

function body(place: HTMLElement, {body: {blocks}, language}: Pick<Message, 'body' | 'language'>): void {
  if (language) place.lang = language;
  for (const block of blocks) {
    const paragraph = document.createElement(block.kind === 'CODE' ? 'pre' : 'p');
    paragraph.dir = 'auto';
    for (const segment of block.segments) {
      let element: HTMLElement | null = null;
      if ('href' in segment) {
        const link = document.createElement('a');
        link.href = segment.href;
        element = link;
      } else if (segment.marks[0]) element = document.createElement(tags[segment.marks[0]] ?? 'span');
      if (!element) paragraph.append(segment.text);
      else {
        element.textContent = segment.text;
        paragraph.append(element);
      }
    }
    place.append(paragraph);
  }
}

function head(clone: ParentNode, message: Pick<Message, 'id' | 'url' | 'author' | 'createdAt'>): void {
  const {author, createdAt} = message;
  const face = clone.querySelector('img')!;
  if (author?.avatarUrl) face.src = author.avatarUrl;
  face.before(author?.displayName.replace(/(\w)\S* (\w)\S*/, '$1$2') ?? '');
  clone.querySelector('.name')!.textContent = author?.displayName ?? '';
  const when = clone.querySelector('time')!;
  when.dateTime = createdAt;
  const at = new Date(createdAt);
  when.title = formats.dateTime(at);
  when.textContent = formats.ago(at, new Date()) ?? 'just now';
  (when.parentElement as HTMLAnchorElement).href = messageLink(message);
}

const chipOf = new Map<Element, {readonly id: string; readonly group: Message['reactionGroups'][number]}>();

function chips(clone: ParentNode, {id, reactionGroups}: Pick<Message, 'id' | 'reactionGroups'>): void {
  for (const group of reactionGroups) {
    const chip = (templates.chip.cloneNode(true) as DocumentFragment).firstElementChild!;
    chip.querySelector('.spoken')!.textContent = `${group.reaction.label}, ${group.count} people`;
    chip.querySelector('.emoji')!.textContent = group.reaction.emoji;
    chip.querySelector('.count')!.textContent = String(group.count);
    chip.ariaPressed = String(group.viewerHasReacted);
    chipOf.set(chip, {id, group});
    clone.querySelector('.chips')!.append(chip);
  }
}

function drawn(
  template: DocumentFragment,
  message: Pick<Message, 'id' | 'url' | 'author' | 'createdAt' | 'body' | 'language' | 'reactionGroups'>,
): DocumentFragment {
  const clone = template.cloneNode(true) as DocumentFragment;
  head(clone, message);
  body(clone.querySelector<HTMLElement>('.body')!, message);
  chips(clone, message);
  return clone;
}

function post(message: PostPartsFragment, reason = ''): DocumentFragment {
  const clone = drawn(templates.post, message);
  clone.querySelector('.place')!.textContent = message.group?.name ?? 'Everyone';
  clone.querySelector('.reason')!.textContent = reason;
  clone.querySelector('.title')!.textContent = message.title;
  clone.querySelector('.number')!.textContent = `${message.replyCount} replies`;
  for (const each of message.replies?.nodes ?? [])
    clone.querySelector('.replies-list')!.append(drawn(templates.preview, each));
  return clone;
}

let after: string | null = null;

async function posts(): Promise<void> {
  const feed: Operation = {
    document: feedDocument,
    variables: {scope: {stream: 'ALL'}, orderBy: 'NEWEST', first: pageSize, ...(after && {after})},
  };
  const info: Operation = {document: networkInfoDocument, variables: {}};
  const data = (await ask(after ? [feed] : [feed, info]))[0] as unknown as FeedQuery;
  after = data.feed!.pageInfo.endCursor;
  const page = document.createDocumentFragment();
  for (const {node, reason} of data.feed!.edges) page.append(post(node, reason ?? ''));
  list.append(page);
}

function reply(message: ThreadReplyPartsFragment): DocumentFragment {
  const clone = drawn(templates.reply, message);
  const name = message.author?.displayName ?? '';
  clone.querySelector('article')!.ariaLabel = `Reply by ${name}`;
  clone.querySelector('.answer')!.ariaLabel = `Reply to ${name}`;
  // The button is for those only that may be folded.
  if (!looksLong(message.body)) clone.querySelector('.more')!.remove();
  return clone;
}

interface Replies {
  readonly node: {
    readonly replies: {
      readonly edges: readonly {readonly node: ThreadReplyPartsFragment}[];
      readonly pageInfo: {readonly startCursor: string};
    };
  };
}

async function replies(): Promise<void> {
  const earlier: Operation = {
    document: threadRepliesDocument,
    variables: {id: postId, last: pageSize, ...(after && {after})},
  };
  const first: Operation[] = [
    {document: threadDocument, variables: {id: postId}},
    {document: networkInfoDocument, variables: {}},
  ];
  const [answer, opening] = await ask(after ? [earlier] : [earlier, ...first]);
  const {edges, pageInfo} = (answer as unknown as Replies).node.replies;
  const page = document.createDocumentFragment();
  if (opening) {
    const node = opening.node as PostPartsFragment & {readonly whole: PostPartsFragment['body']};
    place.prepend(post({...node, body: node.whole, replies: null}));
  }
  after = pageInfo.startCursor;
  for (const {node} of edges) page.append(reply(node));
  list.prepend(page);
}

let pressed: Element | undefined;
let before = '';

async function react(chip: Element): Promise<void> {
  const {id, group} = chipOf.get(chip)!;
  const isWanted = chip.ariaPressed !== 'true';
  chip.ariaPressed = String(isWanted);
  chip.querySelector('.count')!.textContent = String(
    group.count + (isWanted ? 1 : 0) - (group.viewerHasReacted ? 1 : 0),
  );
  await ask([
    {
      document: isWanted ? addReactionDocument : removeReactionDocument,
      variables: {input: {messageId: id, reactionKey: group.reaction.key}},
    },
  ]);
}

const more = what === 'feed' ? posts : replies;
const box = place.appendChild(document.createElement('textarea'));
void more();
list.addEventListener('click', ({target}) => {
  const chip = (target as Element).closest('.chip');
  if (chip) void react(chip);
});

window.screenOf = {
  count: () => list.children.length,
  more: () => void more(),
  aim() {
    const rows = [...list.children].filter((each) => each.querySelector('.chip'));
    pressed = rows[Math.floor(rows.length / 2)]?.querySelector('.chip') ?? undefined;
    pressed?.scrollIntoView({block: 'center', behavior: 'instant'});
  },
  react() {
    before = pressed?.ariaPressed ?? '';
    (pressed as HTMLElement | undefined)?.click();
  },
  hasReacted: () => Boolean(pressed) && pressed!.ariaPressed !== before,
  focusBox: () => box.focus(),
  text: () => box.value,
};
