/** One question: when it is asked, when it is asked again, and what becomes of an answer that comes too late. */
import {expect} from '@open-wc/testing';
import {NetworkError} from '../../src/network/errors.js';
import {gathering, Question} from '../support/question.js';
import {Time} from '../support/time.js';
import {hide} from '../support/visitor.js';

const server = new NetworkError('server');

describe('a question', () => {
  let time: Time;
  let question: Question;
  let entry: Question['entry'];
  let asked: Question['asked'];
  const listen = () => question.listen();
  const answer = (page: unknown) => question.answer(page);
  const fail = (error: unknown) => question.fail(error);

  beforeEach(() => {
    time = Time.stop();
    question = new Question();
    ({entry, asked} = question);
  });
  afterEach(() => {
    hide(false);
    time.release();
  });

  describe('is asked', () => {
    it('when the first one looks, and not again for the second', async () => {
      listen();
      listen();
      await answer('page');
      expect(asked).to.have.length(1);
      expect(entry.pages).to.deep.equal(['page']);
      expect(question.heard).to.be.above(0);
    });

    it('by nobody who does not look', () => {
      entry.freshen();
      entry.expire();
      expect(asked).to.be.empty;
    });

    it('again when its answer is old, and only then', async () => {
      listen();
      await answer('page');
      await time.pass(29_999);
      entry.freshen();
      expect(asked).to.have.length(1);
      await time.pass(1);
      entry.freshen();
      expect(asked).to.have.length(2);
    });

    it('again at once when somebody says that its answer is old', async () => {
      listen();
      await answer('page');
      entry.expire();
      expect(asked).to.have.length(2);
    });

    it('once more when it becomes old while the answer is on its way', async () => {
      listen();
      entry.expire();
      await answer('from before');
      expect(asked).to.have.length(2);
      await answer('from after');
      expect(entry.pages).to.deep.equal(['from after']);
      expect(asked).to.have.length(2);
    });

    it('once, by all who wish for it at the same time', async () => {
      listen();
      const both = Promise.all([entry.refresh(), entry.refresh()]);
      await answer('page');
      await both;
      expect(asked).to.have.length(1);
    });
  });

  describe('that fails', () => {
    it('is tried again after longer and longer pauses, three times in all', async () => {
      // Each comes when it is told of, and waits as long for chance as the others.
      const failure = () => Object.assign(new NetworkError('server'), {jitter: server.jitter});
      listen();
      await fail(failure());
      const first = time.next;
      await time.pass(first + gathering);
      await fail(failure());
      const second = time.next;
      await time.pass(second + gathering);
      expect(first).to.be.within(500, 1500);
      expect(second / first).to.be.closeTo(2, 0.01);
      expect(entry.error).to.equal(null);
      await fail(server);
      expect(entry.error).to.equal(server);
      expect(time.pending).to.equal(0);
      expect(asked).to.have.length(3);
    });

    it('is well again when a later try succeeds', async () => {
      listen();
      await fail(server);
      await time.pass(time.next + gathering);
      await answer('page');
      expect(entry.pages).to.deep.equal(['page']);
      expect(entry.error).to.equal(null);
    });

    it('waits as long as the network asks to be left alone', async () => {
      listen();
      await fail(new NetworkError('rate-limited', {retryAfterSeconds: 5}));
      expect(time.next).to.be.within(5000, 6000);
    });

    it('is left to the person when the network wants more patience than a person has', async () => {
      listen();
      await fail(new NetworkError('rate-limited', {retryAfterSeconds: 60}));
      expect(entry.error?.retryAfterSeconds).to.equal(60);
      expect(time.pending).to.equal(0);
    });

    for (const kind of ['forbidden', 'unauthenticated', 'not-json', 'offline', 'unavailable', 'unknown'] as const) {
      it(`is not tried again when that cannot help: ${kind}`, async () => {
        listen();
        await fail(new NetworkError(kind));
        expect(entry.error?.kind).to.equal(kind);
        expect(time.pending).to.equal(0);
      });
    }

    it('is not tried again in a hidden tab before somebody looks', async () => {
      listen();
      await fail(server);
      hide();
      await time.pass(60_000);
      expect(asked).to.have.length(1);
      hide(false);
      await time.pass(gathering);
      expect(asked).to.have.length(2);
    });

    it('gives every fault the shape of a network error', async () => {
      listen();
      await fail(new Error('a bug'));
      expect(entry.error?.kind).to.equal('unknown');
    });

    it('keeps its last answer, and the failure until there is a newer one', async () => {
      listen();
      await answer('page');
      void entry.refresh();
      await fail(new NetworkError('forbidden'));
      expect(entry.pages).to.deep.equal(['page']);
      void entry.refresh();
      expect(entry.error?.kind).to.equal('forbidden');
      await answer('newer');
      expect(entry.error).to.equal(null);
    });

    it('looks as if it was never asked while it is asked again', async () => {
      listen();
      await fail(new NetworkError('forbidden'));
      void entry.refresh();
      expect(entry.error).to.equal(null);
    });
  });

  describe('that nobody waits for any more', () => {
    it('is given up, and its answer is no answer', async () => {
      const stop = listen();
      stop();
      expect(asked[0]?.signal.aborted).to.equal(true);
      await answer('too late');
      expect(entry.pages).to.be.empty;
      expect(question.idle).to.deep.equal([false, true]);
    });

    it('is given up only when the last one goes', async () => {
      const stop = listen();
      listen();
      stop();
      stop();
      expect(asked[0]?.signal.aborted).to.equal(false);
      await answer('page');
      expect(entry.pages).to.deep.equal(['page']);
    });

    it('is asked anew by whoever comes at once after that, and the late answer disturbs nobody', async () => {
      listen()();
      listen();
      expect(asked).to.have.length(2);
      asked[0]!.fail(server);
      asked[0]!.answer('too late');
      await answer('page');
      expect(entry.pages).to.deep.equal(['page']);
      expect(entry.error).to.equal(null);
      expect(time.pending).to.equal(0);
    });

    it('is not tried again', async () => {
      const stop = listen();
      await fail(server);
      stop();
      await time.pass(60_000);
      expect(asked).to.have.length(1);
      expect(time.pending).to.equal(0);
    });

    it('ends for whoever asked: nobody waits for ever', async () => {
      const stop = listen();
      const done = entry.refresh();
      stop();
      asked[0]!.fail(new DOMException('gone', 'AbortError'));
      await done;
      expect(entry.error).to.equal(null);
    });

    it('tells nobody once it is dropped', async () => {
      listen();
      const before = question.heard;
      entry.drop();
      await answer('page');
      entry.edit(() => ['edited']);
      expect(question.heard).to.equal(before);
      expect(entry.isObserved).to.equal(false);
    });
  });

  describe('of many pages', () => {
    beforeEach(async () => {
      listen();
      await answer('first');
    });

    it('is asked for the page behind the last one, once', async () => {
      void entry.loadMore('cursor');
      void entry.loadMore('cursor');
      expect(entry.isLoadingMore).to.equal(true);
      await answer('second');
      expect(asked.map(({after}) => after)).to.deep.equal([null, 'cursor']);
      expect(entry.pages).to.deep.equal(['first', 'second']);
      expect(entry.isLoadingMore).to.equal(false);
    });

    it('lets a refresh take the place of a further page', async () => {
      void entry.loadMore('cursor');
      const more = asked.at(-1)!;
      void entry.refresh();
      expect(more.signal.aborted).to.equal(true);
      expect(entry.isLoadingMore).to.equal(false);
      more.answer('of another time');
      await answer('new');
      expect(entry.pages).to.deep.equal(['new']);
    });

    it('does not begin with a further page while it starts over', async () => {
      void entry.refresh();
      void entry.loadMore('cursor');
      await answer('new');
      expect(asked).to.have.length(2);
      expect(entry.pages).to.deep.equal(['new']);
    });

    it('says which page is missing when a further one fails, and nothing about the others', async () => {
      void entry.loadMore('cursor');
      await fail(new NetworkError('forbidden'));
      expect(entry.moreError?.kind).to.equal('forbidden');
      expect(entry.error).to.equal(null);
      void entry.loadMore('cursor');
      expect(entry.moreError).to.equal(null);
    });

    it('keeps the objects that a new answer does not change', async () => {
      void entry.refresh();
      await answer({edges: [{node: {id: 'one'}}]});
      const [before] = entry.pages;
      void entry.refresh();
      await answer({edges: [{node: {id: 'one'}}]});
      expect(entry.pages[0]).to.equal(before);
    });
  });
});
