/** How one signs in to the ledger. */
import {signInOf} from '../shared/sign-in.js';

export const ledger = signInOf('/record/');
