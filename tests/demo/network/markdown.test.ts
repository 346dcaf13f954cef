/** What people write, and what becomes of it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  excerpt,
  mentionedIds,
  type MentionText,
  parseMarkdown,
  plainText,
  type StoredBlock,
  topicNames,
} from '../../../demo/network/markdown.js';

/** A short way to write down blocks: `BULLET1: words *BOLD* …`. */
function sketch(blocks: readonly StoredBlock[]): string[] {
  return blocks.map(({kind, depth, language, segments}) => {
    const words = segments.map((segment) => {
      const marks = segment.marks.map((mark) => mark[0]).join('');
      const meaning =
        segment.type === 'link'
          ? `→${segment.href}`
          : segment.type === 'mention'
            ? `@${segment.id}`
            : segment.type === 'topic'
              ? `#${segment.name}`
              : '';
      return marks || meaning ? `[${segment.text}|${marks}${meaning}]` : segment.text;
    });
    return `${kind}${depth}${language ? `(${language})` : ''}: ${words.join('')}`;
  });
}

const written = (markdown: string, mentions: readonly MentionText[] = []): string[] =>
  sketch(parseMarkdown(markdown, mentions));

describe('markdown', () => {
  it('becomes paragraphs with marks', () => {
    assert.deepEqual(written('One **bold** and *slanted* and ~~gone~~ and `code` and ***both***.\n\nTwo.'), [
      'PARAGRAPH1: One [bold|B] and [slanted|I] and [gone|S] and [code|C] and [both|IB].',
      'PARAGRAPH1: Two.',
    ]);
  });

  it('keeps newlines', () => {
    assert.deepEqual(written('Dear all,\nsee you\\\nthere  \nsoon'), ['PARAGRAPH1: Dear all,\nsee you\nthere\nsoon']);
    assert.deepEqual(written('one\r\ntwo\rthree'), ['PARAGRAPH1: one\ntwo\nthree']);
  });

  it('becomes headings, quotes, code and dividers', () => {
    assert.deepEqual(
      written('# Top\n\n### Third\n\n> said\n>\n> > before\n\n```ts\nlet a;\n\nlet b;\n```\n\n    indented\n\n---'),
      [
        'HEADING1: Top',
        'HEADING3: Third',
        'QUOTE1: said',
        'QUOTE2: before',
        'CODE1(ts): let a;\n\nlet b;',
        'CODE1: indented',
        'DIVIDER1: ',
      ],
    );
  });

  it('becomes lists as deep as they are nested, and a second paragraph is no second item', () => {
    assert.deepEqual(written('- one\n  - two\n\n    more of two\n- three\n\n1. first\n2. second'), [
      'BULLET1: one',
      'BULLET2: two',
      'PARAGRAPH1: more of two',
      'BULLET1: three',
      'NUMBERED1: first',
      'NUMBERED1: second',
    ]);
  });

  it('shows HTML as what it is: text', () => {
    assert.deepEqual(written('<b>not *bold*</b> <img src=x onerror=alert(1)>'), [
      'PARAGRAPH1: <b>not [bold|I]</b> <img src=x onerror=alert(1)>',
    ]);
    assert.deepEqual(written('<script>\nalert(1)\n</script>'), ['PARAGRAPH1: <script>\nalert(1)\n</script>']);
    assert.deepEqual(written('a &lt;b&gt; &amp; c'), ['PARAGRAPH1: a <b> & c']);
  });

  it('links to http, https and mailto, written out or bare', () => {
    assert.deepEqual(
      written('[the *plan*](https://a.example/x "title") <https://b.example> www.c.example d@e.example'),
      [
        'PARAGRAPH1: [the |→https://a.example/x][plan|I→https://a.example/x] [https://b.example|→https://b.example/]' +
          ' [www.c.example|→http://www.c.example/] [d@e.example|→mailto:d@e.example]',
      ],
    );
    assert.deepEqual(written('[by name][n] and [n]\n\n[n]: https://a.example\n[n]: https://evil.example'), [
      'PARAGRAPH1: [by name|→https://a.example/] and [n|→https://a.example/]',
    ]);
  });

  it('leaves only the words of a link to anything else', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '&#106;avascript:alert(1)',
      'java\\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://a.example/1',
      '/relative',
      '//a.example',
      '#here',
      '',
    ]) {
      assert.deepEqual(written(`[words](${url})`), ['PARAGRAPH1: words'], url);
    }
    assert.deepEqual(written('<javascript:alert(1)>'), ['PARAGRAPH1: javascript:alert(1)']);
  });

  it('makes a picture into a link, with its words', () => {
    assert.deepEqual(
      written('![a *cat*](https://a.example/c.png) ![](https://a.example/d.png) ![dog](data:image/png;x)'),
      ['PARAGRAPH1: [a cat|→https://a.example/c.png] [https://a.example/d.png|→https://a.example/d.png] dog'],
    );
  });

  it('is nothing if nothing is written', () => {
    for (const nothing of ['', ' \n\t\n', '[a]: https://a.example', '![]()', '[]()']) {
      assert.deepEqual(written(nothing), [], JSON.stringify(nothing));
    }
  });
});

