/** A list of open loops as a person meets it, and what colleagues agree on meanwhile. */
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/open-loops/open-loops.js';
import type {FoyerOpenLoops} from '../../../src/elements/open-loops/open-loops.js';
import {colleague} from '../../support/feed.js';
import {page, until} from '../../support/page.js';
import {spaced} from '../../support/post-box.js';

export class LoopsHands {
  constructor(readonly element: FoyerOpenLoops) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All that a person reads in it. */
  get words(): string {
    return spaced(this.root.textContent);
  }

  rows(part: 'action' | 'question'): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part=${part}]`)];
  }

  get tasks(): string[] {
    return this.rows('action').map((row) => spaced(row.querySelector('.task')!.textContent));
  }

  /** The row of a task. */
  row(task: string): HTMLElement {
    return this.rows('action').find((row) => spaced(row.querySelector('.task')!.textContent) === task)!;
  }

  box(task: string): HTMLInputElement {
    return this.row(task).querySelector('input')!;
  }

  facts(row: HTMLElement): string {
    return spaced(row.querySelector('.facts')!.textContent);
  }

  async whole(): Promise<this> {
    await until(() => this.root.querySelector('.group'));
    return this;
  }
}

export async function loops(
  person: string | null,
  widgets: TemplateResult = html`<foyer-open-loops></foyer-open-loops>`,
): Promise<LoopsHands> {
  return new LoopsHands((await page(person, widgets)).querySelector('foyer-open-loops')!);
}

/** Of the team of quality, as somebody sees it. */
export const team = (person = 'ana.lima'): Promise<LoopsHands> =>
  loops(person, html`<foyer-open-loops group-id="g-quality" limit="20"></foyer-open-loops>`).then((hands) =>
    hands.whole(),
  );

/** Matthias Roth agrees on something with his colleagues. @returns its id. */
export async function agreed(input: Readonly<Record<string, unknown>>): Promise<string> {
  const posted = await colleague(
    'matthias.roth',
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id} userErrors {message}}}',
    {input: {idempotencyKey: crypto.randomUUID(), groupId: 'g-quality', body: {markdown: 'Something to agree on.'}}},
  );
  const sourceId = (posted.createPost as {post: {id: string}}).post.id;
  const made = await colleague(
    'matthias.roth',
    'mutation($input: CreateActionItemInput!) {createActionItem(input: $input) {actionItem {id} userErrors {message}}}',
    {input: {idempotencyKey: crypto.randomUUID(), sourceId, ...input}},
  );
  return (made.createActionItem as {actionItem: {id: string}}).actionItem.id;
}

/** Somebody does it on another screen. */
export async function doneElsewhere(id: string): Promise<void> {
  await colleague(
    'matthias.roth',
    'mutation($input: UpdateActionItemInput!) {updateActionItem(input: $input) {userErrors {message}}}',
    {input: {id, state: 'DONE'}},
  );
}
