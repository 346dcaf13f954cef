/**
 * What is pasted from another program says the same, letter for letter, when it is read: our own reader of pasted HTML and the
 * network's reader of markdown are held against each other, with texts made by chance out of all that means something to either.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseMarkdown} from '../../../demo/network/markdown.js';
import {htmlToMarkdown} from '../../../src/parts/paste/html-to-markdown.js';

const pieces = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '```',
    '\\',
    '\\\\',
    '[',
    ']',
    '](',
    '(',
    ')',
    '!',
    '![',
    '<',
    '>',
    '&',
  ],
  ...[
    '#',
    '##',
    '# ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '12) ',
    '> ',
    '---',
    '***',
    '===',
    '= ',
    '|',
    ':',
    ']:',
    '"',
    "'",
    '{',
    '}',
  ],
  ...[
    '&amp;',
    '&#42;',
    '&nbsp;',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<https://a.example>',
    '<ana@example.com>',
    '[a]: /b',
    '[x](y)',
  ],
  ...[
    'https://a.example/~x_y_z*',
    'http://a_b',
    'www.example.com',
    'ana_l@example.com',
    'x@',
    '#topic',
    '@Ana Lima',
    '://',
  ],
  ...[
    'word',
    'a',
    'B',
    '7',
    ' ',
    ' ',
    ' ',
    '.',
    ',',
    '-',
    '–',
    '“',
    '”',
    '«',
    '€',
    'é',
    'e\u0301',
    'ß',
    '漢',
    'مرحبا',
    '👨‍👩‍👧‍👦',
    '👍🏽',
  ],
];
const words = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 9}).map((list) => list.join(''));

const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asSeen = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All that a reader reads, in one line. */
function read(markdown: string): string {
  const blocks = parseMarkdown(markdown);
  return asSeen(blocks.map(({segments}) => segments.map(({text}) => text).join('')).join(' '));
}

/** The text that a piece of HTML shows, and the HTML. */
interface Sample {
  readonly html: string;
  readonly text: string;
}

const plain: fc.Arbitrary<Sample> = words.map((text) => ({html: asHtml(text), text}));
const {phrase} = fc.letrec<{phrase: Sample}>((tie) => ({
  phrase: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    plain,
    fc
      .tuple(fc.constantFrom('b', 'i', 's', 'code', 'a href="https://b.example/(x)"'), tie('phrase'))
      .map(([tag, {html, text}]) => ({
        html: `<${tag}>${html}</${tag.slice(0, 4).trim() === 'code' ? 'code' : tag[0]}>`,
        text,
      })),
    fc.array(tie('phrase'), {minLength: 2, maxLength: 4}).map((list) => ({
      html: list.map(({html}) => html).join(''),
      text: list.map(({text}) => text).join(''),
    })),
  ),
}));

describe('text that is pasted from another program', () => {
  it('says the same when it has no looks at all', () => {
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 4}), (lines) => {
        const {markdown} = htmlToMarkdown(`<p>${lines.map(asHtml).join('<br>')}</p>`);
        assert.equal(read(markdown), asSeen(lines.join(' ')), markdown);
      }),
      {seed: 5, numRuns: 20_000},
    );
  });

  it('says the same with marks and links in it, wherever those begin and end', () => {
    fc.assert(
      fc.property(phrase, ({html, text}) => {
        const {markdown} = htmlToMarkdown(`<p>${html}</p>`);
        assert.equal(read(markdown), asSeen(text), markdown);
      }),
      {seed: 5, numRuns: 20_000},
    );
  });

  it('says the same in headings, lists, quotes and tables', () => {
    fc.assert(
      fc.property(words, words, words, words, (one, two, three, four) => {
        const [a, b, c, d] = [one, two, three, four].map(asHtml);
        const {markdown} = htmlToMarkdown(
          `<h2>${a}</h2><ul><li>${b}<ol><li>${c}</li></ol></li><li>${d}</li></ul><blockquote><p>${a}</p><ul><li>${b}</li></ul></blockquote><div>${c}</div>`,
        );
        assert.equal(read(markdown), asSeen([one, two, three, four, one, two, three].join(' ')), markdown);
      }),
      {seed: 5, numRuns: 5000},
    );
  });
});
