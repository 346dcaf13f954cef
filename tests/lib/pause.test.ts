import {expect} from '@open-wc/testing';
import {pause} from '../../src/lib/pause.js';
import {settle, Time} from '../support/time.js';
import {hide} from '../support/visitor.js';

describe('a pause', () => {
  let time: Time;
  let ended: boolean;
  let giveUp: AbortController;
  const begin = (duration = 1000): void => {
    ended = false;
    void pause(duration, giveUp.signal).then(() => (ended = true));
  };
  beforeEach(() => {
    time = Time.stop();
    giveUp = new AbortController();
  });
  afterEach(() => {
    hide(false);
    time.release();
  });

  it('lasts as long as it is told to', async () => {
    begin();
    await time.pass(999);
    expect(ended).to.equal(false);
    await time.pass(1);
    expect(ended).to.equal(true);
  });

  it('goes on in a hidden tab until somebody can see it', async () => {
    hide();
    begin();
    await time.pass(60_000);
    expect(ended).to.equal(false);
    hide(false);
    await settle();
    expect(ended).to.equal(true);
  });

  it('is no shorter because somebody looks', async () => {
    hide();
    begin();
    hide(false);
    await time.pass(999);
    expect(ended).to.equal(false);
  });

  it('is over at once when it is given up, and leaves no timer', async () => {
    begin();
    giveUp.abort();
    await settle();
    expect(ended).to.equal(true);
    expect(time.pending).to.equal(0);
  });

  it('does not begin when it was given up before', async () => {
    giveUp.abort();
    begin();
    await settle();
    expect(ended).to.equal(true);
    expect(time.pending).to.equal(0);
  });

  it('that was given up in a hidden tab is not heard of again', async () => {
    hide();
    begin();
    await time.pass(1000);
    giveUp.abort();
    await settle();
    expect(ended).to.equal(true);
    hide(false);
    expect(time.pending).to.equal(0);
  });
});
