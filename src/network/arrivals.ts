/**
 * Turns what the live stream tells into what a widget shows. Changes of what is shown appear at once, where they are;
 * what has arrived is fetched and waits until the person asks for it, so that nothing moves under their eyes.
 */
import type {Cache} from './cache.js';
import {idsIn} from './edit.js';
import type {Live} from './live.js';
import type {LiveChange, Read, Watch} from './operation.js';
import {isExpected} from './operations/post.js';

export interface ArrivalsNeeds {
  readonly cache: Cache;
  readonly live: Live;
  /** Asks the network, past the cache. */
  ask<Result>(read: Read<unknown, unknown, Result>): Promise<Result | null>;
}

/** The contract's largest page. */
const mostIds = 50;

export class Arrivals<Node extends {readonly id: string}> {
  readonly #needs: ArrivalsNeeds;
  readonly #watch: Watch<Node>;
  readonly #onChange: () => void;
  readonly #stop: () => void;
  readonly #arrived = new Map<string, Node>();
  #isStopped = false;

  constructor(needs: ArrivalsNeeds, watch: Watch<Node>, onChange: () => void) {
    this.#needs = needs;
    this.#watch = watch;
    this.#onChange = onChange;
    this.#stop = needs.live.watch(watch.target, (changes) => void this.#hear(changes));
  }

  /** How many wait to be shown. What the person has written here is shown already. */
  get count(): number {
    return this.#waiting.length;
  }

  /** Puts them on screen. */
  show(): void {
    const nodes = this.#waiting;
    this.#arrived.clear();
    this.#watch.show(nodes, this.#needs.cache);
    this.#onChange();
  }

  stop(): void {
    this.#isStopped = true;
    this.#stop();
  }

  /** Oldest first. */
  get #waiting(): Node[] {
    return [...this.#arrived.values()].filter(({id}) => !this.#listed.includes(id));
  }

  async #hear(changes: readonly LiveChange[]): Promise<void> {
    try {
      if (changes.some(({kind}) => kind === 'RESYNC')) await this.#catchUp();
      else await this.#follow(changes);
    } catch {
      // The read that is on screen says what is wrong with the line; the next change or resync tries again.
    }
    if (!this.#isStopped) this.#onChange();
  }

  async #follow(changes: readonly LiveChange[]): Promise<void> {
    const wanted = new Set<string>();
    for (const {kind, nodeId} of changes) {
      if (!nodeId) continue;
      // A page's thread is added and changed at once, by its first comment.
      const isWanted = wanted.delete(nodeId);
      if (kind === 'REMOVED' && !this.#watch.leavesTraces) this.#remove(nodeId);
      // What is neither new nor known is nothing that is shown here; of what has gone, another list may have heard first.
      else if (
        isWanted ||
        kind === 'ADDED' ||
        kind === 'REMOVED' ||
        this.#arrived.has(nodeId) ||
        this.#needs.cache.has(nodeId)
      )
        wanted.add(nodeId);
    }
    await this.#fetch([...wanted].slice(-mostIds));
  }

  /** Shows what has become of these; what the network no longer gives goes. */
  async #fetch(ids: readonly string[]): Promise<void> {
    if (!ids.length) return;
    const {nodes, moment} = await this.#ask(this.#watch.fetch(ids));
    if (this.#isStopped) return;
    ids.forEach((id, index) => {
      const node = nodes?.[index];
      if (node) this.#take(node, moment);
      else this.#remove(id);
    });
    for (const node of nodes?.slice(ids.length) ?? []) if (node) this.#take(node, moment);
  }

  async #catchUp(): Promise<void> {
    const {nodes, moment} = await this.#ask(this.#watch.catchUp());
    if (this.#isStopped) return;
    // What is listened to may be gone: whoever shows it has to look.
    if (!nodes) return this.#watch.removed?.('', this.#needs.cache);
    const shown = this.#listed;
    // What comes after all that is shown is not new: it is what the next page begins with.
    const ids = nodes.map(({id}) => id);
    let isNew = !ids.some((id) => shown.includes(id));
    for (const node of [...nodes].reverse()) {
      isNew ||= shown.includes(node.id);
      this.#take(node, moment, isNew);
    }
    // Known and not among the newest: it is older, or was deleted while nobody told.
    const known = [...this.#arrived.keys(), ...shown];
    return this.#fetch(known.filter((id) => !isExpected({id}) && !ids.includes(id)).slice(0, mostIds));
  }

  /** Asks until nothing has happened meanwhile to what the answer is about. */
  async #ask<Nodes>(read: Read<unknown, unknown, Nodes>): Promise<{nodes: Nodes | null; moment: number}> {
    const {moments} = this.#needs.cache;
    for (;;) {
      const moment = moments.next();
      const nodes = await this.#needs.ask(read);
      if (this.#isStopped || (await moments.isLatest(idsIn(nodes), moment))) return {nodes, moment};
    }
  }

  /** @param isNew - Arrives, unless it is there already. */
  #take(node: Node, moment: number, isNew = true): void {
    if (this.#needs.cache.has(node.id)) this.#needs.cache.take(node, moment);
    if (isNew && !this.#listed.includes(node.id) && this.#watch.matches?.(node) !== false)
      this.#arrived.set(node.id, node);
  }

  get #listed(): readonly string[] {
    return this.#needs.cache.listed(this.#watch.list);
  }

  #remove(id: string): void {
    this.#arrived.delete(id);
    this.#needs.cache.removeNode(id);
    this.#watch.removed?.(id, this.#needs.cache);
  }
}
