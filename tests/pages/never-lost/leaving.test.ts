import {neverLost} from '../../support/never-lost.js';

describe('a text is never lost when something goes wrong before the request leaves', () =>
  neverLost('before the request leaves'));
