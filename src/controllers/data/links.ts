/**
 * Follows the link that the page's address is: finds out which discussion the message belongs to, and lets one widget of the
 * page lead to it, as soon as somebody is signed in and that widget has drawn it. The one that shows the discussion goes before one that can
 * show any. Loaded by pages that were opened at such a link, or lead to one.
 */
import {addressChange, addressTeller} from '../../lib/address-changes.js';
import {linkedMessage} from '../../lib/linked-message.js';
import {loadDiscussionWords} from '../../localization/discussion/words.js';
import type {Network} from '../../network/network.js';
import {linkedMessage as discussionOf} from '../../network/operations/message.js';
import {LocalizeController} from '../view/localize.js';
import {NearController} from '../view/near.js';
import {NetworkController, type NetworkHost} from './network.js';

/** What a widget does with a link. */
export interface LinkTarget {
  /** The discussion that it shows, or null if none; undefined while that is not known. Absent: it can show any. */
  postId?(): string | null | undefined;
  /** Whether it has drawn what the message would be part of. */
  isReady(): boolean;
  /** Scrolls to a message and moves the focus there; says so if it is not there. */
  reveal(messageId: string, postId: string): unknown;
}

interface Follower {
  readonly host: NetworkHost;
  readonly target: LinkTarget;
  readonly connection: NetworkController;
  readonly near: NearController;
  readonly localize: LocalizeController;
}

/** What a network has said to one reader. Undefined: nothing yet. */
interface Lookup {
  readonly reader: string;
  postId?: string | null;
}

/** Milliseconds after the page is there in which a widget may still come that can lead to the message. */
const patience = 1000;
/** Milliseconds in which an application may put another view in the place of the widget that has led to the message. */
const timeToSettle = 5000;

const followers = new Map<NetworkHost, Follower>();
let current: Link | null = null;

class Link {
  readonly id: string;
  readonly #lookups = new Map<Network, Lookup>();
  #isAnswered = false;
  #isLate = false;
  /** Which widget has led to the message, or said that there is none, and when. */
  #answer: {readonly host: NetworkHost; readonly at: number} | null = null;
  /** The words that there is no such message here, and to whom they were said. */
  #notice: {readonly element: HTMLElement; readonly readers: string} | null = null;

  constructor(id: string) {
    this.id = id;
    const wait = (): unknown => setTimeout(() => this.#giveUp(), patience);
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, {once: true});
    addEventListener('online', this.#again);
    addEventListener('focusout', this.#stepSoon);
  }

  /** Goes on, if anything has become known that it waited for. */
  step(): void {
    if (this.#notice && this.#notice.readers !== this.#readers) this.#unsay();
    if (this.#isAnswered || isWriting()) return;
    for (const {connection} of followers.values()) if (connection.network) this.#lookUp(connection.network);
    const answers = [...this.#lookups];
    const [network, found] = answers.find(([, {postId}]) => postId) ?? [];
    if (network && found?.postId) this.#lead(network, found.postId);
    else if (answers.length > 0 && answers.every(([, {postId}]) => postId === null)) this.#say();
  }

  /** The address names another message, or none. */
  end(): void {
    this.#isAnswered = true;
    this.#notice?.element.remove();
    removeEventListener('online', this.#again);
    removeEventListener('focusout', this.#stepSoon);
  }

  /**
   * A widget has left the page. An application tells its address first and then draws the view that the link is meant for:
   * what was answered in the view before it is answered once more.
   */
  lose(host: NetworkHost): void {
    if (this.#answer?.host !== host || performance.now() - this.#answer.at > timeToSettle) return;
    this.#answer = null;
    this.#unsay();
  }

  /** Another reader may see other messages: each is asked for anew. */
  #lookUp(network: Network): void {
    const {reader} = network;
    if (reader === null || this.#lookups.get(network)?.reader === reader) return;
    const lookup: Lookup = {reader};
    this.#lookups.set(network, lookup);
    network.ask(discussionOf(this.id)).then(
      (found) => {
        lookup.postId = found?.postId ?? null;
        this.step();
      },
      // The widgets say what is wrong with the line; it is tried again when it is back.
      () => undefined,
    );
  }

  #lead(network: Network, postId: string): void {
    const here = [...followers.values()].filter(({connection}) => connection.network === network);
    const exact = here.find(({target}) => target.postId?.() === postId);
    const isUnsure = !exact && here.some(({target}) => target.postId && target.postId() === undefined);
    const leader = exact ?? here.find(({target}) => !target.postId);
    // A widget out of sight asks for nothing, and would never know.
    for (const {near, target} of leader && !isUnsure ? [leader] : here) if (!target.isReady()) near.hurry();
    if (isUnsure) return;
    if (!leader) {
      if (this.#isLate) this.#say();
    } else if (leader.target.isReady()) {
      this.#answered(leader.host);
      leader.target.reveal(this.id, postId);
    }
  }

  #answered(host: NetworkHost): void {
    this.#isAnswered = true;
    this.#answer = {host, at: performance.now()};
  }

  #giveUp(): void {
    this.#isLate = true;
    this.step();
  }

  get #readers(): string {
    return JSON.stringify([...followers.values()].map(({connection}) => connection.network?.reader ?? null));
  }

  /** Once, by the first of the page that was led to. */
  #say(): void {
    const [first] = followers.values();
    if (!first) return;
    const {host, localize} = first;
    this.#answered(host);
    const element = document.createElement('p');
    element.setAttribute('role', 'status');
    element.className = 'problem';
    host.shadowRoot?.prepend(element);
    this.#notice = {element, readers: this.#readers};
    void loadDiscussionWords(localize.language).then(({language, link}) => {
      element.lang = language;
      element.dir = localize.direction;
      // Whoever listens hears what changes in such a line, not what it comes with.
      element.textContent = link.gone;
    });
  }

  #unsay(): void {
    this.#notice?.element.remove();
    this.#notice = null;
    this.#isAnswered = false;
  }

  readonly #again = (): void => {
    for (const [network, {postId}] of this.#lookups) if (postId === undefined) this.#lookups.delete(network);
    this.step();
  };

  readonly #stepSoon = (): void => void setTimeout(() => this.step());
}

/** Nobody is led away from what they write. */
function isWriting(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.matches('input, textarea, select, [contenteditable]') ?? false;
}

/** A widget is on a page whose address names a message. */
export async function follow(host: NetworkHost, makeTarget: () => LinkTarget | Promise<LinkTarget>): Promise<void> {
  const target = await makeTarget();
  const id = linkedMessage();
  if (id === null || !host.isConnected) return;
  join(host, target);
  if (current?.id !== id) {
    current?.end();
    current = new Link(id);
  }
  current.step();
}

function join(host: NetworkHost, target: LinkTarget): void {
  if (followers.has(host)) return;
  followers.set(host, {
    host,
    target,
    connection: new NetworkController(host),
    near: new NearController(host),
    localize: new LocalizeController(host),
  });
  host.addController({
    // After the update: a step may ask for the next one.
    hostUpdated: () => queueMicrotask(() => current?.step()),
    hostDisconnected: () => {
      followers.delete(host);
      current?.lose(host);
    },
  });
}

// The same link may be followed again, after another one.
addressTeller.addEventListener(addressChange, () => {
  if (current?.id === linkedMessage()) return;
  current?.end();
  current = null;
});
