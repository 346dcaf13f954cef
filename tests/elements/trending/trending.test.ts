import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/trending/trending.js';
import {expectAccessible} from '../../support/accessible.js';
import type {FoyerTrending} from '../../../src/elements/trending/trending.js';
import {injuries, Line} from '../../support/line.js';
import {page, until} from '../../support/page.js';
import {spaced} from '../../support/post-box.js';

const plain = html`<foyer-trending></foyer-trending>`;

async function panel(person: string | null, widgets: TemplateResult = plain): Promise<FoyerTrending> {
  return (await page(person, widgets)).querySelector('foyer-trending')!;
}

async function shown(person = 'ana.lima', widgets: TemplateResult = plain): Promise<FoyerTrending> {
  const element = await panel(person, widgets);
  await until(() => trends(element).length);
  return element;
}

const root = (element: FoyerTrending) => element.shadowRoot!;
const trends = (element: FoyerTrending) => [...root(element).querySelectorAll<HTMLElement>('[part=trend]')];
const said = (element: FoyerTrending) => spaced(root(element).textContent);

interface TrendShape {
  series: {value: number}[] | null;
  participantCount: number | null;
  replyCount: number | null;
  factors: unknown[];
  subject: {__typename: string; url: string | null; title: string | null; excerpt: string};
}

/** Changes the trends in the network's answer. */
const editTrends = (edit: (trends: TrendShape[]) => void) =>
  injuries.edited(({data}) => {
    for (const value of Object.values(data ?? {})) {
      if (Array.isArray(value) && value[0] && typeof value[0] === 'object' && 'factors' in value[0]) {
        edit(value as TrendShape[]);
      }
    }
  });

