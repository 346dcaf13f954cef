/** A page of several widgets whose network answers badly: each says what it must, the others stay whole. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {allWidgets, PageHands} from '../support/all-widgets.js';
import {injuries, Line, type Injury} from '../support/line.js';
import {page, until} from '../support/page.js';

/** The real answer with one root field injured, whatever name the merged request gave it. */
const without = (field: string, code: string): Injury =>
  injuries.edited((answer) => {
    for (const key of Object.keys(answer.data ?? {})) {
      if (!key.startsWith(field)) continue;
      answer.data = {...answer.data, [key]: null};
      answer.errors = [{message: 'out of order', path: [key], extensions: {code}}];
    }
  });

describe('a page whose network', () => {
  let line: Line;
  beforeEach(() => {
    line = Line.take();
    line.holdStreams();
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });
  const show = async (): Promise<PageHands> => new PageHands(await page('ana.lima', allWidgets));

  it('is well is asked once, and shows everything', async () => {
    const shown = await show();
    await shown.whole();
    expect(line.requests).to.have.length(1);
  });

  for (const [code, words] of [
    ['UPSTREAM_UNAVAILABLE', 'taking a break'],
    ['FORBIDDEN', 'no access'],
    ['INTERNAL_SERVER_ERROR', 'Something unexpected happened'],
    ['A_CODE_FROM_TOMORROW', 'Something unexpected happened'],
  ] as const) {
    it(`cannot give the trends (${code}) shows all the rest, and says so where they would be`, async () => {
      line.injure(without('trending', code));
      const shown = await show();
      await until(() => shown.problem('foyer-trending'));
      expect(shown.problem('foyer-trending')).to.contain(words);
      await until(() => shown.feed.cards.length === 3 && shown.hasBox);
      expect(shown.problem('foyer-feed')).to.equal('');
    });
  }

  it('cannot give the feed shows the trends and the post box, and the feed after a press', async () => {
    line.injureNext(without('feed', 'UPSTREAM_UNAVAILABLE'));
    const shown = await show();
    await until(() => shown.retry('foyer-feed'));
    expect(shown.trends).to.have.length(3);
    expect(shown.hasBox).to.equal(true);
    shown.retry('foyer-feed')!.click();
    await shown.feed.posts();
    expect(shown.problem('foyer-feed')).to.equal('');
    expect(line.requests).to.have.length(2);
  });

  it('does not say who the viewer is lets one read all the same', async () => {
    line.injure(without('viewer', 'UPSTREAM_UNAVAILABLE'));
    const shown = await show();
    await until(() => shown.feed.cards.length === 3 && shown.trends.length === 3);
    expect(shown.problem('foyer-feed')).to.equal('');
  });

  for (const [what, injury, words] of [
    ['is down', injuries.down, 'can’t be reached'],
    ['answers with a page', injuries.html, 'Something other than the network answered'],
    ['has too much to do (502)', injuries.status(502), 'Something went wrong in the network'],
    ['breaks (500)', injuries.status(500), 'Something went wrong in the network'],
    ['is closed to the person (403)', injuries.status(403), 'no access'],
    ['wants to be left alone (429)', injuries.status(429, {'retry-after': '30'}), 'in 30 seconds'],
    ['breaks off in the middle of its answer', injuries.truncated, 'Something other than the network answered'],
  ] as const) {
    it(`${what}: every widget says so, and all are well after one press each`, async () => {
      line.injure(injury);
      const shown = await show();
      const names = ['foyer-feed', 'foyer-trending', 'foyer-post-box'];
      await until(() => names.every((name) => shown.problem(name)));
      for (const name of names) expect(shown.problem(name)).to.contain(words);
      line.injure(null);
      for (const name of names) shown.retry(name)?.click();
      // Who has no access gets no button that would not help; a page opened later has.
      if (words === 'no access') return;
      await shown.whole();
      for (const name of names) expect(shown.problem(name)).to.equal('');
    });
  }

  for (const [what, body] of [
    ['nothing at all', 'null'],
    ['a list', '[]'],
    ['something else', '{"hello": "world"}'],
    ['an answer to nothing', '{"data": {}}'],
    ['errors that are none', '{"data": null, "errors": "no"}'],
    ['a bare word', '"hello"'],
  ] as const) {
    it(`answers with JSON that is ${what}: every widget says so, and none waits for ever`, async () => {
      line.injure(() => new Response(body, {headers: {'content-type': 'application/json'}}));
      const shown = await show();
      await until(() => shown.problem('foyer-feed') && shown.problem('foyer-trending'));
      expect(shown.problem('foyer-feed')).to.contain(
        body.includes('{}') ? 'taking a break' : 'Something other than the network answered',
      );
    });
  }

  it('stumbles once is asked again by itself, once for all widgets', async () => {
    line.injureNext(injuries.status(429, {'retry-after': '1'}));
    const shown = await show();
    await shown.whole();
    expect(line.requests).to.have.length(2);
  });

  it('is slow shows the shape of what will come, and moves nothing when it is there', async () => {
    let answer = (): void => undefined;
    line.injure(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
    const shown = await show();
    await until(() => shown.feed.root.querySelectorAll('.bones').length === 3);
    expect(shown.words('foyer-trending')).to.contain('Loading');
    expect(shown.problem('foyer-feed')).to.equal('');
    answer();
    await until(() => shown.feed.cards.length === 3 && shown.trends.length === 3);
  });
});
