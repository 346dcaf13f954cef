import {neverLost} from '../../support/never-lost.js';

describe('a text is never lost when something goes wrong while the request is on its way', () =>
  neverLost('while the request is on its way'));
