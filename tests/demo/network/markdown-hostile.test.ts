/** Markdown that was written to make trouble, or by accident does. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseMarkdown, plainText} from '../../../demo/network/markdown.js';

describe('hostile markdown', () => {
  /** The same every time: a test that fails must fail again. */
  function* lots(count: number): Generator<string> {
    const pieces = [
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '<a href=',
      'javascript:',
      'JAVASCRIPT&colon;',
      'data:text/html,',
      'https://a.example',
      '](',
      '[',
      '![',
      '](<',
      '>)',
      ')',
      '"',
      "'",
      '`',
      '```',
      '~~',
      '*',
      '**',
      '_',
      '\\',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '    ',
      '# ',
      '#topic',
      '@Ana Lima',
      '&#0;',
      '&#x1F;',
      '\u0000',
      '\ud800',
      '\udc00',
      '\u202e',
      '\u2028',
      '\t',
      ' ',
      '[r]: ',
      '[r]',
      'a',
      'é',
      '👩‍💻',
      '<script>',
      'onerror=',
      '---',
      '===',
      '|',
      ':',
      'www.',
      'mailto:',
      'x@y.z',
      '\u00a0',
      '\ufeff',
    ];
    let state = 20_261_124;
    const next = (limit: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state % limit;
    };
    for (let round = 0; round < count; round++) {
      let text = '';
      for (let piece = next(40); piece >= 0; piece--) text += pieces[next(pieces.length)]!;
      yield text;
    }
  }

  it('never becomes anything but blocks of known kinds, with links of known schemes', () => {
    const kinds = new Set(['PARAGRAPH', 'HEADING', 'BULLET', 'NUMBERED', 'QUOTE', 'CODE', 'DIVIDER']);
    const types = new Set(['text', 'link', 'mention', 'topic']);
    let links = 0;
    for (const markdown of lots(3000)) {
      const shown = JSON.stringify(markdown);
      for (const {kind, depth, segments} of parseMarkdown(markdown, [{text: '@Ana Lima', id: 'p-ana'}])) {
        assert.ok(kinds.has(kind), shown);
        assert.ok(depth >= 1 && depth <= 6, shown);
        for (const segment of segments) {
          assert.ok(types.has(segment.type), shown);
          assert.ok(segment.text.length > 0, shown);
          assert.doesNotMatch(segment.text, /\p{Surrogate}|\0/u, shown);
          if (segment.type !== 'link') continue;
          links++;
          assert.match(segment.href, /^(https?|mailto):/, shown);
          assert.match(new URL(segment.href).protocol, /^(https?|mailto):$/, shown);
        }
      }
    }
    assert.ok(links > 100, 'the corpus does make links');
  });

  it('means the same however deep it is nested', () => {
    for (const open of ['> ', '- ', '1. ', '> - ']) {
      const blocks = parseMarkdown(`${open.repeat(5000)}words`);
      assert.ok(blocks.length >= 1 && blocks.length < 300);
      assert.match(plainText(blocks), /words/);
    }
    for (const pair of ['**', '[', '![', '*_', '~~', '`', '<a ']) {
      assert.match(plainText(parseMarkdown(`words ${pair.repeat(3000)}`)), /^words/, pair);
    }
  });
});
