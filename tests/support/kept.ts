/** What is told below a box of texts that were not sent, and hands to press with. */
import type {FoyerKept} from '../../src/parts/kept/kept.js';
import {spaced} from './post-box.js';
import {tokenFor, untouchedFetch} from './token.js';
import {until} from './until.js';

export class KeptHands {
  readonly #root: () => ParentNode | null | undefined;

  /** @param root - What the texts are drawn in, as soon as it is there. */
  constructor(root: () => ParentNode | null | undefined) {
    this.#root = root;
  }

  get part(): FoyerKept | null {
    return this.#root()?.querySelector('foyer-kept') ?? null;
  }

  get rows(): HTMLElement[] {
    return [...(this.part?.shadowRoot?.querySelectorAll<HTMLElement>('li') ?? [])];
  }

  /** What the person wrote. */
  get texts(): string[] {
    return this.rows.map((row) => row.querySelector('.words')!.textContent);
  }

  /** What is said about each. */
  get said(): string[] {
    return this.rows.map((row) => spaced(row.querySelector('.said p')!.textContent));
  }

  /** What its buttons say. */
  buttonsOf(text: string): string[] {
    return this.#buttons(text).map(({textContent}) => spaced(textContent));
  }

  /** Waits for the text, and presses the button with these words. */
  async press(text: string, words: string): Promise<void> {
    await until(() => this.buttonsOf(text).includes(words));
    this.#buttons(text)[this.buttonsOf(text).indexOf(words)]!.click();
    await this.part?.updateComplete;
  }

  #buttons(text: string): HTMLElement[] {
    return [...(this.rows[this.texts.indexOf(text)]?.querySelectorAll('button') ?? [])];
  }
}

/** How often the network has this text, as a post of the one who asks. */
export async function countOnNetwork(person: string, text: string): Promise<number> {
  const {token} = await tokenFor(person);
  const query = `{feed(scope: {stream: ALL}, first: 50) {edges {node {body {blocks {segments {... on TextSegment {text}}}}}}}}`;
  const answer = await untouchedFetch('/graphql', {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({query}),
  });
  return (await answer.text()).split(JSON.stringify(text)).length - 1;
}
