import {neverLost} from '../../support/never-lost.js';

describe('a text is never lost when something goes wrong while the answer is on its way', () =>
  neverLost('while the answer is on its way'));
