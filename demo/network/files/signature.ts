/**
 * Addresses that carry their own permission: for one person, for one thing to do with one file, until a moment. Whoever has
 * one may use it without a token, as the `src` of a picture must; what the person may do is looked at again all the same.
 */
import {createHmac, timingSafeEqual} from 'node:crypto';
import {filesPath} from '../../settings.js';

export interface Pass {
  readonly act: 'read' | 'write';
  readonly id: string;
  /** Empty: nobody in particular, where the network is open. */
  readonly personId: string;
  readonly expiresAt: Date;
}

const quarter = 15 * 60 * 1000;

/**
 * When an address that is made now ends: in about an hour, on the quarter. Within a quarter it is the same address, so that
 * a browser that has the picture does not fetch it again.
 */
export const urlEnd = (now: Date): Date => new Date((Math.floor(now.getTime() / quarter) + 4) * quarter);

export class UrlSigner {
  readonly #secret: string;
  readonly #origin: string;

  constructor(secret: string, origin: string) {
    this.#secret = secret;
    this.#origin = origin;
  }

  urlOf(pass: Pass): string {
    const {act, id, personId, expiresAt} = pass;
    const query = new URLSearchParams({
      for: personId,
      until: String(expiresAt.getTime()),
      signature: this.#signature(pass),
    });
    return `${this.#origin}${filesPath}/${act}/${id}?${query.toString()}`;
  }

  /** What an address allows, whether or not its time is up; null: it is not one of ours, or has been altered. */
  passOf(address: string): Pass | null {
    const {pathname, searchParams} = new URL(address);
    const [, act, id] = /^\/(read|write)\/([\w-]{1,100})$/.exec(pathname.slice(filesPath.length)) ?? [];
    const until = Number(searchParams.get('until'));
    if ((act !== 'read' && act !== 'write') || id === undefined || !Number.isSafeInteger(until)) return null;
    const pass: Pass = {act, id, personId: searchParams.get('for') ?? '', expiresAt: new Date(until)};
    const [given, right] = [searchParams.get('signature') ?? '', this.#signature(pass)].map((text) =>
      Buffer.from(text),
    );
    return given!.length === right!.length && timingSafeEqual(given!, right!) ? pass : null;
  }

  #signature({act, id, personId, expiresAt}: Pass): string {
    return createHmac('sha256', this.#secret)
      .update(JSON.stringify([act, id, personId, expiresAt.getTime()]))
      .digest('base64url');
  }
}
