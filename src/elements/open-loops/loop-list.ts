/** One of the lists: what is known of it, how much of it is wanted, and its picture. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ViewState} from '../../controllers/data/view-state.js';
import type {Translation} from '../../localization/translation.js';
import type {LoopsWords} from '../../localization/loops/words.js';
import type {Open} from '../../network/operations/open-loops.js';
import {icon} from '../../parts/icon.js';
import {problemLine, problemText} from '../../parts/problem.js';
import {Steady, type Shown} from './steady.js';

/** The contract's largest page. */
const most = 50;

export class LoopList<Row extends {readonly id: string}> {
  /** Whether the person wants to see all of it, and from which row on it is new then. */
  #isWhole = false;
  #newFrom: number | null = null;
  readonly #steady = new Steady<Row>();
  #state: ViewState<Open<Row>> = {kind: 'pending'};
  #known: Open<Row> | null = null;

  /** How many to ask for. */
  first(limit: number): number {
    return this.#isWhole ? most : limit;
  }

  /** Another group, another person: nothing of it stays. */
  begin(): void {
    this.#isWhole = false;
    this.#newFrom = null;
    this.#known = null;
    this.#state = {kind: 'pending'};
    this.#steady.forget();
  }

  /** What is gone goes, too. */
  tidy(): void {
    this.#steady.forget();
  }

  follow(state: ViewState<Open<Row>>): void {
    this.#state = state;
    if (state.kind === 'ready') this.#known = state.result;
  }

  /** Nothing to show yet. While a longer list is on its way, the shorter one stays. */
  get isWaiting(): boolean {
    return this.#state.kind === 'pending' && this.#known === null;
  }

  get isEmpty(): boolean {
    return this.#state.kind === 'unsupported' || (this.#state.kind === 'ready' && this.#known?.nodes.length === 0);
  }

  /** How many there are, and whether there may be more than that; null: not known. */
  get count(): {readonly number: number; readonly isMore: boolean} | null {
    if (this.#state.kind === 'unsupported') return {number: 0, isMore: false};
    if (!this.#known) return null;
    const {nodes, totalCount, pageInfo} = this.#known;
    return {number: totalCount ?? nodes.length, isMore: totalCount === null && pageInfo.hasNextPage};
  }

  get nodes(): readonly Row[] {
    return this.#known?.nodes ?? [];
  }

  draw(picture: {
    readonly name: 'actions' | 'questions';
    readonly title: string;
    /** Said where there is none. */
    readonly none: string;
    readonly level: number;
    readonly words: LoopsWords;
    readonly common: Translation;
    /** Whether what is new is to wait. */
    readonly isHeld: boolean;
    row(shown: Shown<Row>): TemplateResult;
    /** Called when more is wanted: draw again. */
    showAll(): void;
    retry(): void;
  }): TemplateResult | typeof nothing {
    const {name, title, none, level, common, isHeld, row, retry} = picture;
    const state = this.#state;
    if (state.kind === 'unsupported') return nothing;
    const rows = this.#known ? this.#steady.take(this.#known.nodes, isHeld) : [];
    const error = state.kind === 'failed' || state.kind === 'ready' ? state.error : null;
    const text = error?.kind === 'offline' ? common.common.offline : error ? problemText(common, error) : '';
    return html`<div class="group">
      <div class="sub small" role="heading" aria-level=${level}>${title}</div>
      ${error ? problemLine(common, error, retry, text) : nothing}
      ${rows.length === 0 && state.kind === 'ready' ? quiet(none) : nothing}
      <ul class="list" part=${name} role="list">
        ${repeat(
          rows,
          (shown) => shown.row.id,
          (shown) => row(shown),
        )}
      </ul>
      ${this.#more(picture)}
    </div>`;
  }

  #showAll(draw: () => void): void {
    if (this.#isWhole) return;
    this.#isWhole = true;
    this.#newFrom = this.nodes.length;
    draw();
  }

  /** After drawing: the button that was pressed is gone, and one goes on reading at the first row that was not there. */
  focusNew(root: ParentNode): void {
    if (this.#newFrom === null || this.#newFrom >= this.nodes.length) return;
    const id = this.nodes[this.#newFrom]!.id;
    this.#newFrom = null;
    [...root.querySelectorAll<HTMLElement>('.row')].find((row) => row.dataset.id === id)?.focus({preventScroll: true});
  }

  #more({words, showAll}: {words: LoopsWords; showAll(): void}) {
    const {nodes, totalCount, pageInfo} = this.#known ?? {nodes: [], totalCount: 0, pageInfo: {hasNextPage: false}};
    if (!pageInfo.hasNextPage) return nothing;
    if (nodes.length >= most)
      return totalCount === null
        ? nothing
        : html`<p class="more small muted">${words.shownOf(nodes.length, totalCount)}</p>`;
    const isLoading = this.#isWhole && this.#state.kind === 'pending';
    return html`<button
      class="button plain small more"
      part="show-all"
      type="button"
      aria-disabled=${isLoading}
      @click=${() => this.#showAll(showAll)}
    >
      ${words.showAll(totalCount ?? nodes.length, totalCount === null)}
    </button>`;
  }
}

const quiet = (words: string): TemplateResult =>
  html`<p class="quiet small muted">${icon('check')}<span>${words}</span></p>`;
