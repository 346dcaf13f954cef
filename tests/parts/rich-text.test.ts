import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {richText, type Block, type Segment} from '../../src/parts/rich-text.js';
import {block, text} from '../support/messages.js';

const draw = (...blocks: Block[]): Promise<HTMLElement> => fixture(html`<div class="body">${richText(blocks)}</div>`);

const link = (href: string, words: string): Segment => ({__typename: 'LinkSegment', href, text: words, marks: []});
const mention = (words: string, url: string | null): Segment => ({
  __typename: 'MentionSegment',
  text: words,
  marks: [],
  mentioned: {__typename: 'Person', id: '1', url},
});

describe('a body', () => {
  it('is paragraphs, each in its own direction', async () => {
    const drawn = await draw(block('PARAGRAPH', 1, text('Hello')), block('PARAGRAPH', 1, text('مرحبا')));
    const paragraphs = [...drawn.querySelectorAll('p')];
    expect(paragraphs.map((paragraph) => paragraph.textContent)).to.deep.equal(['Hello', 'مرحبا']);
    expect(paragraphs.map((paragraph) => getComputedStyle(paragraph).direction)).to.deep.equal(['ltr', 'rtl']);
  });

  it('shows what looks like markup as it was written', async () => {
    const written = '<img src=x onerror=alert(1)> & <b>bold</b> &lt;';
    const drawn = await draw(block('PARAGRAPH', 1, text(written)));
    expect(drawn.textContent).to.contain(written);
    expect(drawn.querySelector('img, b')).to.equal(null);
  });

  it('marks words, several ways at once', async () => {
    const drawn = await draw(block('PARAGRAPH', 1, text('now', 'BOLD', 'ITALIC'), text('x', 'STRIKETHROUGH')));
    expect(drawn.querySelector('em > strong, strong > em')?.textContent).to.equal('now');
    expect(drawn.querySelector('s')?.textContent).to.equal('x');
  });

  it('ignores a mark from the future', async () => {
    const drawn = await draw(block('PARAGRAPH', 1, text('plain', 'FUTURE_VALUE')));
    expect(drawn.querySelector('p')?.textContent).to.equal('plain');
    expect(drawn.querySelector('p')?.children.length).to.equal(0);
  });

  it('draws a block of a kind from the future as a paragraph', async () => {
    const drawn = await draw(block('FUTURE_VALUE', 3, text('still readable')));
    expect(drawn.querySelector('p')?.textContent).to.equal('still readable');
  });

  it('draws a segment of a type from the future as its text', async () => {
    const future = {__typename: 'FutureSegment', text: 'a thing', marks: []} as unknown as Segment;
    expect((await draw(block('PARAGRAPH', 1, future))).textContent).to.contain('a thing');
  });

  it('survives a segment that has neither text nor marks', async () => {
    const bare = {__typename: 'FutureSegment'} as unknown as Segment;
    expect((await draw(block('PARAGRAPH', 1, bare, text('after')))).textContent?.trim()).to.equal('after');
  });

  it('leads to where a link says', async () => {
    const drawn = await draw(block('PARAGRAPH', 1, link('https://a.example/x?y=1', 'the plan')));
    expect(drawn.querySelector('a')?.href).to.equal('https://a.example/x?y=1');
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', '/x', 'java\nscript:alert(1)']) {
    it(`shows the words of a link to ${JSON.stringify(address)}, without the link`, async () => {
      const drawn = await draw(block('PARAGRAPH', 1, link(address, 'click me')));
      expect(drawn.textContent).to.contain('click me');
      expect(drawn.querySelector('a')).to.equal(null);
    });
  }

  it('names people, with a link only where they have a page', async () => {
    const drawn = await draw(block('PARAGRAPH', 1, mention('@Ana', 'https://n.example/ana'), mention('@Tom', null)));
    const [ana, tom] = [...drawn.querySelectorAll('.named')];
    expect(ana?.localName).to.equal('a');
    expect(tom?.localName).to.equal('span');
    expect(tom?.textContent).to.equal('@Tom');
  });

  it('names somebody whose account is gone', async () => {
    const gone: Segment = {__typename: 'MentionSegment', text: '@Gone', marks: [], mentioned: null};
    expect((await draw(block('PARAGRAPH', 1, gone))).textContent).to.contain('@Gone');
  });

  it('names a topic', async () => {
    const topic: Segment = {__typename: 'TopicSegment', text: '#audit', marks: [], topic: null};
    expect((await draw(block('PARAGRAPH', 1, topic))).querySelector('.named')?.textContent).to.equal('#audit');
  });

  it('holds code that wraps, read from left to right', async () => {
    const drawn = await draw(block('CODE', 1, text('if (a < b) {\n  run();\n}')));
    const code = drawn.querySelector('pre')!;
    expect(code.textContent).to.equal('if (a < b) {\n  run();\n}');
    expect(code.dir).to.equal('ltr');
  });

  it('keeps quotes and lines between', async () => {
    const drawn = await draw(
      block('QUOTE', 1, text('So it is.')),
      block('DIVIDER', 1),
      block('PARAGRAPH', 1, text('x')),
    );
    expect(drawn.querySelector('blockquote')?.textContent).to.equal('So it is.');
    expect(drawn.querySelector('hr')).not.to.equal(null);
  });

  it('ranks its headings below the post’s own, and never below the sixth', async () => {
    const drawn = await draw(block('HEADING', 1, text('a')), block('HEADING', 6, text('b')));
    const levels = [...drawn.querySelectorAll('[role=heading]')].map((heading) => heading.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['4', '6']);
  });

  it('stays as it is when the network says the same again, so that what is selected in it stays selected', async () => {
    const body = (words: string) => html`<div class="body">${richText([block('PARAGRAPH', 1, text(words))])}</div>`;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(body('as it was'), place);
    getSelection()!.selectAllChildren(place.querySelector('p')!);
    render(body('as it was'), place);
    expect(getSelection()!.toString()).to.equal('as it was');
    render(body('as it is now'), place);
    expect(place.textContent?.trim()).to.equal('as it is now');
  });

  it('of nothing is nothing', async () => {
    expect((await draw()).textContent?.trim()).to.equal('');
  });
});

describe('lists in a body', () => {
  const item = (kind: string, depth: number, words: string): Block => block(kind, depth, text(words));

  it('are one list each for items in a row', async () => {
    const drawn = await draw(
      item('BULLET', 1, 'a'),
      item('BULLET', 1, 'b'),
      item('PARAGRAPH', 1, 'p'),
      item('BULLET', 1, 'c'),
    );
    expect([...drawn.querySelectorAll('ul')].map((list) => list.children.length)).to.deep.equal([2, 1]);
  });

  it('stand inside each other, and numbers go on after them', async () => {
    const drawn = await draw(
      item('NUMBERED', 1, 'one'),
      item('NUMBERED', 1, 'two'),
      item('BULLET', 2, 'inner'),
      item('NUMBERED', 1, 'three'),
    );
    expect(drawn.querySelectorAll(':scope > ol > li').length).to.equal(3);
    expect(drawn.querySelector('ol > li:nth-child(2) > ul > li')?.textContent).to.equal('inner');
  });

  it('change their kind in the middle', async () => {
    const drawn = await draw(item('BULLET', 1, 'a'), item('NUMBERED', 1, 'b'));
    expect([...drawn.querySelectorAll('ul, ol')].map((list) => list.localName)).to.deep.equal(['ul', 'ol']);
  });

  it('survive depths that jump', async () => {
    const drawn = await draw(item('BULLET', 3, 'deep'), item('BULLET', 1, 'shallow'), item('BULLET', 7, 'abyss'));
    const items = [...drawn.querySelectorAll('li')].map((each) => each.firstChild?.textContent);
    expect(items).to.deep.equal(['deep', 'shallow', 'abyss']);
  });
});
