/** From attributes that name a page or a record, which a page author may have got wrong, to the network's key for it. */
import {pageAddress} from '../../lib/page-address.js';
import type {ContextKey} from '../../network/schema.js';

export interface PageAttributes {
  readonly url: string;
  readonly recordSystem: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly recordProof: string;
}

/** An attribute that is missing or means nothing. */
export interface WrongAttribute {
  readonly name: string;
  readonly value: string;
}

/** A record goes before an address; without either it is the page that the element stands on. */
export function pageKeyOf({
  url,
  recordSystem,
  recordType,
  recordId,
  recordProof,
}: PageAttributes):
  {readonly key: ContextKey; readonly wrong: null} | {readonly key: null; readonly wrong: WrongAttribute} {
  const wrong = (name: string, value: string) => ({key: null, wrong: {name, value}});
  if (recordSystem || recordType || recordId) {
    // Half a key would be another record's.
    if (!recordSystem) return wrong('record-system', '');
    if (!recordType) return wrong('record-type', '');
    if (!recordId) return wrong('record-id', '');
    const record = {system: recordSystem, type: recordType, id: recordId};
    return {key: {record: recordProof ? {...record, proof: recordProof} : record}, wrong: null};
  }
  if (!url) return {key: {url: pageAddress(document)}, wrong: null};
  const address = URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return wrong('url', url);
  return {key: {url: address.href}, wrong: null};
}
