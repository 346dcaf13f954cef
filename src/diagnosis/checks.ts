/** Every check, in the order in which a person reads them: causes before what follows from them. */
import {accepted} from './checks/accepted.js';
import {answer} from './checks/answer.js';
import {attributes} from './checks/attributes.js';
import {browser} from './checks/browser.js';
import {clock} from './checks/clock.js';
import {connection} from './checks/connection.js';
import {contract} from './checks/contract.js';
import {copies} from './checks/copies.js';
import {elements} from './checks/elements.js';
import {endpoint} from './checks/endpoint.js';
import {features} from './checks/features.js';
import {line} from './checks/line.js';
import {policy} from './checks/policy.js';
import {popup} from './checks/popup.js';
import {provider} from './checks/provider.js';
import {reach} from './checks/reach.js';
import {redirect} from './checks/redirect.js';
import {session} from './checks/session.js';
import {settings} from './checks/settings.js';
import {storage} from './checks/storage.js';
import {stream} from './checks/stream.js';
import {token} from './checks/token.js';
import {trustedTypes} from './checks/trusted-types.js';
import type {Check} from './finding.js';

export const checks: readonly Check[] = [
  browser,
  line,
  storage,
  copies,
  elements,
  connection,
  attributes,
  policy,
  trustedTypes,
  endpoint,
  reach,
  answer,
  contract,
  features,
  stream,
  settings,
  provider,
  redirect,
  popup,
  session,
  clock,
  token,
  accepted,
];