describe('<foyer-trending>', () => {
  let wire: Line;
  beforeEach(() => (wire = Line.take()));
  afterEach(() => wire.release());

  it('ranks discussions, each with its people, its curve and a reason', async () => {
    const element = await shown();
    expect(trends(element)).to.have.length(5);
    trends(element).forEach((trend, index) => {
      expect(spaced(trend.querySelector('.rank')!.textContent)).to.equal(`Number ${index + 1}${index + 1}`);
      expect(trend.querySelector('.title')!.textContent.trim()).to.not.equal('');
      expect(spaced(trend.querySelector('.facts')!.textContent)).to.match(/^\d+ people .*Why\?/);
      expect(trend.querySelector('details p')!.textContent).to.match(/^(Mostly b|B)ecause .*\.$/);
    });
  });

  it('draws the curve for the eye and says it for the ear', async () => {
    const element = await shown();
    const curve = root(element).querySelector('.sparkline')!;
    expect(curve.getAttribute('role')).to.equal('img');
    expect(curve.getAttribute('aria-label')).to.match(/^Activity over time: from \S+ to \S+, at most \S+$/);
    expect(curve.querySelector('.curve')!.getAttribute('d')).to.match(/^M1\.5 /);
    const {width, height} = curve.getBoundingClientRect();
    expect([width, height]).to.deep.equal([64, 20]);
  });

  it('keeps still for whoever wants no motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    try {
      const element = await shown();
      expect(getComputedStyle(root(element).querySelector('.curve')!).animationName).to.equal('none');
    } finally {
      await emulateMedia({reducedMotion: 'no-preference'});
    }
  });

  it('shows as many as the page asks for', async () => {
    const element = await shown('ana.lima', html`<foyer-trending limit="2" window="month"></foyer-trending>`);
    expect(trends(element)).to.have.length(2);
    expect(said(element)).to.contain('this month');
  });

  it('shows topics', async () => {
    const element = await shown('ana.lima', html`<foyer-trending of="topics"></foyer-trending>`);
    expect(said(element)).to.contain('Trending topics');
    expect(trends(element)[0]!.querySelector('.title')!.textContent.trim()).to.match(/^#\S/);
  });

  it('has the heading that the page chooses, at its level, or none', async () => {
    const own = await shown('ana.lima', html`<foyer-trending heading="Hot" heading-level="3"></foyer-trending>`);
    const heading = root(own).querySelector('[role=heading]')!;
    expect(heading.textContent).to.equal('Hot');
    expect(heading.getAttribute('aria-level')).to.equal('3');
    const none = await shown('ana.lima', html`<foyer-trending no-heading></foyer-trending>`);
    expect(root(none).querySelector('[role=heading]') === null).to.equal(true);
  });

  it('asks the page before it opens a discussion', async () => {
    wire.injure(editTrends((all) => all.forEach(({subject}) => (subject.url = `${location.href}#opened`))));
    const element = await shown();
    const asked: string[] = [];
    element.addEventListener('foyer-before-open-post', (event) => {
      asked.push(event.postId);
      event.preventDefault();
    });
    root(element).querySelector<HTMLElement>('a.title')!.click();
    expect(asked).to.have.length(1);
    expect(location.hash).to.equal('');
  });

  it('has no dead links: without a good address a name is plain text', async () => {
    wire.injure(
      editTrends((all) => all.forEach(({subject}, index) => (subject.url = index ? null : 'javascript:alert(1)'))),
    );
    const element = await shown();
    expect(root(element).querySelectorAll('a')).to.have.length(0);
    expect(trends(element)[0]!.querySelector('.title')!.getAttribute('title')).to.not.equal(null);
  });

  it('leaves out counts and curves that the network can’t give', async () => {
    wire.injure(
      editTrends(([first, second]) => {
        Object.assign(first!, {participantCount: null, replyCount: null, series: null});
        Object.assign(second!, {participantCount: 1, replyCount: null});
      }),
    );
    const element = await shown();
    expect(spaced(trends(element)[0]!.querySelector('.facts')!.textContent)).to.match(/^Why\?/);
    expect(trends(element)[0]!.querySelector('svg') === null).to.equal(true);
    expect(spaced(trends(element)[1]!.querySelector('.facts')!.textContent)).to.match(/^1 person Why\?/);
  });

  it('skips a subject of a type that it does not know', async () => {
    wire.injure(editTrends(([first]) => (first!.subject.__typename = 'Event')));
    const element = await shown();
    expect(trends(element)).to.have.length(4);
  });

  it('says that it is quiet when nothing trends', async () => {
    wire.injure(editTrends((all) => all.splice(0)));
    const element = await panel('ana.lima');
    await until(() => said(element).includes('quiet'));
    expect(said(element)).to.contain('It is quiet here. A good question could change that.');
  });

  it('invites those who are not signed in', async () => {
    const element = await panel(null);
    await until(() => root(element).querySelector('[part=sign-in]'));
    expect(trends(element)).to.be.empty;
  });

  it('says what went wrong and asks again on a press', async () => {
    wire.injure(injuries.status(403));
    const element = await panel('ana.lima');
    await until(() => root(element).querySelector('.problem'));
    wire.injure(null);
    await element.refresh();
    expect(trends(element)).to.have.length(5);
  });

  it('keeps showing what it knows while a newer answer fails', async () => {
    const element = await shown();
    wire.injure(injuries.html);
    await element.refresh();
    await until(() => root(element).querySelector('.problem'));
    expect(trends(element)).to.have.length(5);
  });

  it('says which attribute it does not understand', async () => {
    const element = await panel('ana.lima', html`<foyer-trending window="year"></foyer-trending>`);
    await until(() => said(element).includes('year'));
    expect(said(element)).to.contain('“year” is no value for the attribute “window”.');
  });

  for (const width of [216, 328, 400]) {
    it(`moves nothing below it when the trends come, ${width} pixels wide`, async () => {
      const edited = editTrends((trends) => {
        trends.forEach(({subject}, index) => {
          if (subject.__typename === 'Post')
            subject.title = index % 2 ? 'Soup' : 'What would you change about lunch? '.repeat(9);
        });
      });
      let answer = (): void => undefined;
      const isTime = new Promise<void>((resolve) => (answer = resolve));
      wire.injure((request, pass) => edited(request, () => isTime.then(pass)));
      const element = await panel('ana.lima');
      element.parentElement!.style.inlineSize = `${width}px`;
      await until(() => root(element).querySelector('.bone'));
      const before = element.offsetHeight;
      answer();
      await until(() => trends(element).length);
      await element.updateComplete;
      expect(element.offsetHeight).to.equal(before);
    });
  }

  it('asks again when somebody looks after a while, and not before', async () => {
    const element = await shown();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = wire.requests.length;
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(wire.requests).to.have.length(before);
    const {now} = Date;
    const RealDate = Date;
    try {
      Date.now = () => now() + 400_000;
      // The clock's own Date is fixed too: it is what the panel compares by.
      window.Date = class extends RealDate {
        constructor() {
          super(now() + 400_000);
        }
      } as DateConstructor;
      // Somebody comes back to the tab: the clock looks at once.
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => wire.requests.length > before);
    } finally {
      window.Date = RealDate;
      Date.now = now;
    }
    expect(wire.requests).to.have.length(before + 1);
  });

  for (const width of [240, 280, 360]) {
    it(`fits into ${width} pixels`, async () => {
      const network = await page('ana.lima', html`<div><foyer-trending></foyer-trending></div>`);
      network.querySelector<HTMLElement>('div')!.style.inlineSize = `${width}px`;
      const element = network.querySelector('foyer-trending')!;
      await until(() => trends(element).length);
      expect(root(element).querySelector('section')!.scrollWidth).to.be.at.most(width);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ] as const) {
      it(`is accessible in ${scheme}, ${lang}`, async () => {
        const element = await shown(
          'ana.lima',
          html`<div lang=${lang} dir=${dir} style="color-scheme: ${scheme}; background: Canvas">
            <foyer-trending></foyer-trending>
          </div>`,
        );
        root(element).querySelector('summary')!.click();
        await Promise.all(
          root(element)
            .getAnimations()
            .map(({finished}) => finished),
        );
        await expectAccessible(element);
      });
    }
  }

  it('leaves nothing behind when panels come and go a hundred times', async () => {
    const element = await shown();
    const network = element.parentElement!;
    const before = document.querySelectorAll('*').length;
    const requests = wire.requests.length;
    for (let round = 0; round < 100; round++) {
      const one = document.createElement('foyer-trending');
      network.append(one);
      await one.updateComplete;
      one.remove();
    }
    expect(document.querySelectorAll('*').length).to.equal(before);
    expect(wire.requests).to.have.length(requests);
  });
});
