/** Pastes in the style of the programs that people copy from: what stands in the box afterwards. */
import {expect} from '@open-wc/testing';
import {edited} from '../../../src/parts/writing-tools/edits/edit.js';
import {richPaste} from '../../../src/parts/paste/rich-paste.js';
import {selected} from '../writing-tools/selected.js';
import {docs, outlook, webPage, word} from './clipboards.js';

function paste(html: string, drawn = '|', plain = 'plain', type = 'text/x-none'): string | null {
  const pasted = new DataTransfer();
  pasted.setData('text/html', html);
  pasted.setData('text/plain', plain);
  pasted.setData(type, 'x');
  const from = selected(drawn);
  const edit = richPaste(from, pasted);
  return edit && edited(from, edit).text;
}

describe('a paste from another program', () => {
  it('keeps what Word says with its own kind of lists, and none of its clutter', () => {
    expect(paste(word)).to.equal(
      [
        '# Safety round',
        'We met in hall **3** & found _little_.',
        '- Gloves\n  - in size L\n- Shoes',
        '1. Order\n2. Hand out',
        'Name | Count\nGloves | 12',
      ].join('\n\n'),
    );
  });

  it('keeps what a mail of Outlook says', () => {
    expect(paste(outlook)).to.equal(
      ['Dear all,', 'the [plan](https://intranet.example/plan) is out 🙂', '> Who brings the cake?\n>\n> Ana'].join(
        '\n\n',
      ),
    );
  });

  it('knows that the text of Google Docs is not bold as a whole', () => {
    expect(paste(docs)).to.equal(
      ['## Minutes', 'Plain, **bold**, _italic_ and ~~gone~~.', '- one\n  - inside\n- two'].join('\n\n'),
    );
  });

  it('keeps the structure of a page of the web', () => {
    expect(paste(webPage)).to.equal(
      [
        '### How to',
        'Run `npm test` in [the folder](https://example.com/a_(b)) first.'.replace(
          '(https://example.com/a_(b))',
          '(<https://example.com/a_(b)>)',
        ),
        '```js\nconst a = `b`;\n  return a;\n```',
        '> Said\n>\n> - by Ana',
        '---',
        'End',
      ].join('\n\n'),
    );
  });

  it('leaves what was meant as it looks', () => {
    expect(paste('<p>5 * 3 * 2 and snake_case, *this* &lt;b&gt; &amp;amp; # no</p><p># no</p><p>1. no</p>')).to.equal(
      '5 * 3 * 2 and snake_case, \\*this\\* <b> \\&amp; # no\n\n\\# no\n\n1\\. no'.replace('<b>', '\\<b>'),
    );
  });

  it('links to nothing but the web and mail, and loads no picture', () => {
    expect(
      paste(
        '<p><a href="javascript:alert(1)">one</a> <a href="/there">two</a> <a href="mailto:ana@example.com">three</a><img src="https://spy.example/x.png" alt="A tall tower"></p>',
      ),
    ).to.equal('one two [three](mailto:ana@example.com)');
  });

  it('says nothing that was not for readers', () => {
    expect(
      paste(
        '<style>p {color: red}</style><script>let x</script><p>one<span style="display: none">two</span><svg><title>three</title></svg></p><template>four</template>',
      ),
    ).to.equal('one');
  });

  it('goes into the middle of a line when it is words, and stands apart when it is more', () => {
    expect(paste('<b>new</b>', 'a | c')).to.equal('a **new** c');
    expect(paste('<ul><li>x</li></ul>', 'before|after')).to.equal('before\n\n- x\n\nafter');
    expect(paste('<ul><li>x</li></ul>', 'before\n|\nafter')).to.equal('before\n\n- x\n\nafter');
    expect(paste('<h2>x</h2>', 'a |word| here')).to.equal('a \n\n## x\n\n here');
  });

  it('is plain where it would say the same, in code, and from an editor of code', () => {
    expect(paste('<span style="color: red">plain</span>')).to.equal(null);
    expect(paste('<b>x</b>', '```\n|\n```')).to.equal(null);
    expect(paste('<b>x</b>', '|', 'x', 'vscode-editor-data')).to.equal(null);
    expect(paste('', '|')).to.equal(null);
  });

  it('takes what an editor has dressed up line by line for code', () => {
    expect(
      paste(
        '<div style="font-family: Menlo, monospace; white-space: pre;"><div><span>if (a) {</span></div><div>  b();</div><br><div>}</div></div>',
      ),
    ).to.equal('```\nif (a) {\n  b();\n\n}\n```');
  });

  it('sees that a table only arranges a mail', () => {
    expect(
      paste('<table><tr><td><table><tr><td><h2>News</h2><p>one</p><p>two</p></td></tr></table></td></tr></table>'),
    ).to.equal('## News\n\none\n\ntwo');
  });

  it('survives broken markup', () => {
    expect(paste('</p></ul><li>a<li>b</ol><b>c <i>d</b> e</i><td>f')).to.equal('- a\n- b**c _d_** e\n\n  f');
  });
});
