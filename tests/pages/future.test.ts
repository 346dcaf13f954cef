/** A network that has grown since these widgets were made: what is new is shown as far as it can be, or left out. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {expectAccessible} from '../support/accessible.js';
import {allWidgets, PageHands} from '../support/all-widgets.js';
import {injuries, Line} from '../support/line.js';
import {page, until} from '../support/page.js';

type Tree = Record<string, unknown>;

/** Every object of an answer, outermost first. */
function* objects(value: unknown): Generator<Tree> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Tree;
  for (const child of Object.values(value)) yield* objects(child);
}

describe('a network from the future', () => {
  let line: Line;
  let faults: string[];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    faults.push(String('reason' in event ? event.reason : event.message));

  beforeEach(() => {
    faults = [];
    line = Line.take();
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  /** Shows a page whose every answer was edited, object by object. */
  const show = async (edit: (object: Tree) => void): Promise<PageHands> => {
    line.injure((request, pass) =>
      request.isStream
        ? pass()
        : injuries.edited(({data}) => {
            for (const object of objects(data)) edit(object);
          })(request, pass),
    );
    return new PageHands(await page('ana.lima', allWidgets));
  };

  const cases: readonly [string, (object: Tree) => void][] = [
    ['a kind of post', (object) => object.__typename === 'Post' && (object.kind = 'HOLOGRAM')],
    ['a kind of block', (object) => 'segments' in object && (object.kind = 'HOLOGRAM')],
    ['a mark on words', (object) => Array.isArray(object.marks) && (object.marks as string[]).push('SHIMMERING')],
    ['a reason', (object) => 'reason' in object && (object.reason = 'THE_STARS')],
    ['a kind of group', (object) => 'privacy' in object && (object.privacy = 'QUANTUM')],
    [
      'a factor of a trend',
      (object) =>
        Array.isArray(object.factors) && (object.factors as object[]).unshift({kind: 'MOON', value: 3, weight: 0.9}),
    ],
    [
      'features, capabilities and kinds to create',
      (object) => {
        for (const key of ['features', 'capabilities', 'creatableKinds'])
          if (Array.isArray(object[key])) (object[key] as string[]).push('TIME_TRAVEL');
      },
    ],
    ['a field', (object) => object.__typename && (object.hologram = {id: 'h', nodes: [null]})],
  ];
  for (const [what, edit] of cases) {
    it(`has ${what} that nobody knows yet: everything else is shown`, async () => {
      const shown = await show(edit);
      await shown.whole();
      await shown.feed.posts();
      expect(shown.feed.words).to.not.match(/undefined|HOLOGRAM|THE_STARS|SHIMMERING|MOON|\[object/);
      expect(shown.words('foyer-trending')).to.not.match(/undefined|MOON|NaN/);
      await expectAccessible(shown.feed.feed);
      expect(faults).to.deep.equal([]);
    });
  }

  it('writes in segments that nobody knows yet: their words stand there all the same', async () => {
    const shown = await show((object) => {
      if (Array.isArray(object.segments))
        object.segments = [{__typename: 'HologramSegment', text: 'seen from all sides'}];
    });
    await shown.whole();
    await shown.feed.says('seen from all sides');
    expect(faults).to.deep.equal([]);
  });

  it('answers with segments that have no words: they are left out, the post stays', async () => {
    const shown = await show((object) => {
      if (Array.isArray(object.segments)) (object.segments as object[]).push({__typename: 'ScentSegment'});
    });
    await shown.whole();
    await shown.feed.posts();
    expect(shown.feed.words).to.not.contain('undefined');
    expect(faults).to.deep.equal([]);
  });

  it('lets things trend that nobody knows yet: they are left out', async () => {
    const shown = await show((object) => {
      if ('rank' in object && object.rank === 2) object.subject = {__typename: 'Hologram', id: 'h'};
    });
    await until(() => shown.trends.length === 2);
    await shown.feed.posts();
    expect(faults).to.deep.equal([]);
  });

  it('leaves out all that may be missing: what is there is shown', async () => {
    const optional = ['author', 'group', 'title', 'language', 'url', 'avatarUrl', 'jobTitle', 'reason', 'series'];
    const shown = await show((object) => {
      for (const key of optional) if (key in object) object[key] = null;
    });
    await shown.whole();
    await shown.feed.posts();
    expect(shown.feed.words).to.not.match(/null|undefined/);
    await expectAccessible(shown.feed.feed);
    expect(faults).to.deep.equal([]);
  });
});
