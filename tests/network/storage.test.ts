import {expect} from '@open-wc/testing';
import {forgetDraft, forgetDrafts, keepDraft, readDraft, type Draft} from '../../src/network/storage.js';

const draft: Draft = {
  text: 'Half a thought about @Ana Lima',
  mentions: [{text: '@Ana Lima', id: 'p-ana-lima'}],
  kind: 'QUESTION',
  groupId: 'g1',
  attempt: {idempotencyKey: 'k1', of: 7},
};

describe('drafts on this device', () => {
  afterEach(() => localStorage.clear());

  it('come back as they were kept', () => {
    keepDraft('ana', 'network', draft);
    expect(readDraft('ana', 'network')).to.deep.include(draft);
  });

  it('belong to one account and one place', () => {
    keepDraft('ana', 'network', draft);
    expect(readDraft('tom', 'network')).to.equal(null);
    expect(readDraft('ana', 'g1')).to.equal(null);
  });

  it('are forgotten when nothing is written in them any more', () => {
    keepDraft('ana', 'network', draft);
    keepDraft('ana', 'network', {...draft, text: '  \n'});
    expect(readDraft('ana', 'network')).to.equal(null);
    expect(localStorage).to.have.length(0);
  });

  it('are forgotten one by one when they are sent', () => {
    keepDraft('ana', 'network', draft);
    keepDraft('ana', 'g1', draft);
    forgetDraft('ana', 'network');
    expect(readDraft('ana', 'network')).to.equal(null);
    expect(readDraft('ana', 'g1')).to.not.equal(null);
  });

  it('are forgotten all together for one account, and only for that one', () => {
    localStorage.setItem('of-the-page', 'stays');
    keepDraft('ana', 'network', draft);
    keepDraft('ana', 'g1', draft);
    keepDraft('ana:g2', 'network', draft);
    forgetDrafts('ana');
    expect(readDraft('ana', 'network')).to.equal(null);
    expect(readDraft('ana', 'g1')).to.equal(null);
    expect(readDraft('ana:g2', 'network')).to.not.equal(null);
    expect(localStorage.getItem('of-the-page')).to.equal('stays');
  });

  it('are not kept for ever on a machine that others may use', () => {
    keepDraft('ana', 'network', draft);
    const key = localStorage.key(0)!;
    const kept = JSON.parse(localStorage.getItem(key)!) as {at: number};
    localStorage.setItem(key, JSON.stringify({...kept, at: Date.now() - 31 * 24 * 3_600_000}));
    expect(readDraft('ana', 'network')).to.equal(null);
    expect(localStorage).to.have.length(0);
  });

  it('do no harm when something else wrote over them', () => {
    keepDraft('ana', 'network', draft);
    for (const damaged of ['{', 'null', '[]', '{"text":3}', '{"text":"a","mentions":{}}']) {
      localStorage.setItem(localStorage.key(0)!, damaged);
      expect(readDraft('ana', 'network'), damaged).to.equal(null);
    }
  });

  it('disturb nobody where the browser keeps nothing', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {get: refuse, configurable: true});
    try {
      keepDraft('ana', 'network', draft);
      forgetDraft('ana', 'network');
      forgetDrafts('ana');
      expect(readDraft('ana', 'network')).to.equal(null);
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('disturb nobody where the disk is full', () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      keepDraft('ana', 'network', draft);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(readDraft('ana', 'network')).to.equal(null);
  });
});
