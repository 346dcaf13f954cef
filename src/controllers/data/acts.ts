/**
 * Carries out what people do to messages, for a widget that shows some. Loaded when somebody first does.
 *
 * A deletion waits some seconds, in which it can be taken back, because the network keeps no words to bring back. It waits
 * here and not with the message's picture, which may be gone by then. It is sent at once when the page is hidden or left, or
 * the widget taken off it: whoever has said "delete" twice must be able to rely on it. Should not even that get through,
 * nothing is lost, and the message is still there to be deleted.
 */
import type {ReactiveController} from 'lit';
import {NetworkError} from '../../network/errors.js';
import type {Network, Outcome} from '../../network/network.js';
import type {CacheEditor, Read, UserError, Write} from '../../network/operation.js';
import {createActionItem, updateActionItem} from '../../network/operations/action-item.js';
import {acknowledgeAnnouncement, unconfirmed} from '../../network/operations/announcement.js';
import {attachment, showAttachment} from '../../network/operations/attachment.js';
import {delegators} from '../../network/operations/delegation.js';
import {setFollowing} from '../../network/operations/follow.js';
import {deleteMessage, messageRights, updateMessage} from '../../network/operations/message.js';
import {chooseBestAnswer, closePost, recordDecision} from '../../network/operations/outcome.js';
import {poll, showPoll, voteInPoll} from '../../network/operations/poll.js';
import {previewBody} from '../../network/operations/preview.js';
import {reactionPeople} from '../../network/operations/reaction-people.js';
import {reportMessage, reportState} from '../../network/operations/report.js';
import {suggestions} from '../../network/operations/suggestion.js';
import type {EntityKind} from '../../network/schema.js';
import type {Slot} from '../../network/slots.js';
import {blank} from '../../network/writing.js';
import type {Acts, Deletion, KeptText} from '../view/acts.js';
import {keepPlace} from './keep-place.js';
import {NetworkController, type NetworkHost} from './network.js';

/** Milliseconds in which a deletion can be taken back. */
const graceTime = 10_000;

class ActsController implements Acts, ReactiveController {
  readonly #host: NetworkHost;
  readonly #connection: NetworkController;
  /** What is to be deleted: each one sends its deletion. */
  readonly #doomed = new Set<() => void>();

  constructor(host: NetworkHost) {
    this.#host = host;
    this.#connection = new NetworkController(host);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#leave);
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#leave);
    removeEventListener('pagehide', this.#leave);
    this.#sendDeletions();
  }

  get features() {
    return this.#connection.network?.info?.features ?? [];
  }

  get isSignedIn(): boolean {
    return this.#connection.network?.session.state.kind === 'signed-in';
  }

  async rightsOf(id: string) {
    // What came with a later version must not be asked of an earlier one: it would refuse the whole question.
    const [found, reported] = await Promise.all([
      this.#ask(messageRights(id)),
      this.#knowsReports ? this.#ask(reportState(id)) : null,
    ]);
    if (!found.ok) return found;
    const rights = found.payload?.rights ?? null;
    const hasReported = reported?.ok === true && reported.payload?.hasReported === true;
    return {ok: true as const, payload: rights && {...rights, hasReported}};
  }

  get #knowsReports(): boolean {
    return this.isSignedIn && this.features.includes('REPORTING') && this.#isSince11;
  }

  /** Whether the network's contract is 1.1 or later. */
  get #isSince11(): boolean {
    const [major = 0, minor = 0] = (this.#connection.network?.info?.contractVersion ?? '').split('.').map(Number);
    return major > 1 || (major === 1 && minor >= 1);
  }

  get uploadLimit(): number | null {
    const most = this.#connection.network?.info?.maxUploadBytes ?? 0;
    return this.isSignedIn && this.features.includes('UPLOADS') && most > 0 ? most : null;
  }

