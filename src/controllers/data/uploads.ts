/** Sends files, for a widget in which somebody attaches some. Loaded with the first of them. */
import {NetworkError} from '../../network/errors.js';
import type {Network, Outcome} from '../../network/network.js';
import {createUpload, type Ticket} from '../../network/operations/upload.js';
import {sendFile, TicketExpired, UploadGone} from '../../network/upload.js';
import type {Uploads, UploadWish} from '../view/uploads.js';

/** How often a ticket is had anew: each is good for a while, and a file may take longer. */
const mostTickets = 3;

export class FileSender implements Uploads {
  readonly takesAltTexts: boolean;
  readonly #network: Network;
  /** One at a time: the first to be chosen is the first to be there. */
  #line: Promise<unknown> = Promise.resolve();

  constructor(network: Network, takesAltTexts: boolean) {
    this.#network = network;
    this.takesAltTexts = takesAltTexts;
  }

  send(wish: UploadWish): Promise<Outcome<string> | null> {
    const sent = this.#line.then(() => (wish.signal.aborted ? null : this.#carryOut(wish)));
    this.#line = sent;
    return sent;
  }

  async #carryOut(wish: UploadWish): Promise<Outcome<string> | null> {
    let {key, isBegun} = wish;
    for (let tickets = 1; ; tickets++) {
      const asked = await this.#ask(wish, key);
      if (wish.signal.aborted) return null;
      if (!asked.ok) {
        const [said] = asked.error.userErrors;
        // What the key stood for is gone, or was another file: it begins anew.
        if (tickets > 1 || !isBegun || (said?.code !== 'NOT_FOUND' && said?.code !== 'CONFLICT')) return asked;
        [key, isBegun] = [crypto.randomUUID(), false];
        continue;
      }
      try {
        await sendFile(wish.file, asked.payload, isBegun, wish);
        return {ok: true, payload: asked.payload.attachmentId};
      } catch (failure) {
        if (wish.signal.aborted) return null;
        const isPassing = failure instanceof TicketExpired || failure instanceof UploadGone;
        if (!isPassing || tickets >= mostTickets) return {ok: false, error: NetworkError.from(failure)};
        isBegun = failure instanceof TicketExpired;
        if (!isBegun) key = crypto.randomUUID();
      }
    }
  }

  async #ask({file, groupId}: UploadWish, idempotencyKey: string): Promise<Outcome<Ticket>> {
    const outcome = await this.#network.write(createUpload, {
      idempotencyKey,
      filename: file.name,
      mimeType: file.type || 'application/octet-stream',
      byteSize: file.size,
      groupId: groupId ?? undefined,
    });
    if (!outcome.ok) return outcome;
    const {ticket} = outcome.payload;
    return ticket ? {ok: true, payload: ticket} : {ok: false, error: new NetworkError('unavailable')};
  }
}
