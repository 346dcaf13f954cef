/** oidc-provider's view of the records: one adapter for each of its models. */
import type {Adapter, AdapterPayload} from 'oidc-provider';
import type {Records} from './records.js';

/** What ends when its grant is revoked, as it does at sign-out. */
const ofGrants = ['AccessToken', 'AuthorizationCode', 'RefreshToken'];

export class RecordAdapter implements Adapter {
  readonly #model: string;
  readonly #records: Records;

  constructor(model: string, records: Records) {
    this.#model = model;
    this.#records = records;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    this.#records.set(this.#key(id), payload, expiresIn);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#records.get(this.#key(id));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#records.find(this.#key(''), (payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#records.find(this.#key(''), (payload) => payload.userCode === userCode);
  }

  /** A code is good for one use. oidc-provider keeps the used ones, so that it notices a second attempt. */
  async consume(id: string): Promise<void> {
    this.#records.edit(this.#key(id), (payload) => ({...payload, consumed: Math.floor(Date.now() / 1000)}));
  }

  async destroy(id: string): Promise<void> {
    this.#records.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const model of ofGrants) this.#records.deleteAll(`${model}:`, (payload) => payload.grantId === grantId);
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }
}