describe('a mention', () => {
  const ana = {text: '@Ana Lima', id: 'p-ana'};

  it('stands for the person wherever its text does, marks kept', () => {
    assert.deepEqual(written('@Ana Lima, **ask @Ana Lima**!', [ana]), [
      'PARAGRAPH1: [@Ana Lima|@p-ana], [ask |B][@Ana Lima|B@p-ana]!',
    ]);
  });

  it('does not stand in code, in links or in longer words', () => {
    assert.deepEqual(written('`@Ana Lima` [@Ana Lima](https://a.example) @Ana Limas joe@Ana Lima', [ana]), [
      'PARAGRAPH1: [@Ana Lima|C] [@Ana Lima|→https://a.example/] @Ana Limas joe@Ana Lima',
    ]);
  });

  it('of the longer name wins, and people of one name are told apart by nothing but the first', () => {
    const mentions = [{text: '@Ana', id: 'p-1'}, ana, {text: '@Ana Lima', id: 'p-2'}];
    assert.deepEqual(written('@Ana Lima and @Ana', mentions), ['PARAGRAPH1: [@Ana Lima|@p-ana] and [@Ana|@p-1]']);
  });

  it('works in every script and with every sign in a name', () => {
    const mentions = [
      {text: '@محمد علي', id: 'p-1'},
      {text: '@O’Brien (IT)', id: 'p-2'},
      {text: '@李小龙', id: 'p-3'},
    ];
    assert.deepEqual(written('شكرا @محمد علي، @O’Brien (IT) @李小龙!', mentions), [
      'PARAGRAPH1: شكرا [@محمد علي|@p-1]، [@O’Brien (IT)|@p-2] [@李小龙|@p-3]!',
    ]);
  });

  it('of nothing is ignored', () => {
    assert.deepEqual(
      written('plain', [
        {text: '', id: 'p-1'},
        {text: '  ', id: 'p-2'},
        {text: '@X', id: 'p-3'},
      ]),
      ['PARAGRAPH1: plain'],
    );
  });

  it('is listed once however often it is made', () => {
    const bo = {text: '@Bo', id: 'p-bo'};
    assert.deepEqual(mentionedIds(parseMarkdown('@Bo @Ana Lima\n\n- @Bo', [ana, bo])), ['p-bo', 'p-ana']);
  });
});

describe('a topic', () => {
  it('is a word after a #, in any script', () => {
    assert.deepEqual(written('#Onboarding-2026 (#größe_9) #سلامة, #安全。 **#bold**'), [
      'PARAGRAPH1: [#Onboarding-2026|#Onboarding-2026] ([#größe_9|#größe_9]) [#سلامة|#سلامة], [#安全|#安全]。 [#bold|B#bold]',
    ]);
  });

  it('is not a number, a fragment, a language or a shout', () => {
    const text = 'C# #1 ##x a#b issue/#c #- `#code` &#35;';
    assert.deepEqual(
      parseMarkdown(text).flatMap(({segments}) => segments.filter(({type}) => type === 'topic')),
      [],
    );
    assert.deepEqual(topicNames(parseMarkdown('https://a.example/#fragment [#in link](https://a.example)')), []);
    assert.deepEqual(topicNames(parseMarkdown(`#${'x'.repeat(51)}`)), []);
  });

  it('leaves the punctuation behind it alone', () => {
    assert.deepEqual(written('#safety- and #safety_, #safety.'), [
      'PARAGRAPH1: [#safety|#safety]- and [#safety|#safety]_, [#safety|#safety].',
    ]);
  });

  it('is listed once, as it was first written', () => {
    assert.deepEqual(topicNames(parseMarkdown('#Safety\n\n- #safety #Other')), ['Safety', 'Other']);
  });
});

describe('plain text and excerpt', () => {
  it('has one line for each block with words', () => {
    assert.equal(
      plainText(parseMarkdown('# Head\n\none *two*\n\n---\n\n- item\n\n```\ncode\n```')),
      'Head\none two\nitem\ncode',
    );
  });

  it('is cut between words, and only if it must be', () => {
    assert.equal(excerpt('one two three', 13), 'one two three');
    assert.equal(excerpt('one two three', 12), 'one two…');
    assert.equal(excerpt('one two three', 8), 'one two…');
    assert.equal(excerpt('  one\n\ntwo\tthree ', 40), 'one two three');
    assert.equal(excerpt('', 10), '');
    assert.equal(excerpt('words', 0), '');
  });

  it('is cut inside a text without spaces, but not inside a character', () => {
    assert.equal(excerpt('これは長い日本語の文章です', 6), 'これは長い…');
    const family = '👩‍👩‍👧‍👦';
    assert.equal(excerpt(family.repeat(3), family.length + 3), `${family}…`);
    assert.equal(excerpt('👍🏽'.repeat(5), 3), '…');
  });

  it('is never longer than asked for', () => {
    const text = 'Réunion 👩‍👩‍👧‍👦 demain à 14h — 安全第一, كل شيء بخير. '.repeat(4);
    for (let length = 0; length <= text.length; length++) {
      const cut = excerpt(text, length);
      assert.ok(cut.length <= length, `${length}: ${cut}`);
      assert.doesNotMatch(cut, /\p{Surrogate}/u);
    }
  });
});
