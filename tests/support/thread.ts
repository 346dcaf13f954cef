/** A discussion to test with: written on the real network by colleagues. */
import {html} from 'lit';
import '../../src/elements/thread/thread.js';
import type {FoyerThread} from '../../src/elements/thread/thread.js';
import type {FoyerDiscussion} from '../../src/parts/discussion/discussion.js';
import type {FoyerMessage} from '../../src/parts/discussion/message.js';
import {colleague, colleaguePosts} from './feed.js';
import {page, until} from './page.js';
import {ComposerHands, spaced} from './post-box.js';

export interface WrittenReply {
  readonly id: string;
}

/** Somebody replies. @returns the reply's id. */
export async function colleagueReplies(
  person: string,
  postId: string,
  markdown: string,
  inReplyToId?: string,
): Promise<string> {
  const data = await colleague(
    person,
    'mutation($input: AddReplyInput!) {addReply(input: $input) {reply {id} userErrors {message}}}',
    {input: {idempotencyKey: crypto.randomUUID(), postId, inReplyToId, body: {markdown}}},
  );
  return (data.addReply as {reply: WrittenReply}).reply.id;
}

/** A post with so many replies, "Reply 1" the first of them. */
export async function discussionOf(
  author: string,
  replier: string,
  count: number,
): Promise<{readonly postId: string; readonly replyIds: readonly string[]}> {
  const postId = await colleaguePosts(author, `What do you think? ${crypto.randomUUID().slice(0, 8)}`);
  const replyIds: string[] = [];
  for (let number = 1; number <= count; number++)
    replyIds.push(await colleagueReplies(replier, postId, `Reply ${number}`));
  return {postId, replyIds};
}

export async function deletesMessage(person: string, id: string): Promise<void> {
  await colleague(
    person,
    'mutation($input: DeleteMessageInput!) {deleteMessage(input: $input) {deletedId userErrors {message}}}',
    {input: {id}},
  );
}

export async function closesPost(person: string, postId: string, isClosed = true): Promise<void> {
  await colleague(person, 'mutation($input: ClosePostInput!) {closePost(input: $input) {userErrors {message}}}', {
    input: {postId, isClosed},
  });
}

/** A discussion as a person meets it. */
export class ThreadHands<Host extends HTMLElement = FoyerThread> {
  constructor(readonly thread: Host) {}

  get root(): ShadowRoot {
    return this.thread.shadowRoot!;
  }

  get part(): FoyerDiscussion | null {
    return this.root.querySelector('foyer-discussion');
  }

  get messages(): FoyerMessage[] {
    return [...(this.part?.shadowRoot?.querySelectorAll<FoyerMessage>('foyer-message') ?? [])];
  }

  /** What each reply says, in the order in which they stand. */
  get texts(): string[] {
    return this.messages.map(({message}) => (message.deletedAt ? '†' : message.body.blocks[0]!.segments[0]!.text));
  }

  get depths(): string[] {
    return this.messages.map((message) => /depth\d/.exec(message.parentElement!.className)![0]);
  }

  /** All that is written in it, with single spaces. */
  get words(): string {
    const parts = [this.root, this.part?.shadowRoot, ...this.messages.map((message) => message.shadowRoot)];
    return spaced(parts.map((root) => root?.textContent ?? '').join(' '));
  }

  get composer(): ComposerHands {
    return new ComposerHands(this.part!.shadowRoot!.querySelector('foyer-composer')!);
  }

  get hasBox(): boolean {
    return Boolean(this.part?.shadowRoot?.querySelector('foyer-composer')?.shadowRoot?.querySelector('foyer-text-box'));
  }

  /** In the discussion below the post. */
  find<Found extends HTMLElement>(selector: string): Found | null {
    return this.part?.shadowRoot?.querySelector<Found>(selector) ?? null;
  }

  says(words: string): Promise<void> {
    return until(() => this.words.includes(words));
  }

  /** What is done to a reply, once its menu has been opened. */
  acts(index: number): ShadowRoot | null | undefined {
    return this.messages[index]!.shadowRoot!.querySelector('foyer-message-acts')?.shadowRoot;
  }

  /** Presses a button below a reply, as soon as it is there: one that is far away has none. */
  async #press(index: number, selector: string): Promise<void> {
    const button = (): HTMLElement | null | undefined =>
      this.messages[index]?.shadowRoot!.querySelector<HTMLElement>(selector);
    await until(button);
    button()!.click();
  }

  openMenu(index: number): Promise<void> {
    return this.#press(index, '.acts-button');
  }

  /** Opens the menu of a reply and chooses what begins with this name. */
  async choose(index: number, name: string): Promise<void> {
    await this.openMenu(index);
    const find = (): HTMLElement | undefined =>
      [...(this.acts(index)?.querySelectorAll<HTMLElement>('.menu:popover-open [role=menuitem]') ?? [])].find((item) =>
        item.textContent.trim().startsWith(name),
      );
    await until(() => find());
    find()!.click();
  }

  /** The button on a reply that answers it. */
  answer(index: number): Promise<void> {
    return this.#press(index, '[part=reply-button]');
  }
}

/** A thread on a page whose network `person` is signed in to, once its replies, or what is in their place, are there. */
export async function threadOf(person: string | null, postId: string, language = 'en'): Promise<ThreadHands> {
  const network = await page(
    person,
    html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
      <foyer-thread post-id=${postId}></foyer-thread>
    </div>`,
  );
  const hands = new ThreadHands(network.querySelector('foyer-thread')!);
  await until(
    () => hands.part !== null || hands.root.querySelector('section p:not(.spoken):not(.late)')?.textContent?.trim(),
  );
  await hands.part?.updateComplete;
  // As one sees it first: what one does with a reply is drawn in the frame that shows it.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return hands;
}
