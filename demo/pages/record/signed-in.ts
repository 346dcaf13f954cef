/** The page to which the identity provider sends people back: takes the answer and goes on to the invoice. */
import {ledger} from './sign-in.js';

await ledger.finish();
