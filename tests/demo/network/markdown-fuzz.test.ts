/**
 * Whatever is written, however wild: what becomes of it is text and links to http, https and mailto, in blocks and segments
 * that the contract knows. Made by chance from fixed seeds, out of the pieces that attacks are made of.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {type MentionText, parseMarkdown, plainText, type StoredBlock} from '../../../demo/network/markdown.js';
import {stepCounter, type Steps} from '../../support/node/steps.js';

const kinds = new Set(['PARAGRAPH', 'HEADING', 'BULLET', 'NUMBERED', 'QUOTE', 'CODE', 'DIVIDER']);
const types = new Set(['text', 'link', 'mention', 'topic']);
const marks = new Set(['BOLD', 'ITALIC', 'CODE', 'STRIKETHROUGH']);
const mentions: readonly MentionText[] = [
  {text: '@Ana Lima', id: 'ana'},
  {text: '@<b>', id: 'tag'},
  {text: '](javascript:x)', id: 'link'},
];

/** Pieces that mean something: to markdown, to a browser, to whoever puts the two together carelessly. */
const pieces = [
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="',
    '">',
    "'>",
    '<!--',
    '-->',
  ],
  ...[
    '<iframe srcdoc=',
    '<style>',
    '<![CDATA[',
    ']]>',
    '<?php',
    '<b>',
    '&lt;script&gt;',
    '&#106;avascript:',
    '&Tab;',
    '&colon;',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:',
    'java\tscript:',
    'java\nscript:',
    '\u0001javascript:',
    'vbscript:',
    'data:text/html,',
  ],
  ...[
    'data:image/svg+xml;base64,',
    'file:///etc/passwd',
    'blob:',
    '//evil.example',
    'https://a.example/',
    'http:',
    'https:\\\\a',
  ],
  ...[
    'mailto:a@b.example',
    'www.a.example',
    'a@b.example',
    'xmpp:a@b.example',
    'ftp://a.example',
    'tel:1',
    '%6aavascript:',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[a]: ',
    '[a]',
    '[^1]',
    '<',
    '>',
    '`',
    '```',
    '~~~',
    '~~',
    '**',
    '*',
    '_',
    '#',
    '# ',
    '> ',
  ],
  ...[
    '- ',
    '1. ',
    '999999999. ',
    '\\',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '---',
    '===',
    '|',
    '\r',
    '\0',
    '\ud800',
    '\udfff',
    '\u202e',
  ],
  ...[
    '\u2028',
    '\u00a0',
    '\ufeff',
    '@Ana Lima',
    '#topic',
    '👩‍👩‍👧‍👦',
    'e\u0301',
    'word',
    ' ',
    '"title"',
    '<javascript:alert(1)>',
    '<http://a>',
  ],
];
const soup = fc.array(
  fc.oneof({weight: 9, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: 'binary', maxLength: 4})),
  {
    maxLength: 60,
  },
);
const settings = {seed: 20_261_128, numRuns: 3000};

function assertHarmless(blocks: readonly StoredBlock[]): void {
  for (const {kind, depth, segments} of blocks) {
    assert.ok(kinds.has(kind), kind);
    assert.ok(Number.isInteger(depth) && depth >= 1 && depth <= 6, String(depth));
    for (const segment of segments) {
      assert.ok(types.has(segment.type), segment.type);
      assert.equal(typeof segment.text, 'string');
      assert.ok(segment.marks.every((mark) => marks.has(mark)));
      assert.ok(!/\p{Surrogate}|\0/u.test(segment.text), 'no database takes that');
      if (segment.type === 'link') {
        // As a browser reads it: with what it drops and decodes.
        assert.ok(['http:', 'https:', 'mailto:'].includes(new URL(segment.href).protocol), segment.href);
        assert.equal(new URL(segment.href).href, segment.href, 'what is checked is what is used');
      }
      if (segment.type === 'mention') assert.ok(mentions.some(({id}) => id === segment.id));
    }
  }
}

describe('whatever is written', () => {
  it('becomes text and harmless links, in blocks that the contract knows', () => {
    fc.assert(
      fc.property(soup, (words) => assertHarmless(parseMarkdown(words.join(''), mentions))),
      settings,
    );
  });

  it('of signs without any sense, too', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (markdown) => assertHarmless(parseMarkdown(markdown))),
      {...settings, numRuns: 1000},
    );
  });

  it('hides no link: every address that is not allowed stays in sight as words or goes', () => {
    const targets = fc.constantFrom(...pieces.filter((piece) => piece.includes(':')));
    fc.assert(
      fc.property(
        targets,
        fc.constantFrom('[x](T)', '[x](<T>)', '![x](T)', '<T>', '[x]\n\n[x]: T', '[x](T "t")'),
        (target, form) => {
          const blocks = parseMarkdown(form.replace('T', target));
          assertHarmless(blocks);
          const hrefs = blocks.flatMap(({segments}) =>
            segments.flatMap((one) => (one.type === 'link' ? [one.href] : [])),
          );
          for (const href of hrefs) assert.match(href, /^(https?:\/\/|mailto:)/);
        },
      ),
      settings,
    );
  });

  it('is read the same a second time', () => {
    fc.assert(
      fc.property(soup, (words) => {
        const markdown = words.join('');
        assert.deepEqual(parseMarkdown(markdown, mentions), parseMarkdown(markdown, mentions));
      }),
      {...settings, numRuns: 300},
    );
  });

  it('has no more to show than was written, give or take the replacement of a sign', () => {
    fc.assert(
      fc.property(soup, (words) => {
        const markdown = words.join('');
        // The words of a picture without any are its address, percent-encoded: three signs for a byte, four bytes a sign.
        assert.ok(plainText(parseMarkdown(markdown)).length <= 12 * markdown.length + 100, markdown);
      }),
      settings,
    );
  });
});

describe('what is made to take long', () => {
  const towers: Readonly<Record<string, (size: number) => string>> = {
    'quotes in quotes': (size) => '> '.repeat(size),
    'lists in lists': (size) => '- '.repeat(size),
    'numbers in numbers': (size) => '1. '.repeat(size),
    'open brackets': (size) => '['.repeat(size),
    'brackets that lead nowhere': (size) => '[a]('.repeat(size),
    'pictures in pictures': (size) => '!['.repeat(size),
    stars: (size) => '*a **b '.repeat(size),
    'half a fence': (size) => '`'.repeat(size) + 'a' + '`'.repeat(size - 1),
    'tags that stay open': (size) => '<a '.repeat(size),
    definitions: (size) =>
      Array.from({length: size}, (_, index) => `[d${index}]: http://a.example/${index}`).join('\n'),
    strikes: (size) => '~~a'.repeat(size),
    addresses: (size) => 'www.a.example '.repeat(size),
    'words that might be addresses': (size) => 'a.b@'.repeat(size),
    entities: (size) => '&amp;'.repeat(size),
  };
  let steps: Steps;
  before(async () => {
    steps = await stepCounter();
  });
  after(() => steps.end());

  for (const [what, tower] of Object.entries(towers)) {
    it(`${what}: twice as much is about twice the work`, async () => {
      const cost = (size: number) => steps.of(() => parseMarkdown(tower(size)));
      await cost(100);
      const [small, large] = [await cost(1000), await cost(2000)];
      assert.ok(large <= 2.3 * small, `${small}, then ${large} steps`);
      assertHarmless(parseMarkdown(tower(1000)));
    });
  }
});
