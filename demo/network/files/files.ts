/** What a request needs of the files: where their bytes are, and who signs their addresses. */
import type {UrlSigner} from './signature.js';
import type {FileStore} from './store.js';

export interface Files {
  readonly store: FileStore;
  readonly signer: UrlSigner;
}