  async uploads() {
    const {network} = this.#connection;
    if (!network) return null;
    const loaded = await import('./uploads.js').catch(() => null);
    return loaded && new loaded.FileSender(network, this.#isSince11);
  }

  readonly update: Acts['update'] = (words) => this.#write(updateMessage, words);
  readonly report: Acts['report'] = (report) => this.#write(reportMessage, report);
  readonly chooseAnswer: Acts['chooseAnswer'] = (change) => this.#write(chooseBestAnswer, change);
  readonly decide: Acts['decide'] = (change) => this.#write(recordDecision, change);
  readonly setClosed: Acts['setClosed'] = (postId, isClosed) => this.#write(closePost, {postId, isClosed});
  readonly setFollowing: Acts['setFollowing'] = (id, following) => this.#write(setFollowing, {id, following});
  readonly agree: Acts['agree'] = (item) => this.#write(createActionItem, item);
  readonly setDone: Acts['setDone'] = (id, isDone) =>
    this.#write(updateActionItem, {id, state: isDone ? 'DONE' : 'OPEN'});
  readonly vote: Acts['vote'] = (choice) => this.#write(voteInPoll, choice);

  readonly acknowledge: Acts['acknowledge'] = (postId) => this.#write(acknowledgeAnnouncement, {postId});
  readonly unconfirmed: Acts['unconfirmed'] = (postId) => this.#ask(unconfirmed(postId));

  readonly lookAtAttachment: Acts['lookAtAttachment'] = (id) => this.#look(attachment(id), showAttachment);
  readonly lookAtPoll: Acts['lookAtPoll'] = (id) => this.#look(poll(id), showPoll);

  deleteSoon(id: string, postId: string): Deletion {
    // Kept: a widget that has been taken off the page has no network any more.
    const {network} = this.#connection;
    let settle: (outcome: undefined | Promise<Outcome<unknown>>) => void;
    const done = new Promise<Outcome<unknown> | undefined>((resolve) => (settle = resolve));
    const end = (): void => {
      clearTimeout(timer);
      this.#doomed.delete(send);
    };
    const send = (): void => {
      end();
      const hold = keepPlace(this.#host);
      settle(
        this.#write(deleteMessage, {id, postId}, network).then(async (outcome) => {
          if (outcome.ok) await hold();
          return outcome;
        }),
      );
    };
    const timer = setTimeout(send, graceTime);
    this.#doomed.add(send);
    return {
      done,
      undo: () => {
        if (!this.#doomed.has(send)) return false;
        end();
        settle(undefined);
        return true;
      },
    };
  }

  async peopleWhoReacted(id: string) {
    const found = await this.#ask(reactionPeople(id));
    return found.ok ? {ok: true as const, payload: found.payload ?? []} : found;
  }

  readonly preview: Acts['preview'] = (body) => this.#ask(previewBody(body));

  async find(prefix: string, kinds: readonly EntityKind[], groupId: string | null) {
    const found = await this.#ask(suggestions({prefix, kinds, groupId}));
    return found.ok ? (found.payload ?? []) : [];
  }

  async leaders() {
    const {network} = this.#connection;
    if (!network || !this.isSignedIn || !this.features.includes('DELEGATION') || !this.#isSince11) return [];
    // All boxes of a page ask once.
    const asked = network.observe(delegators(), () => undefined);
    if (!asked.snapshot.result) await asked.refresh();
    const {result} = asked.snapshot;
    asked.stop();
    return result ?? [];
  }

  async keptText(id: string): Promise<KeptText> {
    const {network} = this.#connection;
    const state = network?.session.state;
    let slot: Slot | null = null;
    // What keeps texts may not come: then the text is as safe as the page.
    if (network && state?.kind === 'signed-in') {
      slot = await Promise.all([import('../../network/slots.js'), network.vault()]).then(
        ([slots, vault]) => new slots.Slot(vault, state.account.id, `edit ${id}`),
        () => null,
      );
    }
    return {
      earlier: (await slot?.takeUp())?.text ?? null,
      keep: (text) => void slot?.keep({...blank(null), text, attempt: null}),
      forget: () => slot?.forget(),
      rest: () => slot?.rest(),
    };
  }

  async #look<Result>(read: Read<unknown, unknown, Result>, show: (now: Result, editor: CacheEditor) => void) {
    const {network} = this.#connection;
    const reader = network?.reader;
    const found = await this.#ask(read);
    // What one person has chosen, or may fetch, is not for whoever sits here next.
    if (found.ok && found.payload && network?.reader === reader) show(found.payload, network!.cache);
    return found;
  }

  async #ask<Result>(read: Read<unknown, unknown, Result>): Promise<Outcome<Result | null>> {
    try {
      const {network} = this.#connection;
      if (!network) throw new NetworkError('unavailable');
      return {ok: true, payload: await network.ask(read)};
    } catch (failure) {
      return {ok: false, error: NetworkError.from(failure)};
    }
  }

  async #write<Input, Payload extends {readonly userErrors: readonly UserError[]}>(
    write: Write<Input, unknown, unknown, Payload>,
    input: Input,
    network: Network | null = this.#connection.network,
  ): Promise<Outcome<Payload>> {
    return network ? network.write(write, input) : {ok: false, error: new NetworkError('unavailable')};
  }

  readonly #leave = (): void => {
    if (document.hidden) this.#sendDeletions();
  };

  #sendDeletions(): void {
    for (const send of [...this.#doomed]) send();
  }
}

const known = new WeakMap<NetworkHost, ActsController>();

/** The hands of a widget, the same for every act. */
export function actsOf(host: NetworkHost): Acts {
  const acts = known.get(host) ?? new ActsController(host);
  known.set(host, acts);
  return acts;
}
