/**
 * The list while it is open: what was new when it was seen looks so until it is closed, and is read from then on. Knows what has
 * come meanwhile, which waits to be asked for: nothing moves what somebody is reading.
 */
import type {NetworkHost} from '../../controllers/data/network.js';
import {PagesController} from '../../controllers/data/pages.js';
import {ReadController} from '../../controllers/data/read.js';
import {WriteController} from '../../controllers/data/write.js';
import {
  markNotificationsRead,
  notifications,
  unreadNotifications,
  type NotificationEdge,
  type Unread,
} from '../../network/operations/notification.js';

const pageSize = 10;

export class Reading {
  readonly count: ReadController<Unread>;
  readonly list: PagesController<NotificationEdge>;
  readonly #mark: WriteController<Parameters<typeof markNotificationsRead.variables>[0], Marked>;
  readonly #host: NetworkHost;
  readonly #seen = new Set<string>();
  #isOpen = false;
  /** The count that what has been seen is part of: only a later one says that there is more. */
  #counted: Unread | null = null;
  #hasFailed = false;
  /** How many are new in all, and how many of them were there to be seen when the network was told. */
  #news = 0;
  #shown = 0;

  constructor(host: NetworkHost) {
    this.#host = host;
    this.count = new ReadController(host, () => unreadNotifications());
    this.list = new PagesController(host, () => (this.#isOpen ? notifications(pageSize) : null));
    this.#mark = new WriteController(host, markNotificationsRead);
  }

  /** Draw the host afterwards, and ask the list again: what is known of it may be old. */
  open(): void {
    this.#isOpen = true;
  }

  close(): void {
    this.#isOpen = false;
    this.#seen.clear();
    this.#news = this.#shown = 0;
    this.#takeBack();
  }

  /** What could not be said to the network is new there, and so is it here. */
  #takeBack(): void {
    if (this.#hasFailed) this.#counted = null;
    this.#hasFailed = false;
  }

  /** Whether it was new when it was seen. */
  isNew(id: string): boolean {
    return this.#seen.has(id);
  }

  /** To be called before what is known is drawn. */
  see(): void {
    const {state} = this.list;
    if (!this.#isOpen || state.kind !== 'ready') return;
    const nodes = state.result.map(({node}) => node);
    // With the newest, all before it are read: those of further pages come as read, and were as new as the others.
    for (const {id} of nodes.slice(this.#shown, this.#news)) this.#seen.add(id);
    const ids = nodes.filter(({id, isRead}) => !isRead && !this.#seen.has(id)).map(({id}) => id);
    if (ids.length === 0) return;
    this.#news = this.#news === 0 ? (this.#countNow?.count ?? 0) : this.#news + ids.length;
    this.#shown = nodes.length;
    for (const id of ids) this.#seen.add(id);
    this.#counted = this.#countNow;
    // The newest comes first. Not at once: the host is being drawn.
    const upTo = nodes[0]!.createdAt;
    queueMicrotask(() => void this.#markRead({upTo, ids}));
  }

  async #markRead(seen: {readonly upTo: string; readonly ids: readonly string[]}): Promise<void> {
    const outcome = await this.#mark.run(seen);
    this.#hasFailed ||= !outcome.ok;
    // Whatever was answered until now may be from before.
    this.#counted = this.#countNow;
    // Closed before that was known.
    if (!this.#isOpen) this.#takeBack();
    this.#host.requestUpdate();
  }

  get #countNow(): Unread | null {
    const {state} = this.count;
    return state.kind === 'ready' ? state.result : null;
  }

  /** How many are new. While the list is open: how many have come since. */
  get newCount(): number {
    const now = this.#countNow;
    if (now === null || now === this.#counted) return 0;
    if (this.#isOpen && (this.list.state.kind !== 'ready' || this.#mark.isPending)) return 0;
    return now.count ?? 0;
  }
}

type Marked = NonNullable<ReturnType<typeof markNotificationsRead.select>>;
