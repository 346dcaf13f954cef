/** Polls that colleagues make, and one as a person meets it in a widget. */
import type {FoyerPostCard} from '../../src/parts/post-card.js';
import type {FoyerPoll} from '../../src/parts/poll/poll.js';
import {colleague} from './feed.js';
import {untouchedFetch} from './token.js';
import {until} from './until.js';

export interface AskedPoll {
  readonly question?: string;
  readonly options?: readonly string[];
  readonly allowsMultiple?: boolean;
  readonly closesAt?: string;
}

export interface WrittenPoll {
  readonly postId: string;
  readonly pollId: string;
  readonly optionIds: readonly string[];
}

/** Somebody asks everybody. */
export async function asksPoll(person: string, asked: AskedPoll = {}): Promise<WrittenPoll> {
  const {question = 'What shall we eat on Friday?', options = ['Soup', 'Salad', 'Stew'], ...more} = asked;
  const {createPost} = await colleague(
    person,
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id poll {id options {id}}}}}',
    {input: {idempotencyKey: crypto.randomUUID(), body: {markdown: question}, facet: {poll: {options, ...more}}}},
  );
  const {id, poll} = (createPost as {post: {id: string; poll: {id: string; options: readonly {id: string}[]}}}).post;
  return {postId: id, pollId: poll.id, optionIds: poll.options.map((option) => option.id)};
}

/** A colleague votes for the options of these numbers, on another screen. */
export const votes = (person: string, {pollId, optionIds}: WrittenPoll, ...numbers: readonly number[]) =>
  colleague(person, 'mutation($input: VoteInPollInput!) {voteInPoll(input: $input) {userErrors {message}}}', {
    input: {pollId, optionIds: numbers.map((number) => optionIds[number])},
  });

/** The time of a poll is over for the network; a page that shows it has still to find out. */
export async function endsPoll({pollId}: WrittenPoll): Promise<void> {
  const answer = await untouchedFetch(`/test/end-poll?${new URLSearchParams({id: pollId})}`, {method: 'POST'});
  if (!answer.ok) throw new Error(String(answer.status));
}

/** What the network says has been chosen by a person, and how many have voted. */
export async function standing(person: string, {postId}: WrittenPoll) {
  const {node} = await colleague(
    person,
    'query($id: ID!) {node(id: $id) {... on Post {poll {voterCount options {text voteCount viewerHasChosen}}}}}',
    {id: postId},
  );
  const {poll} = node as {
    poll: {
      voterCount: number;
      options: readonly {text: string; voteCount: number | null; viewerHasChosen: boolean}[];
    };
  };
  return {
    voters: poll.voterCount,
    counts: poll.options.map(({voteCount}) => voteCount),
    chosen: poll.options.filter(({viewerHasChosen}) => viewerHasChosen).map(({text}) => text),
  };
}

export class PollHands {
  /** @param widget - A feed or a discussion. */
  constructor(
    readonly widget: HTMLElement,
    readonly postId: string,
  ) {}

  get part(): FoyerPoll | null {
    const cards = [...this.widget.shadowRoot!.querySelectorAll<FoyerPostCard>('foyer-post-card')];
    const card = cards.find(({post}) => post.id === this.postId);
    return card?.shadowRoot?.querySelector<FoyerPoll>('foyer-poll') ?? null;
  }

  get root(): ShadowRoot | null {
    return this.part?.shadowRoot ?? null;
  }

  get inputs(): HTMLInputElement[] {
    return [...(this.root?.querySelectorAll('input') ?? [])];
  }

  /** What is said of each option, for the ear. */
  get results(): string[] {
    return [...(this.root?.querySelectorAll('.result') ?? [])].map(
      (result) => result.querySelector('.spoken')?.textContent ?? '',
    );
  }

  /** Numbers of the options that look chosen. */
  get chosen(): number[] {
    const rows = [...(this.root?.querySelectorAll('.option') ?? [])];
    return rows.flatMap((row, index) => (row.hasAttribute('data-chosen') ? [index] : []));
  }

  get ticked(): number[] {
    return this.inputs.flatMap(({checked}, index) => (checked ? [index] : []));
  }

  get facts(): string {
    return (this.root?.querySelector('.facts')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get trouble(): string {
    return this.root?.querySelector('.trouble')?.textContent?.trim() ?? '';
  }

  get said(): string {
    return this.root?.querySelector('.spoken[role=status]')?.textContent?.trim() ?? '';
  }

  get isBusy(): boolean {
    return this.root?.querySelector('fieldset')?.getAttribute('aria-busy') === 'true';
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...(this.root?.querySelectorAll('button') ?? [])].find((button) => button.textContent.trim() === name);
  }

  async shown(): Promise<this> {
    await until(() => this.root?.querySelector('.facts'));
    return this;
  }

  choose(number: number): void {
    this.inputs[number]!.click();
  }
}
