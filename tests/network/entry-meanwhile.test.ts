/** What happens to an answer while another one is on its way, and to a failure once the line is back. */
import {expect} from '@open-wc/testing';
import {NetworkError} from '../../src/network/errors.js';
import {gathering, Question} from '../support/question.js';
import {Time} from '../support/time.js';

type Pages = readonly (readonly string[])[];

/** Puts a word on top, once, as a written post is put on top of a feed. */
const put =
  (word: string) =>
  (pages: readonly unknown[]): readonly unknown[] => {
    const [first, ...others] = pages as Pages;
    return !first || first.includes(word) ? pages : [[word, ...first], ...others];
  };
const take =
  (word: string) =>
  (pages: readonly unknown[]): readonly unknown[] =>
    (pages as Pages).map((page) => page.filter((item) => item !== word));

describe('an answer that is changed', () => {
  let time: Time;
  let question: Question;
  let entry: Question['entry'];
  beforeEach(async () => {
    time = Time.stop();
    question = new Question();
    ({entry} = question);
    question.listen();
    await question.answer(['old']);
  });
  afterEach(() => time.release());

  it('is told to all who look', () => {
    const before = question.heard;
    entry.edit(put('mine'));
    expect(entry.pages).to.deep.equal([['mine', 'old']]);
    expect(question.heard).to.equal(before + 1);
  });

  it('by nothing is told to nobody', () => {
    const before = question.heard;
    entry.edit((pages) => pages);
    expect(question.heard).to.equal(before);
  });

  it('looks no newer than it is', async () => {
    await time.pass(30_000);
    entry.edit(put('mine'));
    expect(entry.isOld).to.equal(true);
  });

  it('keeps the change when a further page comes', async () => {
    void entry.loadMore('cursor');
    entry.edit(put('mine'));
    await question.answer(['older']);
    expect(entry.pages).to.deep.equal([['mine', 'old'], ['older']]);
  });

  it('keeps the change when a newer answer comes that knows nothing of it', async () => {
    void entry.refresh();
    entry.edit(put('mine'));
    await question.answer(['new', 'old']);
    expect(entry.pages).to.deep.equal([['mine', 'new', 'old']]);
  });

  it('shows it once when the newer answer knows of it', async () => {
    void entry.refresh();
    entry.edit(put('mine'));
    await question.answer(['mine', 'old']);
    expect(entry.pages).to.deep.equal([['mine', 'old']]);
  });

  it('keeps what was taken away from coming back', async () => {
    void entry.refresh();
    entry.edit(take('old'));
    await question.answer(['new', 'old']);
    expect(entry.pages).to.deep.equal([['new']]);
  });

  it('keeps changes in their order: what was put and taken back is gone', async () => {
    void entry.refresh();
    entry.edit(put('mine'));
    entry.edit(take('mine'));
    await question.answer(['new']);
    expect(entry.pages).to.deep.equal([['new']]);
  });

  it('makes no change twice: the answer after that speaks for itself', async () => {
    void entry.refresh();
    entry.edit(put('mine'));
    await question.answer(['new']);
    void entry.refresh();
    await question.answer(['newer']);
    expect(entry.pages).to.deep.equal([['newer']]);
  });

  it('keeps the change over a try that failed', async () => {
    void entry.refresh();
    entry.edit(put('mine'));
    await question.fail(new NetworkError('forbidden'));
    expect(entry.pages).to.deep.equal([['mine', 'old']]);
  });
});

describe('a failure, when the line is back or somebody looks again', () => {
  let time: Time;
  let question: Question;
  let entry: Question['entry'];
  const offline = new NetworkError('offline');
  beforeEach(() => {
    time = Time.stop();
    question = new Question();
    ({entry} = question);
  });
  afterEach(() => time.release());

  it('is got over by itself', async () => {
    question.listen();
    await question.fail(offline);
    entry.recover();
    await question.answer(['new']);
    expect(entry.error).to.equal(null);
    expect(entry.pages).to.deep.equal([['new']]);
  });

  it('of a refresh is got over too, however fresh the answer was', async () => {
    question.listen();
    await question.answer(['old']);
    void entry.refresh();
    await question.fail(offline);
    entry.recover();
    await question.answer(['new']);
    expect(entry.error).to.equal(null);
  });

  it('of a further page is got over where it was, and what is above stays', async () => {
    question.listen();
    await question.answer(['old']);
    void entry.loadMore('cursor');
    await question.fail(offline);
    entry.recover();
    expect(question.asked.at(-1)?.after).to.equal('cursor');
    await question.answer(['older']);
    expect(entry.pages).to.deep.equal([['old'], ['older']]);
    expect(entry.moreError).to.equal(null);
  });

  for (const error of [
    new NetworkError('forbidden'),
    new NetworkError('unauthenticated'),
    new NetworkError('rate-limited', {retryAfterSeconds: 60}),
  ]) {
    it(`is left as it is where that is no help: ${error.kind}`, async () => {
      question.listen();
      await question.fail(error);
      entry.recover();
      expect(question.asked).to.have.length(1);
      expect(entry.error).to.equal(error);
    });
  }

  it('is left as it is where nobody looks', async () => {
    const stop = question.listen();
    await question.fail(offline);
    stop();
    entry.recover();
    expect(question.asked).to.have.length(1);
  });

  it('is waited for where it is tried again already', async () => {
    question.listen();
    await question.fail(new NetworkError('server'));
    entry.recover();
    expect(question.asked).to.have.length(1);
    await time.pass(time.next + gathering);
    expect(question.asked).to.have.length(2);
  });
});
